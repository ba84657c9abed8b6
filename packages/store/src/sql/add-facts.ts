import type { Problem } from "@entregent/engine";
import { type Item, itemOf, type KeptFact } from "../facts/content.ts";
import { byPlace, MANY } from "../facts/recollect.ts";
import { contentHash, type FactKind } from "../ids.ts";
import type { FactCounts, StorableFact } from "../port.ts";
import { idGroups, insertAll } from "./bulk.ts";
import { runWith, type Session } from "./home.ts";
import { contentOfRow, factKinds, keysOf, rowOf, tableOf } from "./kinds.ts";
import { placeOf, rememberAgain, sightingRow } from "./sightings.ts";
import type { FactColumns } from "./tables.ts";

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
export async function addFacts(session: Session, by: AddingImport, facts: readonly StorableFact[]): Promise<Added> {
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
  const kept = await readHashes(session, kind, ids);
  const own = await readOwnSightings(session, by.id, kind, ids);

  const fresh = new Map<string, Item>();
  const rest: Item[] = [];
  for (const item of items) {
    if (kept.has(item.id) || fresh.has(item.id)) rest.push(item);
    else fresh.set(item.id, item);
  }
  await insertFresh(session, by, kind, [...fresh.values()]);
  for (const item of fresh.values()) kept.set(item.id, item.hash);

  const again = await sightAgain(session, by, rest, kept, own);
  const changed = await rememberAgain(session, kind, [...again]);
  const known = ids.filter((id) => !fresh.has(id) && !own.ids.has(id)).length;
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

async function insertFresh(session: Session, by: AddingImport, kind: FactKind, items: readonly Item[]): Promise<void> {
  const { owner } = session;
  const seen = (item: Item) => ({
    fact: { ...JSON.parse(item.content), place: item.fact.place } as KeptFact,
    hash: item.hash,
    firstSeenAt: by.startedAt,
  });
  const rows: FactColumns[] = items.map((item) => rowOf(owner, item.id, seen(item)));
  await insertAll(session, tableOf[kind] as "owner_fact", rows);
  await insertAll(
    session,
    "trace_with",
    items.flatMap((item) => keysOf(item.fact).map((key) => ({ owner, key, trace_id: item.id }))),
  );
  await insertAll(
    session,
    "sighting",
    items.map((item) => sightingRow(owner, by.id, { ...item, place: item.fact.place })),
  );
}

/**
 * Notes the sight of facts that are kept already.
 *
 * @returns Ids of the facts that must be remembered again, because their sightings may tell something else now.
 */
async function sightAgain(
  session: Session,
  by: AddingImport,
  items: readonly Item[],
  kept: ReadonlyMap<string, string>,
  own: OwnSightings,
): Promise<ReadonlySet<string>> {
  const again = new Set<string>();
  const fresh: Item[] = [];
  for (const item of items) {
    const sameContent = kept.get(item.id) === item.hash;
    const sightedAt = own.places.get(item.id + item.hash);
    if (sightedAt && byPlace(sightedAt, item.fact.place) <= 0) continue;
    if (sightedAt) await moveSighting(session, by.id, item);
    else fresh.push(item);
    if (!sameContent) await keepContent(session, item, kept.get(item.id)!);
    if (!sameContent || !by.isNewest || sightedAt) again.add(item.id);
  }
  await insertAll(
    session,
    "sighting",
    fresh.map((item) => sightingRow(session.owner, by.id, { ...item, place: item.fact.place })),
  );
  return again;
}

/** Sets a second content beside the one that stood alone in the fact's row. */
async function keepContent(session: Session, item: Item, keptHash: string): Promise<void> {
  const { owner } = session;
  const { kind, id, hash, content } = item;
  const versions = [{ owner, kind, fact_id: id, hash, content }];
  if (keptHash !== MANY) {
    const row = await session.db
      .selectFrom(tableOf[kind] as "request")
      .select("fact")
      .where("owner", "=", owner)
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const alone = JSON.stringify(contentOfRow(row.fact));
    versions.push({ owner, kind, fact_id: id, hash: keptHash, content: alone });
  }
  await insertAll(session, "version", versions, "skip");
}

async function moveSighting(session: Session, importId: string, item: Item): Promise<void> {
  const { file, part, line } = sightingRow(session.owner, importId, { ...item, place: item.fact.place });
  await session.db
    .updateTable("sighting")
    .set({ file, part, line })
    .where("owner", "=", session.owner)
    .where("import_id", "=", importId)
    .where("kind", "=", item.kind)
    .where("fact_id", "=", item.id)
    .where("hash", "=", item.hash)
    .execute();
}

async function readHashes(session: Session, kind: FactKind, ids: readonly string[]): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const group of idGroups(ids)) {
    const query = session.templates.get(`hashes ${kind} ${group.length}`, () =>
      session.db
        .selectFrom(tableOf[kind] as "request")
        .select(["id", "hash"])
        .where("owner", "=", session.owner)
        .where("id", "in", group)
        .compile(),
    );
    for (const row of await runWith(session, query, [session.owner, ...group])) hashes.set(row.id, row.hash);
  }
  return hashes;
}

/** What this import saw before, by id and by id with content. */
interface OwnSightings {
  readonly ids: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, ReturnType<typeof placeOf>>;
}

async function readOwnSightings(
  session: Session,
  importId: string,
  kind: FactKind,
  ids: readonly string[],
): Promise<OwnSightings> {
  const seen = new Set<string>();
  const places = new Map<string, ReturnType<typeof placeOf>>();
  for (const group of idGroups(ids)) {
    const query = session.templates.get(`own sightings ${group.length}`, () =>
      session.db
        .selectFrom("sighting")
        .select(["fact_id", "hash", "file", "part", "line"])
        .where("owner", "=", session.owner)
        .where("import_id", "=", importId)
        .where("kind", "=", kind)
        .where("fact_id", "in", group)
        .compile(),
    );
    for (const row of await runWith(session, query, [session.owner, importId, kind, ...group])) {
      seen.add(row.fact_id);
      places.set(row.fact_id + row.hash, placeOf(row));
    }
  }
  return { ids: seen, places };
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
