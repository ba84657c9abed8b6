import type { Evidence } from "@entregent/engine";
import type { LinkRow, MemoryStore } from "../port.ts";
import { keyGroups, insertAll } from "./bulk.ts";
import { runWith, type Session } from "./home.ts";
import { memoryChanged } from "./counter.ts";
import type { Tables } from "./tables.ts";

type NewLink = Omit<LinkRow, "undoneAt">;

/**
 * Makes links, and keeps the owner's word: the engine neither makes an undone link again nor moves a record that is
 * linked elsewhere; the owner does both. A record that is not in the memory any more is passed over.
 */
export async function linkRecords(session: Session, links: readonly NewLink[]): Promise<void> {
  const ids = [...new Set(links.map((link) => link.recordId))];
  const people = await readPeople(session, ids);
  const known = new Map((await readLinks(session, ids)).map((row) => [pairOf(row.record_id, row.person_id), row]));
  const fresh = new Map<string, NewLink>();
  for (const link of links) {
    const pair = pairOf(link.recordId, link.personId);
    const person = people.get(link.recordId);
    if (person === undefined) continue;
    if (link.by === "engine" && !engineMay(link, person, known.get(pair))) continue;
    if (person !== null && person !== link.personId) {
      const former = pairOf(link.recordId, person);
      if (!fresh.delete(former)) await markUndone(session, link.recordId, person, link.at);
    }
    if (known.delete(pair)) await removeLink(session, link.recordId, link.personId);
    fresh.set(pair, link);
    people.set(link.recordId, link.personId);
  }
  await insertAll(
    session,
    "link",
    [...fresh.values()].map((link) => toColumns(session.owner, link)),
  );
  for (const link of fresh.values()) await setPerson(session, link.recordId, link.personId);
  if (fresh.size > 0) await memoryChanged(session);
}

function engineMay(link: NewLink, person: string | null, known: Tables["link"] | undefined): boolean {
  if (person === null) return known === undefined || known.undone_at === null;
  return person === link.personId && known?.made_by === "engine";
}

export async function unlinkRecord(session: Session, recordId: string, personId: string, at: string): Promise<void> {
  if (!(await markUndone(session, recordId, personId, at))) return;
  await setPerson(session, recordId, null);
  await memoryChanged(session);
}

export async function listLinks(
  session: Session,
  filter: Parameters<MemoryStore["links"]>[0],
): Promise<readonly LinkRow[]> {
  let query = session.db
    .selectFrom("link")
    .selectAll()
    .where("owner", "=", session.owner)
    .orderBy("record_id")
    .orderBy("made_at")
    .orderBy("person_id");
  if (filter?.personId !== undefined) query = query.where("person_id", "=", filter.personId);
  if (filter?.recordId !== undefined) query = query.where("record_id", "=", filter.recordId);
  if (!filter?.includeUndone) query = query.where("undone_at", "is", null);
  return (await query.execute()).map(toLinkRow);
}

async function markUndone(session: Session, recordId: string, personId: string, at: string): Promise<boolean> {
  const result = await session.db
    .updateTable("link")
    .set({ undone_at: at })
    .where("owner", "=", session.owner)
    .where("record_id", "=", recordId)
    .where("person_id", "=", personId)
    .where("undone_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

async function removeLink(session: Session, recordId: string, personId: string): Promise<void> {
  await session.db
    .deleteFrom("link")
    .where("owner", "=", session.owner)
    .where("record_id", "=", recordId)
    .where("person_id", "=", personId)
    .execute();
}

async function setPerson(session: Session, recordId: string, personId: string | null): Promise<void> {
  const query = session.templates.get("set person", () =>
    session.db
      .updateTable("record")
      .set({ person_id: personId })
      .where("owner", "=", session.owner)
      .where("id", "=", recordId)
      .compile(),
  );
  await runWith(session, query, [personId, session.owner, recordId]);
}

async function readPeople(session: Session, ids: readonly string[]): Promise<Map<string, string | null>> {
  const people = new Map<string, string | null>();
  for (const group of keyGroups(ids)) {
    const query = session.templates.get(`people ${group.length}`, () =>
      session.db
        .selectFrom("record")
        .select(["id", "person_id"])
        .where("owner", "=", session.owner)
        .where("id", "in", group)
        .compile(),
    );
    for (const row of await runWith(session, query, [session.owner, ...group])) people.set(row.id, row.person_id);
  }
  return people;
}

async function readLinks(session: Session, ids: readonly string[]): Promise<readonly Tables["link"][]> {
  const links: Tables["link"][] = [];
  for (const group of keyGroups(ids)) {
    const query = session.templates.get(`links ${group.length}`, () =>
      session.db
        .selectFrom("link")
        .selectAll()
        .where("owner", "=", session.owner)
        .where("record_id", "in", group)
        .compile(),
    );
    links.push(...(await runWith(session, query, [session.owner, ...group])));
  }
  return links;
}

function pairOf(recordId: string, personId: string): string {
  return `${recordId}\n${personId}`;
}

function toColumns(owner: string, link: NewLink): Tables["link"] {
  return {
    owner,
    record_id: link.recordId,
    person_id: link.personId,
    made_by: link.by,
    probability: link.probability,
    evidence: JSON.stringify(link.evidence),
    made_at: link.at,
    undone_at: null,
  };
}

function toLinkRow(row: Tables["link"]): LinkRow {
  return {
    recordId: row.record_id,
    personId: row.person_id,
    by: row.made_by as LinkRow["by"],
    probability: row.probability,
    evidence: JSON.parse(row.evidence) as Evidence[],
    at: row.made_at,
    undoneAt: row.undone_at,
  };
}
