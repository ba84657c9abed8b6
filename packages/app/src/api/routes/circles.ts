import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { changeCircle, changeCircles, readCircles } from "../../use-cases/circle-settings.ts";
import { circlesView as viewUseCase, deleteCircle } from "../../use-cases/circles.ts";
import { exportCircle } from "../../use-cases/export-circle.ts";
import { takeList } from "../../use-cases/lists-there.ts";
import { answer, body, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import {
  circleDeleted,
  circleExportQuery,
  circlePatch,
  circlesPatch,
  circlesView,
  circleTaken,
  takeList as takeListSchema,
} from "../schemas.ts";

const id = z.object({ id: z.string().min(1).max(100) });

const getCircles = createRoute({
  method: "get",
  path: "/api/circles",
  summary: "The owner's lists with who is in them, and the privacy settings to look at",
  responses: { 200: answer("The circles", circlesView), ...problems },
});

const patchCircles = createRoute({
  method: "patch",
  path: "/api/circles",
  summary: "Change how long declined strangers are kept, and what was looked at",
  request: { body: body(circlesPatch) },
  responses: { 200: answer("The circles", circlesView), ...problems },
});

const putCircle = createRoute({
  method: "put",
  path: "/api/circles/{id}",
  summary: "Make a circle, or change its name, access and retention",
  request: { params: id, body: body(circlePatch) },
  responses: { 200: answer("The circles", circlesView), ...problems },
});

const deleteRoute = createRoute({
  method: "delete",
  path: "/api/circles/{id}",
  summary: "Delete a circle; its people are in it no more",
  request: { params: id },
  responses: { 200: answer("What brings it back", circleDeleted), ...problems },
});

const postList = createRoute({
  method: "post",
  path: "/api/circles/lists",
  summary: "Make a circle of one of the owner's lists on a network, or bring its people into it",
  request: { body: body(takeListSchema) },
  responses: { 200: answer("The circle, and what takes it back", circleTaken), ...problems },
});

const getExport = createRoute({
  method: "get",
  path: "/api/circles/{id}/export",
  summary: "A circle as a file for address books: vCard, or CSV for Google Contacts",
  request: { params: id, query: circleExportQuery },
  responses: { 200: { description: "The file", content: { "text/vcard": { schema: z.string() } } }, ...problems },
});

export function circleRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(getCircles, async (c) => c.json(await viewUseCase(app, c.get("speaker")), 200));
  api.openapi(patchCircles, async (c) => {
    const { checked, ...patch } = c.req.valid("json");
    const { checked: before } = await readCircles(app.owner);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const looked = checked && { ...before, [checked.network]: checked.done ? app.now() : undefined };
    await changeCircles(app.owner, { ...given, ...(looked ? { checked: looked } : {}) });
    return c.json(await viewUseCase(app, c.get("speaker")), 200);
  });
  api.openapi(putCircle, async (c) => {
    const { name, access, keepMonths } = c.req.valid("json");
    await changeCircle(app.owner, c.req.valid("param").id, {
      ...(name === undefined ? {} : { name }),
      ...(access === undefined ? {} : { access }),
      ...(keepMonths === undefined ? {} : { keepMonths }),
    });
    return c.json(await viewUseCase(app, c.get("speaker")), 200);
  });
  api.openapi(deleteRoute, async (c) => {
    const deleted = await deleteCircle(app, c.req.valid("param").id);
    return c.json(deleted, 200);
  });
  api.openapi(postList, async (c) => c.json(await takeList(app, c.req.valid("json"), c.get("speaker")), 200));
  // Told apart from the handler: the types of the library know no files.
  api.openAPIRegistry.registerPath(getExport);
  api.get("/api/circles/:id/export", async (c) => {
    const format = c.req.query("format") === "csv" ? "csv" : "vcard";
    const { text } = await exportCircle(app, c.req.param("id"), format, c.get("speaker"));
    const [type, ending] = format === "csv" ? ["text/csv", "csv"] : ["text/vcard", "vcf"];
    return new Response(text, {
      headers: {
        "content-type": `${type}; charset=utf-8`,
        "content-disposition": `attachment; filename="entregent-circle.${ending}"`,
      },
    });
  });
}
