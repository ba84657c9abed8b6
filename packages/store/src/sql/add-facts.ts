import type { Place, Problem } from "@entregent/engine";
import { type Content, factJson, type Item, itemOf, type KeptFact } from "../facts/content.ts";
import { byPlace } from "../facts/recollect.ts";
import { contentHash, type FactKind } from "../ids.ts";
import type { FactCounts, StorableFact } from "../port.ts";
import { insertAll, keyGroups } from "./bulk.ts";
import { takeNumbers } from "./counter.ts";
import { passOver } from "./forgotten.ts";
import { runWith, type Session } from "./home.ts";
import { factKinds, keysOf, ownColumns, tableOf } from "./kinds.ts";
import { placeOf, rememberAgain, sightingRow } from "./sightings.ts";
import type { FactColumns, Tables } from "./tables.ts";

/** The import a batch belongs to. */
export interface AddingImport {
  readonly id: string;
  readonly startedAt: string;
  /** It began after every other and speaks of a later moment: what it repeats changes nothing that is kept. */
  readonly isNewest: boolean;
}

export interface Added {
  readonly added: FactCounts;
  readonly known: FactCounts;
  readonly problems: number;
  /** Some record or trace says something else than before. */
  readonly changed: boolean;
}

interface KindAdded {
  readonly added: number;
  readonly known: number;
  readonly changed: number;
}

/** Keeps a batch of facts inside one transaction. The outcome depends on the facts alone, not on their order or batches. */
export async function addFacts(session: Session, by: AddingImport, read: readonly StorableFact[]): Promise<Added> {
  const facts = await passOver(session, by.id, read);
  const problems = await addProblems(
    session,
    by.id,
    facts.filter((fact) => fact.fact === "problem"),
  );
  const items = facts.filter((fact): fact is KeptFact => fact.fact !== "problem").map(itemOf);
  const byKind = new Map<FactKind, KindAdded>();
  for (const kind of factKinds) {
    byKind.set(
      kind,
      await addItems(
        session,
        by,
        kind,
        items.filter((item) => item.kind === kind),
      ),
    );
  }
  const counts = (which: "added" | "known"): FactCounts => ({
    requests: byKind.get("request")![which],
    records: byKind.get("record")![which],
    traces: byKind.get("trace")![which],
  });
  return {
    added: counts("added"),
    known: counts("known"),
    problems,
    changed: byKind.get("record")!.changed + byKind.get("trace")!.changed > 0,
  };
}

async function addItems(session: Session, by: AddingImport, kind: FactKind, all: readonly Item[]): Promise<KindAdded> {
  if (all.length === 0) return { added: 0, known: 0, changed: 0 };
  const items = firstPlaces(all);
  const ids = [...new Set(items.map((item) => item.id))];
  const kept = await readKept(session, kind, ids);
  const own = await readOwnSightings(
    session,
    by.id,
    [...kept.values()].map((row) => row.seq),
  );

  const fresh = new Map<string, Item>();
  const rest: Item[] = [];
  for (const item of items) {
    if (kept.has(item.id) || fresh.has(item.id)) rest.push(item);
    else fresh.set(item.id, item);
  }
  const known = [...kept.values()].filter((row) => !own.seqs.has(row.seq)).length;
  for (const row of await insertFresh(session, by, kind, [...fresh.values()])) kept.set(row.id, row);
  const changed = await sightAgain(session, by, kind, rest, kept, own);
  return { added: fresh.size, known, changed: changed + fresh.size };
}

/** One item for each content, at the first of its places. */
function firstPlaces(items: readonly Item[]): readonly Item[] {
  const first = new Map<string, Item>();
  for (const item of items) {
    const other = first.get(item.id + item.hash);
    if (!other || byPlace(item.fact.place, other.fact.place) < 0) first.set(item.id + item.hash, item);
  }
  return [...first.values()];
}

async function insertFresh(
  session: Session,
  by: AddingImport,
  kind: FactKind,
  items: readonly Item[],
): Promise<readonly KeptRow[]> {
  if (items.length === 0) return [];
  const { owner } = session;
  const firstSeq = await takeNumbers(session, items.length);
  const numbered = items.map((item, n) => ({ item, seq: firstSeq + n, hash: item.hash, place: item.fact.place }));
  const linked = kind === "record" ? { person_id: null } : {};
  await insertAll(
    session,
    tableOf[kind] as "owner_fact",
    numbered.map(({ item, seq, hash, place }) => ({
      owner,
      seq,
      id: item.id,
      hash,
      first_seen_at: by.startedAt,
      fact: factJson(item.content, place),
      ...ownColumns(item.fact),
      ...linked,
    })),
  );
  await insertAll(
    session,
    "trace_with",
    numbered
      .flatMap(({ item, seq }) => keysOf(item.fact).map((key) => ({ owner, key, trace_seq: seq })))
      .sort((a, b) => (a.key < b.key ? -1 : 1)), // in the order of the table's key, neighbours go in at one place
  );
  await insertAll(
    session,
    "sighting",
    numbered.map((seen) => sightingRow(owner, by.id, seen)),
  );
  return numbered.map(({ item, seq, hash }) => ({ id: item.id, seq, hash }));
}

