import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { doctor } from "../../use-cases/doctor.ts";
import { eraseEverything } from "../../use-cases/erase.ts";
import { exportLines } from "../../use-cases/export.ts";
import { forgottenPeople, liftForgotten } from "../../use-cases/forgotten.ts";
import { answer, body, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import { doctorReport, eraseEverythingBody, forgottenCount } from "../schemas.ts";

const getExport = createRoute({
  method: "get",
  path: "/api/export",
  summary: "Everything kept, as JSON lines to take away",
  responses: {
    200: { description: "A file of JSON lines", content: { "application/x-ndjson": { schema: z.string() } } },
    ...problems,
  },
});

const deleteEverything = createRoute({
  method: "delete",
  path: "/api/everything",
  summary: "Forget everything; the body repeats the words that confirm it",
  request: { body: body(eraseEverythingBody) },
  responses: { 200: answer("It is gone", z.object({ erased: z.literal(true) })), ...problems },
});

const getForgotten = createRoute({
  method: "get",
  path: "/api/forgotten",
  summary: "How many people imports pass over, since you had them forgotten",
  responses: { 200: answer("The count", forgottenCount), ...problems },
});

const deleteForgotten = createRoute({
  method: "delete",
  path: "/api/forgotten",
  summary: "Let imports bring forgotten people again",
  responses: { 200: answer("How many they were", forgottenCount), ...problems },
});

const getDoctor = createRoute({
  method: "get",
  path: "/api/doctor",
  summary: "How the house is: store, folder, imports",
  responses: { 200: answer("The findings", doctorReport), ...problems },
});

export function housekeepingRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  // Told apart from the handler: the types of the library know no JSON lines.
  api.openAPIRegistry.registerPath(getExport);
  api.get(getExport.path, () => {
    const lines = exportLines(app)[Symbol.asyncIterator]();
    const bytes = new TextEncoder();
    const file = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value, done } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(bytes.encode(value));
      },
      async cancel() {
        await lines.return?.();
      },
    });
    return new Response(file, {
      headers: {
        "content-type": "application/x-ndjson; charset=utf-8",
        "content-disposition": `attachment; filename="entregent-${app.now().slice(0, 10)}.jsonl"`,
      },
    });
  });
  api.openapi(deleteEverything, async (c) => {
    await eraseEverything(app, c.req.valid("json").confirm);
    return c.json({ erased: true as const }, 200);
  });
  api.openapi(getForgotten, async (c) => c.json(await forgottenPeople(app), 200));
  api.openapi(deleteForgotten, async (c) => c.json(await liftForgotten(app), 200));
  api.openapi(getDoctor, async (c) => c.json(await doctor(app, c.get("speaker")), 200));
}
