import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { appraiseNote } from "../../use-cases/appraise-note.ts";
import { answer, body, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import { appraisal, appraiseBody } from "../schemas.ts";

const postAppraise = createRoute({
  method: "post",
  path: "/api/appraise",
  summary: "Read one note; nothing of it is kept",
  request: { body: body(appraiseBody) },
  responses: { 200: answer("The appraisal", appraisal), ...problems },
});

export function noteRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(postAppraise, (c) => c.json(appraiseNote(app, c.req.valid("json"), c.get("speaker")), 200));
}
