import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import type { Speaker } from "../../present/speaker.ts";
import { changeWaits } from "../../use-cases/follow-up-settings.ts";
import { dueCount, followUp as followUpUseCase, markSeen, threadOf } from "../../use-cases/follow-up.ts";
import { forgetRequest } from "../../use-cases/retention.ts";
import { keepThreadDeed, undoThreadDeed } from "../../use-cases/thread-deeds.ts";
import { answer, body, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import { followUp, followUpCount, seen, threadDeed, type ThreadKept, threadKept, waits } from "../schemas.ts";

const id = z.object({ id: z.string().min(1).max(300) });

const getFollowUp = createRoute({
  method: "get",
  path: "/api/follow-up",
  summary: "What is due today, what waits for an answer, and what ended since the last look",
  responses: { 200: answer("The threads", followUp), ...problems },
});

const getCount = createRoute({
  method: "get",
  path: "/api/follow-up/count",
  summary: "How many things wait for the owner's hand today",
  responses: { 200: answer("The number", followUpCount), ...problems },
});

const postDeed = createRoute({
  method: "post",
  path: "/api/requests/{id}/thread",
  summary: "Keep what was done after asking: reminded, an answer pasted, something put aside, let go",
  request: { params: id, body: body(threadDeed) },
  responses: { 201: answer("What was kept, and where the thread stands now", threadKept), ...problems },
});

const undoDeed = createRoute({
  method: "post",
  path: "/api/thread-events/{id}/undo",
  summary: "Take back what was kept in a thread",
  request: { params: id },
  responses: { 200: answer("What was undone, and where the thread stands now", threadKept), ...problems },
});

const putSeen = createRoute({
  method: "put",
  path: "/api/follow-up/seen",
  summary: "Mark what ended as looked at, or not",
  request: { body: body(seen) },
  responses: { 200: answer("What is to be followed up now", followUp), ...problems },
});

const putWaits = createRoute({
  method: "put",
  path: "/api/follow-up/waits",
  summary: "Set how many days to wait for an answer, by network; null for the usual number",
  request: { body: body(waits) },
  responses: { 200: answer("What is to be followed up now", followUp), ...problems },
});

const forget = createRoute({
  method: "delete",
  path: "/api/requests/{id}",
  summary: "Take name, note and addresses from a decided request, for good",
  request: { params: id },
  responses: { 200: answer("How many entries lost their words", z.object({ requests: z.int() })), ...problems },
});

export function threadRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  const threadNow = async (id: string, speaker: Speaker): Promise<Pick<ThreadKept, "thread">> => ({
    thread: (await threadOf(app, id, speaker)).thread,
  });
  api.openapi(forget, async (c) => c.json(await forgetRequest(app, c.req.valid("param").id), 200));
  api.openapi(getCount, async (c) => c.json({ due: await dueCount(app) }, 200));
  api.openapi(getFollowUp, async (c) => c.json(await followUpUseCase(app, c.get("speaker")), 200));
  api.openapi(postDeed, async (c) => {
    const kept = await keepThreadDeed(app, c.req.valid("param").id, c.req.valid("json"));
    return c.json({ id: kept.id, ...(await threadNow(kept.requestId, c.get("speaker"))) }, 201);
  });
  api.openapi(undoDeed, async (c) => {
    const undone = await undoThreadDeed(app, c.req.valid("param").id);
    return c.json({ id: undone.id, ...(await threadNow(undone.requestId, c.get("speaker"))) }, 200);
  });
  api.openapi(putSeen, async (c) => {
    await markSeen(app, c.req.valid("json"));
    return c.json(await followUpUseCase(app, c.get("speaker")), 200);
  });
  api.openapi(putWaits, async (c) => {
    await changeWaits(app.owner, c.req.valid("json").waitDays);
    return c.json(await followUpUseCase(app, c.get("speaker")), 200);
  });
}
