import type { IdentityRow } from "@entregent/store";
import type { Said, sayWho as sayWhoSchema } from "../api/schemas.ts";
import type { z } from "zod";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { presentPerson } from "../present/person.ts";
import { requestRow } from "./request-row.ts";

/**
 * Keeps the owner's word on who asked: this person, or not. From then on it is evidence: a new surname or address in the
 * request leads to the person named.
 *
 * @throws AppError `request/unknown`, `person/unknown`.
 */
export async function sayWho(app: AppContext, requestId: string, word: z.output<typeof sayWhoSchema>): Promise<Said> {
  const row = await requestRow(app, requestId);
  const recordId = await anyRecordOf(app, word.personId);
  const said = { id: app.newId(), requestId: row.id, recordId, same: word.same, saidAt: app.now() };
  await app.owner.identities.add(said);
  const book = await app.book.open();
  const person = book.persons.get(word.personId);
  return { id: said.id, same: said.same, saidAt: said.saidAt, person: person ? presentPerson(person) : null };
}

/** Takes a word back, and gives those that still stand on its request. @throws AppError `identity/unknown`. */
export async function unsayWho(app: AppContext, id: string): Promise<{ said: Said[] }> {
  const undone = await app.owner.identities.undo(id, app.now());
  if (undone === null) throw new AppError("identity/unknown");
  return { said: await saidOf(app, undone.requestId) };
}

/** The words that stand on one request, newest first. */
export async function saidOf(app: AppContext, requestId: string): Promise<Said[]> {
  const rows = await app.owner.identities.list({ requestId, standing: true });
  if (rows.length === 0) return [];
  const { persons } = await app.book.open();
  return Promise.all(
    rows.map(async (row) => {
      const person = persons.get((await personOf(app, row)) ?? "");
      return { id: row.id, same: row.same, saidAt: row.saidAt, person: person ? presentPerson(person) : null };
    }),
  );
}

async function personOf(app: AppContext, { recordId }: IdentityRow): Promise<string | null> {
  const [link] = await app.owner.memory.links({ recordId });
  return link?.personId ?? null;
}

async function anyRecordOf(app: AppContext, personId: string): Promise<string> {
  const [link] = await app.owner.memory.links({ personId });
  if (!link) throw new AppError("person/unknown");
  return link.recordId;
}
