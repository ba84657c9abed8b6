import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { approach as approachRecipient } from "../../use-cases/approach.ts";
import { coachDraft } from "../../use-cases/coach-draft.ts";
import { changeWriterFacts, readWriterFacts } from "../../use-cases/writer-facts.ts";
import { answer, body, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import { sentRequests } from "../../use-cases/sent.ts";
import { sentList } from "../sent-schemas.ts";
import { approach, approachBody, coachBody, coaching, writerFacts, writerFactsKnown } from "../writing-schemas.ts";

const postCoach = createRoute({
  method: "post",
  path: "/api/coach",
  summary: "Read one's own draft as its reader would; nothing of it is kept",
  request: { body: body(coachBody) },
  responses: { 200: answer("The appraisal and what would make it better", coaching), ...problems },
});

const postApproach = createRoute({
  method: "post",
  path: "/api/approach",
  summary: "What the writer shares with somebody, how to speak with them, and who could introduce; nothing is kept",
  request: { body: body(approachBody) },
  responses: { 200: answer("Openings, voice and go-betweens", approach), ...problems },
});

const getWriter = createRoute({
  method: "get",
  path: "/api/writer",
  summary: "What people may have in common with the owner",
  responses: { 200: answer("In the owner's words, and as the archives say", writerFactsKnown), ...problems },
});

const putWriter = createRoute({
  method: "put",
  path: "/api/writer",
  summary: "Say what people may have in common with the owner",
  request: { body: body(writerFacts) },
  responses: { 200: answer("As it is kept now", writerFactsKnown), ...problems },
});

const getSent = createRoute({
  method: "get",
  path: "/api/sent",
  summary: "Where the owner's own requests stand, and which openings led to a conversation",
  responses: { 200: answer("The requests and what came of them", sentList), ...problems },
});

export function writingRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(postCoach, async (c) => c.json(await coachDraft(app, c.req.valid("json"), c.get("speaker")), 200));
  api.openapi(postApproach, async (c) =>
    c.json(await approachRecipient(app, c.req.valid("json"), c.get("speaker")), 200),
  );
  api.openapi(getWriter, async (c) => c.json(await readWriterFacts(app.owner), 200));
  api.openapi(putWriter, async (c) => c.json(await changeWriterFacts(app.owner, c.req.valid("json")), 200));
  api.openapi(getSent, async (c) => c.json(await sentRequests(app, c.get("speaker")), 200));
}
