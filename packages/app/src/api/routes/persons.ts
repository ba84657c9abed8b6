import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { erasePerson } from "../../use-cases/erase.ts";
import { findPersons, personDetail as personUseCase } from "../../use-cases/persons.ts";
import { joinPersons as joinUseCase, listJoins, moveRecords as moveUseCase, takeApart } from "../../use-cases/links.ts";
import { answer, body, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import {
  joinList,
  joinPersons,
  moved,
  moveRecords,
  personDetail,
  personErased,
  personList,
  personQuery,
} from "../schemas.ts";

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

const joinPerson = createRoute({
  method: "post",
  path: "/api/persons/{id}/join",
  summary: "Make one person of two, on the owner's word",
  request: { params: id, body: body(joinPersons) },
  responses: { 200: answer("What was moved, and how to undo it", moved), ...problems },
});

const listJoined = createRoute({
  method: "get",
  path: "/api/joins",
  summary: "Persons made of several records, with the reasons; the least sure first",
  responses: { 200: answer("The joins", joinList), ...problems },
});

const postApart = createRoute({
  method: "post",
  path: "/api/records/{id}/apart",
  summary: "Take one record out of a person; it stays apart",
  request: { params: id },
  responses: { 200: answer("What was moved, and how to undo it", moved), ...problems },
});

const postMoves = createRoute({
  method: "post",
  path: "/api/records/moves",
  summary: "Give records to persons, on the owner's word: undoes a join or a taking apart",
  request: { body: body(moveRecords) },
  responses: { 200: answer("What was moved, and how to undo it", moved), ...problems },
});

export function personRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(listPersons, async (c) => {
    const { query, limit } = c.req.valid("query");
    return c.json(await findPersons(app, query, limit), 200);
  });
  api.openapi(getPerson, async (c) => c.json(await personUseCase(app, c.req.valid("param").id, c.get("speaker")), 200));
  api.openapi(joinPerson, async (c) =>
    c.json(await joinUseCase(app, c.req.valid("param").id, c.req.valid("json").personId), 200),
  );
  api.openapi(listJoined, async (c) => c.json(await listJoins(app, c.get("speaker")), 200));
  api.openapi(postApart, async (c) => c.json(await takeApart(app, c.req.valid("param").id), 200));
  api.openapi(postMoves, async (c) => c.json(await moveUseCase(app, c.req.valid("json").moves), 200));
  api.openapi(deletePerson, async (c) => c.json(await erasePerson(app, c.req.valid("param").id), 200));
}
