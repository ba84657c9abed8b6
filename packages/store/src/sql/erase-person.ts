import type { PersonFact, PersonRef, RequestFact, TraceFact } from "@entregent/engine";
import { StoreError } from "../errors.ts";
import { type Content, contentOf, contentOfJson, factJson, hashOf, type KeptFact } from "../facts/content.ts";
import { participantKnownBy, recordKnownBy, requestKnownBy } from "../facts/known-by.ts";
import type { FactKind } from "../ids.ts";
import { participantKeys } from "../participant-keys.ts";
import type { Forgetting } from "../port.ts";
import { insertAll, keyGroups } from "./bulk.ts";
import { keepForgotten } from "./forgotten.ts";
import type { Session } from "./home.ts";
import { keysOf, ownColumns, tableOf } from "./kinds.ts";
import { memoryChanged } from "./counter.ts";
import { idsOfRequest, joinRequests } from "./request-doors.ts";
import { readSeen, type SeenRow, setParticipants, sightingRow } from "./sightings.ts";

/** Removes one person from everything but the ledger's bare facts, and keeps by what imports shall pass over them. */
export async function erasePerson(
  session: Session,
  personId: string,
  forgetting: Forgetting,
): Promise<{ records: number; traces: number; requests: number }> {
  const recordSeqs = await recordsOf(session, personId);
  if (recordSeqs.length === 0)
    throw new StoreError("store/no-such-person", `no records of person ${personId}`, { id: personId });
  const records = await readSeen(session, "record", recordSeqs);
  const words = records.flatMap((row) => wordsOn(row) as readonly PersonFact[]);
  const keys = new Set(words.flatMap(keysOfPerson));
  const knownBy = new Set(words.flatMap(recordKnownBy));
  await removeIdentities(
    session,
    records.map((row) => row.id),
  );
  for (const seq of recordSeqs) await removeFact(session, "record", seq);
  const traces = await eraseFromTraces(session, keys, knownBy);
  const requests = await eraseFromRequests(session, keys, knownBy);
  await keepForgotten(session, forgetting, knownBy);
  await memoryChanged(session);
  return { records: recordSeqs.length, traces, requests };
}

async function recordsOf(session: Session, personId: string): Promise<readonly number[]> {
  const rows = await session.db
    .selectFrom("record")
    .select("seq")
    .where("owner", "=", session.owner)
    .where("person_id", "=", personId)
    .execute();
  return rows.map((row) => row.seq);
}

async function removeIdentities(session: Session, recordIds: readonly string[]): Promise<void> {
  for (const group of keyGroups(recordIds))
    await session.db
      .deleteFrom("identity")
      .where("owner", "=", session.owner)
      .where("record_id", "in", group)
      .execute();
}

const nowhere: PersonRef = { name: null, email: null, profileUrl: null, handle: null };

function keysOfRequest(fact: RequestFact): readonly string[] {
  const verified = (fact.verifiedUrls ?? []).flatMap((profileUrl) => participantKeys({ ...nowhere, profileUrl }));
  return [...participantKeys(fact), ...verified];
}

function keysOfPerson(fact: PersonFact): readonly string[] {
  return [
    ...participantKeys(fact),
    ...fact.otherEmails.flatMap((email) => participantKeys({ ...nowhere, email })),
    ...fact.otherUrls.flatMap((profileUrl) => participantKeys({ ...nowhere, profileUrl })),
  ];
}

async function eraseFromTraces(session: Session, keys: ReadonlySet<string>, knownBy: Set<string>): Promise<number> {
  const found = await session.db
    .selectFrom("trace_with")
    .select("trace_seq")
    .distinct()
    .where("owner", "=", session.owner)
    .where("key", "in", [...keys, ""])
    .execute();
  const traces = await readSeen(
    session,
    "trace",
    found.map((row) => row.trace_seq),
  );
  for (const row of traces) {
    const fact = JSON.parse(row.fact) as TraceFact;
    const isTheirs = (ref: PersonRef) => participantKeys(ref).some((key) => keys.has(key));
    const others = fact.with.filter((ref) => !isTheirs(ref));
    for (const ref of fact.with) if (isTheirs(ref)) for (const text of participantKnownBy(fact, ref)) knownBy.add(text);
    if (others.length === 0) await removeFact(session, "trace", row.seq);
    else await rewriteFact(session, "trace", row, { ...fact, with: others });
  }
  return traces.length;
}