/**
 * Notes the sight of facts that are kept already, and remembers those again of which the sightings may tell something
 * else now.
 *
 * @returns How many of them say something else.
 */
async function sightAgain(
  session: Session,
  by: AddingImport,
  kind: FactKind,
  items: readonly Item[],
  kept: ReadonlyMap<string, KeptRow>,
  own: OwnSightings,
): Promise<number> {
  const again = new Map<number, [string, Content][]>();
  const sightings: Tables["sighting"][] = [];
  for (const { id, hash, content, fact } of items) {
    const { seq, hash: keptHash } = kept.get(id)!;
    const row = sightingRow(session.owner, by.id, { seq, hash, place: fact.place });
    const sightedAt = own.places.get(seq + hash);
    if (sightedAt && byPlace(sightedAt, fact.place) <= 0) continue;
    if (sightedAt) await moveSighting(session, row);
    else sightings.push(row);
    if (hash === keptHash && by.isNewest && !sightedAt) continue;
    again.set(seq, [...(again.get(seq) ?? []), [hash, JSON.parse(content) as Content]]);
  }
  await insertAll(session, "sighting", sightings);
  return rememberAgain(session, kind, [...again.keys()], again);
}

/** The same import met the same content again, at an earlier place. */
async function moveSighting(session: Session, row: Tables["sighting"]): Promise<void> {
  await session.db
    .updateTable("sighting")
    .set({ file: row.file, part: row.part, line: row.line })
    .where("owner", "=", row.owner)
    .where("fact_seq", "=", row.fact_seq)
    .where("import_id", "=", row.import_id)
    .where("hash", "=", row.hash)
    .execute();
}

/** What is kept of an id so far. */
type KeptRow = Pick<FactColumns, "id" | "seq" | "hash">;

async function readKept(session: Session, kind: FactKind, ids: readonly string[]): Promise<Map<string, KeptRow>> {
  const kept = new Map<string, KeptRow>();
  for (const group of keyGroups(ids)) {
    const query = session.templates.get(`kept ${kind} ${group.length}`, () =>
      session.db
        .selectFrom(tableOf[kind] as "request")
        .select(["id", "seq", "hash"])
        .where("owner", "=", session.owner)
        .where("id", "in", group)
        .compile(),
    );
    for (const row of await runWith(session, query, [session.owner, ...group])) kept.set(row.id, row);
  }
  return kept;
}

/** What this import saw before, by number and by number with content. */
interface OwnSightings {
  readonly seqs: ReadonlySet<number>;
  readonly places: ReadonlyMap<string, Place>;
}

async function readOwnSightings(session: Session, importId: string, seqs: readonly number[]): Promise<OwnSightings> {
  const seen = new Set<number>();
  const places = new Map<string, Place>();
  for (const group of keyGroups(seqs)) {
    const query = session.templates.get(`own sightings ${group.length}`, () =>
      session.db
        .selectFrom("sighting")
        .select(["fact_seq", "hash", "file", "part", "line"])
        .where("owner", "=", session.owner)
        .where("import_id", "=", importId)
        .where("fact_seq", "in", group)
        .compile(),
    );
    for (const row of await runWith(session, query, [session.owner, importId, ...group])) {
      seen.add(row.fact_seq);
      places.set(row.fact_seq + row.hash, placeOf(row));
    }
  }
  return { seqs: seen, places };
}

/** The same problem at the same place is one problem. */
async function addProblems(session: Session, importId: string, problems: readonly Problem[]): Promise<number> {
  const rows = new Map<string, { file: string; line: number; content: string }>();
  for (const problem of problems) {
    const { fact, code, severity, file, part, line, facts } = problem;
    const content = JSON.stringify({ fact, code, severity, file, part, line, facts });
    rows.set(contentHash(content), { file, line: line ?? 0, content });
  }
  const known = await session.db
    .selectFrom("problem")
    .select("id")
    .where("owner", "=", session.owner)
    .where("import_id", "=", importId)
    .where("id", "in", [...rows.keys()])
    .execute();
  for (const { id } of known) rows.delete(id);
  await insertAll(
    session,
    "problem",
    [...rows].map(([id, row]) => ({ owner: session.owner, import_id: importId, id, ...row })),
  );
  return rows.size;
}
