import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { carryOut, thereFor } from "../../use-cases/carry-out.ts";
import { answer, body, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import { carryOutBody, there } from "../there-schemas.ts";

const id = z.object({ id: z.string().min(1).max(300) });

const getThere = createRoute({
  method: "get",
  path: "/api/requests/{id}/there",
  summary: "What can be carried out on the network for a decided request, and what was",
  request: { params: id },
  responses: { 200: answer("Offers and outcomes", there), ...problems },
});

const postThere = createRoute({
  method: "post",
  path: "/api/requests/{id}/there",
  summary: "Carry out one offer, on the owner's click; asked twice, it happens once",
  request: { params: id, body: body(carryOutBody) },
  responses: { 200: answer("How things stand now; a failure is among the outcomes", there), ...problems },
});

export function thereRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(getThere, async (c) => c.json(await thereFor(app, c.req.valid("param").id, c.get("speaker")), 200));
  // The click counts even if the page is closed meanwhile: what was begun is brought to its end and kept.
  api.openapi(postThere, async (c) =>
    c.json(await carryOut(app, c.req.valid("param").id, c.req.valid("json"), c.get("speaker")), 200),
  );
}
