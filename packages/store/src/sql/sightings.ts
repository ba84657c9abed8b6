import type { Place } from "@entregent/engine";
import type { Content } from "../facts/content.ts";
import { MANY, type Recollection, recollect, type Sighting, type Version, versionsOf } from "../facts/recollect.ts";
import type { FactKind } from "../ids.ts";
import { idGroups, insertAll } from "./bulk.ts";
import { runWith, type Session } from "./home.ts";
import { contentOfRow, keysOf, ownColumns, tableOf } from "./kinds.ts";
import type { Tables } from "./tables.ts";

/** A kept row with all that was seen of it. */
export interface SeenRow {
  readonly id: string;
  readonly hash: string;
  readonly fact: string;
  readonly firstSeenAt: string;
  readonly sightings: readonly Sighting[];
  readonly contents: ReadonlyMap<string, Content>;
}

export function sightingRow(
  owner: string,
  importId: string,
  seen: { kind: FactKind; id: string; hash: string; place: Place },
): Tables["sighting"] {
  const { file, part, line } = seen.place;
  const place = { file, part: part ?? null, line: line ?? null };
  return { owner, import_id: importId, kind: seen.kind, fact_id: seen.id, hash: seen.hash, ...place };
}

export function placeOf(row: { file: string; part: string | null; line: number | null }): Place {
  return {
    file: row.file,
    ...(row.part === null ? {} : { part: row.part }),
    ...(row.line === null ? {} : { line: row.line }),
  };
}

/** The kept rows among `ids`, each with its sightings and contents. */
export async function readSeen(session: Session, kind: FactKind, ids: readonly string[]): Promise<readonly SeenRow[]> {
  const found: SeenRow[] = [];
  for (const group of idGroups(ids)) {
    const rows = await readRows(session, kind, group);
    const sightings = groupById(await readSightings(session, kind, group));
    const versions = groupById(await readVersions(session, kind, group));
    for (const row of rows) {
      const contents = new Map(
        (versions.get(row.id) ?? []).map((version) => [version.hash, JSON.parse(version.content) as Content]),
      );
      if (row.hash !== MANY) contents.set(row.hash, contentOfRow(row.fact));
      found.push({
        id: row.id,
        hash: row.hash,
        fact: row.fact,
        firstSeenAt: row.first_seen_at,
        contents,
        sightings: (sightings.get(row.id) ?? []).map((sighting) => ({
          importId: sighting.import_id,
          asOf: sighting.as_of,
          startedAt: sighting.started_at,
          hash: sighting.hash,
          place: placeOf(sighting),
        })),
      });
    }
  }
  return found;
}

/** Every content of the rows among `ids` on which sources differ, oldest first. */
export async function readFormer(
  session: Session,
  kind: FactKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Version[]>> {
  const seen = await readSeen(session, kind, ids);
  return new Map(seen.map((row) => [row.id, versionsOf(row.sightings, row.contents).slice(0, -1)]));
}

/**
 * Makes the rows among `ids` again from what was seen of them, after sightings came or went.
 *
 * @returns How many rows say something else now.
 */
export async function rememberAgain(session: Session, kind: FactKind, ids: readonly string[]): Promise<number> {
  let changed = 0;
  for (const row of await readSeen(session, kind, ids)) {
    const seen = recollect(row.sightings, row.contents);
    const fact = JSON.stringify(seen.fact);
    if (seen.hash !== row.hash) await keepContents(session, kind, row, seen);
    if (fact === row.fact && seen.hash === row.hash && seen.firstSeenAt === row.firstSeenAt) continue;
    await updateRow(session, kind, row.id, seen, fact);
    if (kind === "trace") await updateParticipants(session, row, seen);
    changed++;
  }
  return changed;
}

/** Contents stand in a table of their own only while there are several. */
async function keepContents(session: Session, kind: FactKind, row: SeenRow, seen: Recollection): Promise<void> {
  const sighted = new Set(row.sightings.map((sighting) => sighting.hash));
  await session.db
    .deleteFrom("version")
    .where("owner", "=", session.owner)
    .where("kind", "=", kind)
    .where("fact_id", "=", row.id)
    .execute();
  if (seen.hash !== MANY) return;
  await insertAll(
    session,
    "version",
    [...row.contents]
      .filter(([hash]) => sighted.has(hash))
      .map(([hash, content]) => ({
        owner: session.owner,
        kind,
        fact_id: row.id,
        hash,
        content: JSON.stringify(content),
      })),
  );
}

async function updateRow(
  session: Session,
  kind: FactKind,
  id: string,
  seen: Recollection,
  fact: string,
): Promise<void> {
  const changes = { hash: seen.hash, first_seen_at: seen.firstSeenAt, fact, ...ownColumns(seen.fact) };
  const query = session.templates.get(`update ${kind}`, () =>
    session.db
      .updateTable(tableOf[kind] as "request")
      .set(changes)
      .where("owner", "=", session.owner)
      .where("id", "=", id)
      .compile(),
  );
  await runWith(session, query, [...Object.values(changes), session.owner, id]);
}

async function updateParticipants(session: Session, row: SeenRow, seen: Recollection): Promise<void> {
  const before = keysOf(JSON.parse(row.fact)).join("\n");
  const keys = keysOf(seen.fact);
  if (keys.join("\n") === before) return;
  await session.db.deleteFrom("trace_with").where("owner", "=", session.owner).where("trace_id", "=", row.id).execute();
  await insertAll(
    session,
    "trace_with",
    keys.map((key) => ({ owner: session.owner, key, trace_id: row.id })),
  );
}

async function readRows(session: Session, kind: FactKind, ids: readonly string[]) {
  const query = session.templates.get(`rows ${kind} ${ids.length}`, () =>
    session.db
      .selectFrom(tableOf[kind] as "request")
      .select(["id", "hash", "fact", "first_seen_at"])
      .where("owner", "=", session.owner)
      .where("id", "in", ids)
      .compile(),
  );
  return runWith(session, query, [session.owner, ...ids]);
}

async function readSightings(session: Session, kind: FactKind, ids: readonly string[]) {
  const query = session.templates.get(`sightings ${ids.length}`, () =>
    session.db
      .selectFrom("sighting as s")
      .innerJoin("import as i", (join) => join.onRef("i.owner", "=", "s.owner").onRef("i.id", "=", "s.import_id"))
      .select(["s.fact_id", "s.import_id", "s.hash", "s.file", "s.part", "s.line", "i.as_of", "i.started_at"])
      .where("s.owner", "=", session.owner)
      .where("s.kind", "=", kind)
      .where("s.fact_id", "in", ids)
      .compile(),
  );
  return runWith(session, query, [session.owner, kind, ...ids]);
}

async function readVersions(session: Session, kind: FactKind, ids: readonly string[]) {
  const query = session.templates.get(`versions ${ids.length}`, () =>
    session.db
      .selectFrom("version")
      .select(["fact_id", "hash", "content"])
      .where("owner", "=", session.owner)
      .where("kind", "=", kind)
      .where("fact_id", "in", ids)
      .compile(),
  );
  return runWith(session, query, [session.owner, kind, ...ids]);
}

function groupById<R extends { fact_id: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  return Map.groupBy(rows, (row) => row.fact_id);
}
