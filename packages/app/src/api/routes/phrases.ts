import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import {
  checkPhraseText,
  keepPhrase,
  phraseOfReply,
  phrasesView as viewUseCase,
  removePhrase,
  undoPhrases,
} from "../../use-cases/phrases.ts";
import { answer, body, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import {
  editedReply,
  phrase,
  phraseBody,
  phraseCheck,
  phraseId,
  phrasesQuery,
  phrasesView,
} from "../phrases-schemas.ts";

const done = z.object({ done: z.literal(true) });

const getPhrases = createRoute({
  method: "get",
  path: "/api/phrases",
  summary: "The phrases of a language and form of address, the owner's first",
  request: { query: phrasesQuery },
  responses: { 200: answer("The phrases", phrasesView), ...problems },
});

const postPhrase = createRoute({
  method: "post",
  path: "/api/phrases",
  summary: "Keep a phrase: a new one, or in the place of the one with its id",
  request: { body: body(phraseBody) },
  responses: { 201: answer("The phrase as it is kept", phrase), ...problems },
});

const postCheck = createRoute({
  method: "post",
  path: "/api/phrases/check",
  summary: "Look at a phrase before it is kept; changes nothing",
  request: { body: body(phraseBody) },
  responses: { 200: answer("What is wrong with it, and how it reads", phraseCheck), ...problems },
});

const postRemove = createRoute({
  method: "post",
  path: "/api/phrases/remove",
  summary: "Take a phrase of the owner's out",
  request: { body: body(phraseId) },
  responses: { 200: answer("It is out", done), ...problems },
});

const postUndo = createRoute({
  method: "post",
  path: "/api/phrases/undo",
  summary: "Take the last change of phrases back",
  responses: { 200: answer("It is taken back", done), ...problems },
});

const postOfReply = createRoute({
  method: "post",
  path: "/api/requests/{id}/phrase",
  summary: "Make a phrase of a reply that was edited; it is not kept yet",
  request: { params: z.object({ id: z.string().min(1).max(300) }), body: body(editedReply) },
  responses: { 200: answer("The phrase", phraseBody), ...problems },
});

export function phraseRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(getPhrases, async (c) => c.json(await viewUseCase(app, c.req.valid("query"), c.get("speaker")), 200));
  api.openapi(postPhrase, async (c) => c.json(await keepPhrase(app, c.req.valid("json"), c.get("speaker")), 201));
  api.openapi(postCheck, async (c) => c.json(await checkPhraseText(app, c.req.valid("json"), c.get("speaker")), 200));
  api.openapi(postRemove, async (c) => {
    await removePhrase(app, c.req.valid("json").id);
    return c.json({ done: true as const }, 200);
  });
  api.openapi(postUndo, async (c) => {
    await undoPhrases(app);
    return c.json({ done: true as const }, 200);
  });
  api.openapi(postOfReply, async (c) =>
    c.json(
      await phraseOfReply(app, c.req.valid("param").id, {
        ...c.req.valid("json"),
        readsIn: c.get("speaker").language,
      }),
      200,
    ),
  );
}