async function eraseFromRequests(session: Session, keys: ReadonlySet<string>, knownBy: Set<string>): Promise<number> {
  const all = await session.db
    .selectFrom("request")
    .select(["id", "seq", "fact"])
    .where("owner", "=", session.owner)
    .execute();
  const isTheirs = (fact: RequestFact) => keysOfRequest(fact).some((key) => keys.has(key));
  const named = all.filter((row) => isTheirs(JSON.parse(row.fact) as RequestFact));
  return blankRequests(
    session,
    named.map(({ id }) => id),
    knownBy,
  );
}

/**
 * Takes all words from requests, at every door that showed them, and from what the ledger keeps of them.
 *
 * @param knownBy - Is added by what the requests can be known again.
 */
export async function blankRequests(session: Session, ids: readonly string[], knownBy: Set<string>): Promise<number> {
  // Another door may have shown the same request by the name alone.
  const theirs = new Set<string>();
  for (const id of ids) for (const door of await idsOfRequest(session, id)) theirs.add(door);
  let erased = 0;
  for (const group of keyGroups([...theirs])) {
    const rows = await session.db
      .selectFrom("request")
      .select(["id", "seq"])
      .where("owner", "=", session.owner)
      .where("id", "in", group)
      .orderBy("seq")
      .execute();
    for (const { id, seq } of rows) {
      const [row] = await readSeen(session, "request", [seq]);
      for (const fact of wordsOn(row!) as readonly RequestFact[])
        if (fact.key !== blankKey(id)) for (const text of requestKnownBy(fact)) knownBy.add(text);
      await rewriteFact(session, "request", row!, blankRequest(JSON.parse(row!.fact) as RequestFact, id));
      await blankLedger(session, id);
      erased++;
    }
  }
  await joinRequests(session);
  return erased;
}

async function blankLedger(session: Session, requestId: string): Promise<void> {
  await session.db
    .updateTable("decision")
    .set({ reply: null })
    .where("owner", "=", session.owner)
    .where("request_id", "=", requestId)
    .execute();
  await session.db
    .updateTable("thread_event")
    .set({ words: null })
    .where("owner", "=", session.owner)
    .where("request_id", "=", requestId)
    .execute();
}

// What is left of a request is that there was one, when, and what became of it. A field that is added later goes too.
const leftOfRequest: readonly (keyof RequestFact)[] = [
  "fact",
  "network",
  "direction",
  "state",
  "noteIsStock",
  "date",
  "mutualCount",
  "channelCarriesNote",
];

const blankKey = (id: string): string => `erased:${id}`;

function blankRequest(fact: RequestFact, id: string): RequestFact {
  const fields = Object.entries(contentOf(fact)).map(([field, value]) => {
    if ((leftOfRequest as readonly string[]).includes(field)) return [field, value];
    return [field, Array.isArray(value) ? [] : null];
  });
  return { ...Object.fromEntries(fields), key: blankKey(id), place: fact.place } as RequestFact;
}

/** Puts one content in the place of everything that was seen of a fact, under the same sightings. */
async function rewriteFact(session: Session, kind: FactKind, row: SeenRow, fact: KeptFact): Promise<void> {
  const { owner, db } = session;
  const { seq } = row;
  const content = JSON.stringify(contentOf(fact));
  const hash = hashOf(content);
  const byImport = new Map(row.sightings.map((sighting) => [sighting.importId, sighting]));
  await removeSeen(session, seq);
  await insertAll(
    session,
    "sighting",
    [...byImport.values()].map(({ importId, place }) => sightingRow(owner, importId, { seq, hash, place })),
  );
  await db
    .updateTable(tableOf[kind] as "request")
    .set({ hash, fact: factJson(content, fact.place), ...ownColumns(fact) })
    .where("owner", "=", owner)
    .where("seq", "=", seq)
    .execute();
  if (kind === "trace") await setParticipants(session, seq, keysOf(fact), keysOf(JSON.parse(row.fact)));
}

async function removeFact(session: Session, kind: FactKind, seq: number): Promise<void> {
  await removeSeen(session, seq);
  await session.db
    .deleteFrom(tableOf[kind] as "request")
    .where("owner", "=", session.owner)
    .where("seq", "=", seq)
    .execute();
}

async function removeSeen(session: Session, seq: number): Promise<void> {
  for (const table of ["sighting", "version"] as const)
    await session.db
      .deleteFrom(table as "sighting")
      .where("owner", "=", session.owner)
      .where("fact_seq", "=", seq)
      .execute();
}

/** Every content of a fact, and the one it is laid together to. */
function wordsOn(row: SeenRow): readonly Content[] {
  return [contentOfJson(row.fact), ...row.contents.values()];
}
