import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { session as readSession } from "../../use-cases/session.ts";
import { changeSettings } from "../../use-cases/settings.ts";
import { answer, body, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import { session, settingsPatch } from "../schemas.ts";

const getSession = createRoute({
  method: "get",
  path: "/api/session",
  summary: "Who this is, how much is remembered, and whether this is the first time",
  responses: { 200: answer("The session", session), ...problems },
});

const patchSettings = createRoute({
  method: "patch",
  path: "/api/settings",
  summary: "Change some settings and leave the rest",
  request: { body: body(settingsPatch) },
  responses: { 200: answer("The settings as they are now", session.shape.settings), ...problems },
});

export function sessionRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(getSession, async (c) => c.json(await readSession(app), 200));
  api.openapi(patchSettings, async (c) => c.json(await changeSettings(app.owner, c.req.valid("json")), 200));
}
