import { ownerSaidSame } from "@entregent/engine";
import type { LinkRow, RecordRow } from "@entregent/store";
import type { JoinList, KeptApart, Moved } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import type { BookPerson } from "../memory/book-person.ts";
import { presentPerson } from "../present/person.ts";
import { presentEvidence, writingsOf } from "../present/recognition.ts";
import { presentRecord } from "../present/record.ts";
import type { Speaker } from "../present/speaker.ts";

/** One record moved from a person to another; with the two swapped, its undoing. */
export interface Move {
  readonly recordId: string;
  readonly personId: string;
}

/**
 * Takes one record out of a person and makes it a person of its own. It stays apart, also when archives are read again.
 * @throws AppError `record/unknown`, `record/alone` where the person has no other record.
 */
export async function takeApart(app: AppContext, recordId: string): Promise<Moved> {
  const [link] = await app.owner.memory.links({ recordId });
  if (!link) throw new AppError("record/unknown");
  const beside = await app.owner.memory.links({ personId: link.personId });
  if (beside.length < 2) throw new AppError("record/alone");
  return moveRecords(app, [{ recordId, personId: `p-${app.newId()}` }]);
}

/**
 * Makes one person of two: all records of `other` become `personId`'s.
 * @throws AppError `person/unknown`, `person/same`.
 */
export async function joinPersons(app: AppContext, personId: string, other: string): Promise<Moved> {
  if (personId === other) throw new AppError("person/same");
  const [into, records] = await Promise.all([
    app.owner.memory.links({ personId }),
    app.owner.memory.links({ personId: other }),
  ]);
  if (into.length === 0 || records.length === 0) throw new AppError("person/unknown");
  return moveRecords(
    app,
    records.map(({ recordId }) => ({ recordId, personId })),
  );
}

/** Moves records by the owner's word. Records that are not there any more are passed over. */
export async function moveRecords(app: AppContext, moves: readonly Move[]): Promise<Moved> {
  const back: Move[] = [];
  for (const { recordId } of moves) {
    const [link] = await app.owner.memory.links({ recordId });
    if (link) back.push({ recordId, personId: link.personId });
  }
  const at = app.now();
  await app.owner.memory.link(
    moves.map((move) => ({
      ...move,
      by: "owner",
      probability: 1,
      evidence: [ownerSaidSame],
      at,
    })),
  );
  return { moves: [...moves], back };
}

const joinsShown = 500;

/** Persons made of several records, with the reason of each join; the least sure first, as they deserve a look. */
export async function listJoins(app: AppContext, speaker: Speaker): Promise<JoinList> {
  const [{ persons }, links] = await Promise.all([app.book.open(), app.owner.memory.links()]);
  const found = joinsAmong(links)
    .filter(({ personId }) => persons.has(personId))
    .sort((a, b) => a.probability - b.probability || a.recordId.localeCompare(b.recordId));
  const shown = found.slice(0, joinsShown);
  const records = await recordsOf(app, shown);
  return {
    total: found.length,
    joins: shown.flatMap((link) => {
      const [person, record] = [persons.get(link.personId)!, records.get(link.recordId)];
      return record
        ? [
            {
              person: presentPerson(person),
              record: presentRecord(record),
              why: presentWhy(link, record, person, speaker),
            },
          ]
        : [];
    }),
  };
}

/** A person of n records is n - 1 joins: the record that was first is the person's own. */
function joinsAmong(links: readonly LinkRow[]): LinkRow[] {
  return [...Map.groupBy(links, ({ personId }) => personId).values()].flatMap((group) => {
    if (group.length < 2) return [];
    const first = group.toSorted((a, b) => a.at.localeCompare(b.at) || a.evidence.length - b.evidence.length)[0]!;
    return group.filter((link) => link !== first);
  });
}

/** Records the owner keeps apart from a person. */
export async function keptApartFrom(app: AppContext, personId: string): Promise<KeptApart[]> {
  const undone = (await app.owner.memory.links({ personId, includeUndone: true })).filter(
    (link) => link.undoneAt !== null,
  );
  const records = await recordsOf(app, undone);
  return undone.flatMap(({ recordId, undoneAt }) => {
    const record = records.get(recordId);
    return record && record.personId !== null && record.personId !== personId
      ? [{ record: presentRecord(record), personId: record.personId, since: undoneAt! }]
      : [];
  });
}

async function recordsOf(app: AppContext, links: readonly LinkRow[]): Promise<ReadonlyMap<string, RecordRow>> {
  const records = new Map<string, RecordRow>();
  for await (const batch of app.owner.memory.records({ ids: links.map(({ recordId }) => recordId) }))
    for (const record of batch) records.set(record.id, record);
  return records;
}

/** Why a record is a person's, in words. */
export function presentWhy(
  link: LinkRow,
  record: RecordRow,
  person: BookPerson,
  speaker: Speaker,
): JoinList["joins"][number]["why"] {
  const writings = writingsOf({ ...record.fact, headline: record.fact.position }, person);
  return {
    by: link.by,
    probability: link.probability,
    at: link.at,
    evidence: link.evidence
      .filter(({ id }) => id !== "prior/known")
      .map((evidence) => presentEvidence(evidence, writings, speaker)),
  };
}
