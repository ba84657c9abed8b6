import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { erasePerson } from "../../use-cases/erase.ts";
import { findPersons, personDetail as personUseCase } from "../../use-cases/persons.ts";
import { answer, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import { personDetail, personErased, personList, personQuery } from "../schemas.ts";

const id = z.object({ id: z.string().min(1).max(300) });

const listPersons = createRoute({
  method: "get",
  path: "/api/persons",
  summary: "Find persons by any name they ever had, employer or address",
  request: { query: personQuery },
  responses: { 200: answer("Those found, met last first", personList), ...problems },
});

const getPerson = createRoute({
  method: "get",
  path: "/api/persons/{id}",
  summary: "All that is remembered of one person",
  request: { params: id },
  responses: { 200: answer("The person", personDetail), ...problems },
});

const deletePerson = createRoute({
  method: "delete",
  path: "/api/persons/{id}",
  summary: "Forget one person, in every place",
  request: { params: id },
  responses: { 200: answer("What was removed", personErased), ...problems },
});

export function personRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(listPersons, async (c) => {
    const { query, limit } = c.req.valid("query");
    return c.json(await findPersons(app, query, limit), 200);
  });
  api.openapi(getPerson, async (c) => c.json(await personUseCase(app, c.req.valid("param").id, c.get("speaker")), 200));
  api.openapi(deletePerson, async (c) => c.json(await erasePerson(app, c.req.valid("param").id), 200));
}
