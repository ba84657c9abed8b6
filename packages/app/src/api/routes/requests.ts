import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { decide as decideUseCase } from "../../use-cases/decide.ts";
import { sayWho as sayWhoUseCase, unsayWho } from "../../use-cases/identity.ts";
import { queue } from "../../use-cases/queue.ts";
import { reply as replyUseCase } from "../../use-cases/reply.ts";
import { requestDetail as detailUseCase } from "../../use-cases/request-detail.ts";
import { undo } from "../../use-cases/undo.ts";
import { answer, body, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import {
  decide,
  decided,
  reply,
  replyQuery,
  requestDetail,
  requestList,
  requestQuery,
  said,
  saidList,
  sayWho,
} from "../schemas.ts";

const id = z.object({ id: z.string().min(1).max(300) });

const listRequests = createRoute({
  method: "get",
  path: "/api/requests",
  summary: "The requests, with what is advised for each",
  request: { query: requestQuery },
  responses: { 200: answer("One page of them, and the size of each group", requestList), ...problems },
});

const getRequest = createRoute({
  method: "get",
  path: "/api/requests/{id}",
  summary: "One request: who, what they say, what is advised and why, the reply, what each decision does",
  request: { params: id },
  responses: { 200: answer("The request", requestDetail), ...problems },
});

const getReply = createRoute({
  method: "get",
  path: "/api/requests/{id}/reply",
  summary: "The reply in another situation, language, form of address or wording",
  request: { params: id, query: replyQuery },
  responses: { 200: answer("The reply", reply), ...problems },
});

const postDecision = createRoute({
  method: "post",
  path: "/api/decisions",
  summary: "Keep what was decided about one request or a group",
  request: { body: body(decide) },
  responses: { 201: answer("The decisions", decided), ...problems },
});

const undoDecision = createRoute({
  method: "post",
  path: "/api/decisions/{id}/undo",
  summary: "Take one decision back",
  request: { params: id },
  responses: { 200: answer("What was undone", decided), ...problems },
});

const undoBatch = createRoute({
  method: "post",
  path: "/api/batches/{id}/undo",
  summary: "Take back all decisions of one click",
  request: { params: id },
  responses: { 200: answer("What was undone", decided), ...problems },
});

const postIdentity = createRoute({
  method: "post",
  path: "/api/requests/{id}/identity",
  summary: "Say who asked: this person, or not",
  request: { params: id, body: body(sayWho) },
  responses: { 201: answer("What was said", said), ...problems },
});

const undoIdentity = createRoute({
  method: "post",
  path: "/api/identities/{id}/undo",
  summary: "Take a word on who asked back",
  request: { params: id },
  responses: { 200: answer("The words that still stand on that request", saidList), ...problems },
});

export function requestRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(listRequests, async (c) => c.json(await queue(app, c.req.valid("query")), 200));
  api.openapi(getRequest, async (c) =>
    c.json(await detailUseCase(app, c.req.valid("param").id, c.get("speaker")), 200),
  );
  api.openapi(getReply, async (c) =>
    c.json(
      await replyUseCase(app, c.req.valid("param").id, {
        ...c.req.valid("query"),
        readsIn: c.get("speaker").language,
      }),
      200,
    ),
  );
  api.openapi(postDecision, async (c) => c.json(await decideUseCase(app, c.req.valid("json")), 201));
  api.openapi(postIdentity, async (c) =>
    c.json(await sayWhoUseCase(app, c.req.valid("param").id, c.req.valid("json")), 201),
  );
  api.openapi(undoIdentity, async (c) => c.json(await unsayWho(app, c.req.valid("param").id), 200));
  api.openapi(undoDecision, async (c) => c.json(await undo(app, { id: c.req.valid("param").id }), 200));
  api.openapi(undoBatch, async (c) => c.json(await undo(app, { batchId: c.req.valid("param").id }), 200));
}
