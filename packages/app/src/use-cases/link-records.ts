import type { RecordLink } from "@entregent/engine";
import { type LinkRow, participantKeys, type RecordRow } from "@entregent/store";
import type { AppContext } from "../context.ts";
import { bookPerson } from "../memory/book-person.ts";

type NewLink = Omit<LinkRow, "undoneAt">;

const linksAtOnce = 2000;

/**
 * Gives every record without a person one: somebody known where the evidence says so, else somebody new. Persons there
 * are never joined by themselves, and what the owner took apart stays apart.
 */
export async function linkNewRecords(app: AppContext): Promise<void> {
  const records: RecordRow[] = [];
  for await (const batch of app.owner.memory.records()) records.push(...batch);
  if (records.every(({ personId }) => personId !== null)) return;
  const found = isOneAddressBook(records)
    ? { persons: byPage(records), links: [] }
    : app.engine.linkRecords(
        records.map((record) => bookPerson(record.id, [record]).remembered),
        { apart: await keptApart(app, records) },
      );
  const links = newLinks(records, found.persons, found.links, app.now());
  for (let start = 0; start < links.length; start += linksAtOnce) {
    await app.owner.memory.link(links.slice(start, start + linksAtOnce));
  }
}

/**
 * Whether all records are of one network that gives everybody a page of their own: two pages are then two persons, and
 * comparing everybody with everybody would find nothing else.
 */
function isOneAddressBook(records: readonly RecordRow[]): boolean {
  const network = records[0]?.fact.network;
  return records.every(({ fact }) => fact.network === network && fact.profileUrl !== null);
}

function byPage(records: readonly RecordRow[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { id, fact } of records) {
    const [page = id] = participantKeys({ name: null, email: null, handle: null, profileUrl: fact.profileUrl });
    const group = groups.get(page);
    if (group) group.push(id);
    else groups.set(page, [id]);
  }
  return [...groups.values()];
}

/** A link that was undone keeps its record apart from all others of that person. */
async function keptApart(app: AppContext, records: readonly RecordRow[]): Promise<[string, string][]> {
  const undone = (await app.owner.memory.links({ includeUndone: true })).filter(({ undoneAt }) => undoneAt !== null);
  return undone.flatMap(({ recordId, personId }) =>
    records
      .filter((record) => record.personId === personId && record.id !== recordId)
      .map((record): [string, string] => [recordId, record.id]),
  );
}

function newLinks(
  records: readonly RecordRow[],
  persons: readonly (readonly string[])[],
  found: readonly RecordLink[],
  at: string,
): NewLink[] {
  const personOf = new Map(records.map(({ id, personId }) => [id, personId]));
  const evidenceOf = strongest(found);
  return persons.flatMap((group) => {
    const known = group.map((id) => personOf.get(id)).find((id) => id !== null && id !== undefined);
    const personId = known ?? `p-${group[0]}`;
    return group
      .filter((id) => personOf.get(id) === null)
      .map((recordId): NewLink => {
        const link = evidenceOf.get(recordId);
        return {
          recordId,
          personId,
          by: "engine",
          probability: link?.probability ?? 1,
          evidence: link?.evidence ?? [],
          at,
        };
      });
  });
}

/** The surest link of each record: the reason it is where it is. */
function strongest(found: readonly RecordLink[]): ReadonlyMap<string, RecordLink> {
  const best = new Map<string, RecordLink>();
  for (const link of found) {
    for (const id of [link.a, link.b]) {
      if ((best.get(id)?.probability ?? 0) < link.probability) best.set(id, link);
    }
  }
  return best;
}
