import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { problemGroups as groupsUseCase, problemPlaces as placesUseCase } from "../../use-cases/import-problems.ts";
import { listGuides } from "../../use-cases/source-guides.ts";
import { answer, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import { problemGroups, problemPlaces, problemQuery, sourceGuideList } from "../schemas.ts";

const id = z.object({ id: z.string().min(1).max(300) });

const getGuides = createRoute({
  method: "get",
  path: "/api/sources/guides",
  summary: "How to get each file that can be read: steps, what it holds, what it does not",
  responses: { 200: answer("The guides", sourceGuideList), ...problems },
});

const getGroups = createRoute({
  method: "get",
  path: "/api/imports/{id}/problems",
  summary: "What could not be read in one import, by kind",
  request: { params: id },
  responses: { 200: answer("The kinds, errors first", problemGroups), ...problems },
});

const getPlaces = createRoute({
  method: "get",
  path: "/api/imports/{id}/problems/places",
  summary: "Where one kind of problem was met, page by page",
  request: { params: id, query: problemQuery },
  responses: { 200: answer("The places", problemPlaces), ...problems },
});

export function sourceRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(getGuides, (c) => c.json({ guides: [...listGuides(app, c.get("speaker"))] }, 200));
  api.openapi(getGroups, async (c) => c.json(await groupsUseCase(app, c.req.valid("param").id, c.get("speaker")), 200));
  api.openapi(getPlaces, async (c) =>
    c.json(await placesUseCase(app, c.req.valid("param").id, c.req.valid("query")), 200),
  );
}
