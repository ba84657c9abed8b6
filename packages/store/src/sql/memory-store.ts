import type { OwnerFact, PersonFact, TraceFact } from "@entregent/engine";
import { sql } from "kysely";
import { MANY } from "../facts/recollect.ts";
import type { MemoryStore, RecordRow, TraceRow } from "../port.ts";
import { erasePerson } from "./erase-person.ts";
import { keyGroups } from "./bulk.ts";
import { type Home, runWith, type Session } from "./home.ts";
import { linkRecords, listLinks, unlinkRecord } from "./links.ts";
import { readMemoryVersion } from "./counter.ts";
import { readFormer } from "./sightings.ts";

const ROWS_IN_A_BATCH = 2_000;

export function createMemoryStore(home: Home, owner: string): MemoryStore {
  return {
    records: (filter = {}) => recordsOf(home, owner, filter),
    traces: (filter = {}) => tracesOf(home, owner, filter),
    link: (links) => home.write(owner, (session) => linkRecords(session, links)),
    unlink: (recordId, personId, at) => home.write(owner, (session) => unlinkRecord(session, recordId, personId, at)),
    links: (filter) => home.read(owner, (session) => listLinks(session, filter)),
    owners: () => home.read(owner, owners),
    counts: () => home.read(owner, counts),
    version: () => home.read(owner, readMemoryVersion),
    async erasePerson(personId, forgetting) {
      const erased = await home.write(owner, (session) => erasePerson(session, personId, forgetting));
      await home.scrub();
      await home.dropCopies();
      return erased;
    },
  };
}

async function* batches<R>(rowsAfter: (last: R | null) => Promise<readonly R[]>): AsyncIterable<readonly R[]> {
  let last: R | null = null;
  for (;;) {
    const rows: readonly R[] = await rowsAfter(last);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_IN_A_BATCH) return;
    last = rows.at(-1)!;
  }
}

type RecordFilter = NonNullable<Parameters<MemoryStore["records"]>[0]>;
type NumberedRecord = { readonly seq: number; readonly row: RecordRow };

async function* recordsOf(home: Home, owner: string, filter: RecordFilter): AsyncIterable<readonly RecordRow[]> {
  const read = (after: NumberedRecord | null) => home.read(owner, (session) => recordsAfter(session, filter, after));
  for await (const batch of batches(read)) yield batch.map(({ row }) => row);
}

async function recordsAfter(
  session: Session,
  filter: RecordFilter,
  after: NumberedRecord | null,
): Promise<readonly NumberedRecord[]> {
  let query = session.db
    .selectFrom("record")
    .select(["seq", "id", "person_id", "fact", "first_seen_at", "hash"])
    .where("owner", "=", session.owner)
    .orderBy("seq")
    .limit(ROWS_IN_A_BATCH);
  if (after) query = query.where("seq", ">", after.seq);
  if (filter.personId !== undefined) query = query.where("person_id", "=", filter.personId);
  if (filter.ids !== undefined) query = query.where("id", "in", filter.ids);
  if (filter.unlinked !== undefined) query = query.where("person_id", filter.unlinked ? "is" : "is not", null);
  const rows = await query.execute();
  const several = rows.filter((row) => row.hash === MANY).map((row) => row.seq);
  const former = await readFormer(session, "record", several);
  return rows.map((row) => ({
    seq: row.seq,
    row: {
      id: row.id,
      personId: row.person_id,
      fact: JSON.parse(row.fact) as PersonFact,
      firstSeenAt: row.first_seen_at,
      former: (former.get(row.id) ?? []).map(({ fact, seenAt }) => ({ fact: fact as PersonFact, seenAt })),
    },
  }));
}

type TraceFilter = NonNullable<Parameters<MemoryStore["traces"]>[0]>;
type DatedTrace = TraceRow & { readonly sortsAt: string };

async function* tracesOf(home: Home, owner: string, filter: TraceFilter): AsyncIterable<readonly TraceRow[]> {
  const keys = filter.participantKeys;
  let left = filter.limit ?? Infinity;
  const found = keys
    ? inBatches(await home.read(owner, (session) => tracesWith(session, keys)))
    : batches((after: DatedTrace | null) => home.read(owner, (session) => tracesAfter(session, after)));
  for await (const rows of found) {
    const wanted = rows.slice(0, Math.min(left, rows.length));
    left -= wanted.length;
    if (wanted.length > 0) yield wanted.map(({ id, fact }) => ({ id, fact }));
    if (left <= 0) return;
  }
}

async function tracesAfter(session: Session, after: DatedTrace | null): Promise<readonly DatedTrace[]> {
  let query = session.db
    .selectFrom("trace")
    .select(["id", "fact", "sorts_at"])
    .where("owner", "=", session.owner)
    .orderBy("sorts_at")
    .orderBy("id")
    .limit(ROWS_IN_A_BATCH);
  if (after) query = query.where(sql<boolean>`(sorts_at, id) > (${after.sortsAt}, ${after.id})`);
  return (await query.execute()).map(toDatedTrace);
}

// In two steps: asked in one, SQLite walks all traces in their order to find the few.
async function tracesWith(session: Session, keys: readonly string[]): Promise<readonly DatedTrace[]> {
  const seqs = new Set<number>();
  for (const group of keyGroups(keys)) {
    const query = session.templates.get(`with ${group.length}`, () =>
      session.db
        .selectFrom("trace_with")
        .select("trace_seq")
        .where("owner", "=", session.owner)
        .where("key", "in", group)
        .compile(),
    );
    for (const row of await runWith(session, query, [session.owner, ...group])) seqs.add(row.trace_seq);
  }
  const found: DatedTrace[] = [];
  for (const group of keyGroups([...seqs])) {
    const query = session.templates.get(`dated ${group.length}`, () =>
      session.db
        .selectFrom("trace")
        .select(["id", "fact", "sorts_at"])
        .where("owner", "=", session.owner)
        .where("seq", "in", group)
        .compile(),
    );
    found.push(...(await runWith(session, query, [session.owner, ...group])).map(toDatedTrace));
  }
  return found.sort((a, b) => compareTexts(a.sortsAt, b.sortsAt) || compareTexts(a.id, b.id));
}

function* inBatches<R>(rows: readonly R[]): Iterable<readonly R[]> {
  for (let at = 0; at < rows.length; at += ROWS_IN_A_BATCH) yield rows.slice(at, at + ROWS_IN_A_BATCH);
}

function toDatedTrace(row: { id: string; fact: string; sorts_at: string }): DatedTrace {
  return { id: row.id, fact: JSON.parse(row.fact) as TraceFact, sortsAt: row.sorts_at };
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

async function owners(session: Session): Promise<readonly OwnerFact[]> {
  const rows = await session.db
    .selectFrom("owner_fact")
    .select("fact")
    .where("owner", "=", session.owner)
    .orderBy("first_seen_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => JSON.parse(row.fact) as OwnerFact);
}

async function counts(session: Session): Promise<{ persons: number; records: number; traces: number }> {
  const records = await session.db
    .selectFrom("record")
    .select((all) => [all.fn.countAll().as("records"), all.fn.count("person_id").distinct().as("persons")])
    .where("owner", "=", session.owner)
    .executeTakeFirstOrThrow();
  const traces = await session.db
    .selectFrom("trace")
    .select((all) => all.fn.countAll().as("traces"))
    .where("owner", "=", session.owner)
    .executeTakeFirstOrThrow();
  return {
    persons: Number(records.persons),
    records: Number(records.records),
    traces: Number(traces.traces),
  };
}
