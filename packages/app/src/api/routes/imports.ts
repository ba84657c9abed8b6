import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { startImport } from "../../use-cases/import-archive.ts";
import { importReport as reportUseCase, listImports, undoImport } from "../../use-cases/imports.ts";
import { sampleSource } from "../../use-cases/sample-archive.ts";
import { sourceOf } from "../../use-cases/source-of-input.ts";
import { answer, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import { importEvents } from "../import-events.ts";
import { importAccepted, importList, importReport, importUndone } from "../schemas.ts";

const id = z.object({ id: z.string().min(1).max(300) });
const upload = z.object({
  name: z.string().min(1).max(300),
  /** `yes`: in a mailbox, a stranger's first letter is a request. */
  firstMailIsRequest: z.enum(["yes", "no"]).optional(),
});

const postImport = createRoute({
  method: "post",
  path: "/api/imports",
  summary: "Send a file to be read; the body is the file as it is",
  request: {
    query: upload,
    body: { content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } } },
  },
  responses: { 202: answer("Reading has begun", importAccepted), ...problems },
});

const postSample = createRoute({
  method: "post",
  path: "/api/imports/sample",
  summary: "Read the built-in invented archive, to try things out",
  responses: { 202: answer("Reading has begun", importAccepted), ...problems },
});

const getImports = createRoute({
  method: "get",
  path: "/api/imports",
  summary: "All imports, newest first",
  responses: { 200: answer("The imports", importList), ...problems },
});

const getImport = createRoute({
  method: "get",
  path: "/api/imports/{id}",
  summary: "One import: what it brought and what could not be read",
  request: { params: id },
  responses: { 200: answer("The import", importReport), ...problems },
});

const getEvents = createRoute({
  method: "get",
  path: "/api/imports/{id}/events",
  summary: "Follow an import: `progress`, then one `done` or `failed`",
  request: { params: id },
  responses: {
    200: {
      description: "Server-sent events: ImportProgress, then an ImportReport or ProblemDetails",
      content: { "text/event-stream": { schema: z.string() } },
    },
    ...problems,
  },
});

const postUndo = createRoute({
  method: "post",
  path: "/api/imports/{id}/undo",
  summary: "Take an import back: all that it alone brought",
  request: { params: id },
  responses: { 200: answer("What was removed", importUndone), ...problems },
});

export function importRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(postSample, async (c) => {
    const { id } = await startImport(app, sampleSource(app.now(), c.get("speaker").language));
    return c.json({ id }, 202);
  });
  api.openapi(postImport, async (c) => {
    const { body } = c.req.raw;
    if (body === null) throw new AppError("import/nothing-sent");
    const { name, firstMailIsRequest } = c.req.valid("query");
    const input = await app.sources.receive(body, name);
    const choice = { firstMailIsRequest: firstMailIsRequest === "yes" };
    const { id } = await startImport(app, await sourceOf(app, input, choice));
    return c.json({ id }, 202);
  });
  api.openapi(getImports, async (c) => c.json(await listImports(app, c.get("speaker")), 200));
  api.openapi(getImport, async (c) => c.json(await reportUseCase(app, c.req.valid("param").id, c.get("speaker")), 200));
  api.openapi(getEvents, (c) => importEvents(c, app, c.req.valid("param").id));
  api.openapi(postUndo, async (c) => c.json({ removed: await undoImport(app, c.req.valid("param").id) }, 200));
}
