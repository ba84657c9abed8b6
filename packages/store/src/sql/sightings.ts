import type { Place } from "@entregent/engine";
import { type Content, contentOfJson } from "../facts/content.ts";
import { MANY, recollect, type Sighting, type Version, versionsOf } from "../facts/recollect.ts";
import type { FactKind } from "../ids.ts";
import { insertAll, keyGroups } from "./bulk.ts";
import { runWith, type Session } from "./home.ts";
import { keysOf, ownColumns, tableOf } from "./kinds.ts";
import type { Tables } from "./tables.ts";

/** A kept row with all that was seen of it. */
export interface SeenRow {
  readonly seq: number;
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
  seen: { seq: number; hash: string; place: Place },
): Tables["sighting"] {
  const { file, part = null, line = null } = seen.place;
  return { owner, fact_seq: seen.seq, import_id: importId, hash: seen.hash, file, part, line };
}

export function placeOf(row: { file: string; part: string | null; line: number | null }): Place {
  return {
    file: row.file,
    ...(row.part === null ? {} : { part: row.part }),
    ...(row.line === null ? {} : { line: Number(row.line) }),
  };
}

/** Kept rows by their numbers, each with its sightings and contents. */
export async function readSeen(session: Session, kind: FactKind, seqs: readonly number[]): Promise<readonly SeenRow[]> {
  const found: SeenRow[] = [];
  for (const group of keyGroups(seqs)) {
    const rows = await readRows(session, kind, group);
    const sightings = Map.groupBy(await readSightings(session, group), (row) => row.fact_seq);
    const several = rows.filter((row) => row.hash === MANY).map((row) => row.seq);
    const versions = Map.groupBy(await readVersions(session, several), (row) => row.fact_seq);
    for (const row of rows) {
      const contents = (versions.get(row.seq) ?? []).map((version): [string, Content] => [
        version.hash,
        JSON.parse(version.content) as Content,
      ]);
      if (row.hash !== MANY) contents.push([row.hash, contentOfJson(row.fact)]);
      found.push({
        seq: Number(row.seq),
        id: row.id,
        hash: row.hash,
        fact: row.fact,
        firstSeenAt: row.first_seen_at,
        contents: new Map(contents),
        sightings: (sightings.get(row.seq) ?? []).map((sighting) => ({
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

/** Every content but the newest of rows on which sources differ, oldest first. */
export async function readFormer(
  session: Session,
  kind: FactKind,
  seqs: readonly number[],
): Promise<ReadonlyMap<string, readonly Version[]>> {
  const seen = await readSeen(session, kind, seqs);
  return new Map(seen.map((row) => [row.id, versionsOf(row.sightings, row.contents).slice(0, -1)]));
}

/**
 * Makes rows again from what was seen of them, after sightings came or went.
 *
 * @param fresh - Contents that came with the sightings, by number; the others are kept already.
 * @returns How many rows say something else now.
 */
export async function rememberAgain(
  session: Session,
  kind: FactKind,
  seqs: readonly number[],
  fresh: ReadonlyMap<number, readonly (readonly [string, Content])[]> = new Map(),
): Promise<number> {
  let changed = 0;
  for (const row of await readSeen(session, kind, seqs)) {
    const contents = new Map([...row.contents, ...(fresh.get(row.seq) ?? [])]);
    if (await rememberRow(session, kind, { ...row, contents })) changed++;
  }
  return changed;
}

async function rememberRow(session: Session, kind: FactKind, row: SeenRow): Promise<boolean> {
  const seen = recollect(row.sightings, row.contents);
  const fact = JSON.stringify(seen.fact);
  if (seen.hash === MANY || row.hash === MANY) await keepContents(session, row, seen.hash === MANY);
  if (fact === row.fact && seen.hash === row.hash && seen.firstSeenAt === row.firstSeenAt) return false;
  const changes = { hash: seen.hash, first_seen_at: seen.firstSeenAt, fact, ...ownColumns(seen.fact) };
  const query = session.templates.get(`update ${kind}`, () =>
    session.db
      .updateTable(tableOf[kind] as "request")
      .set(changes)
      .where("owner", "=", session.owner)
      .where("seq", "=", row.seq)
      .compile(),
  );
  await runWith(session, query, [...Object.values(changes), session.owner, row.seq]);
  if (kind === "trace") await setParticipants(session, row.seq, keysOf(seen.fact), keysOf(JSON.parse(row.fact)));
  return true;
}

/** Contents stand in a table of their own only while there are several. */
async function keepContents(session: Session, row: SeenRow, areSeveral: boolean): Promise<void> {
  const { owner, db } = session;
  const sighted = new Set(row.sightings.map((sighting) => sighting.hash));
  await db.deleteFrom("version").where("owner", "=", owner).where("fact_seq", "=", row.seq).execute();
  if (!areSeveral) return;
  await insertAll(
    session,
    "version",
    [...row.contents]
      .filter(([hash]) => sighted.has(hash))
      .map(([hash, content]) => ({ owner, fact_seq: row.seq, hash, content: JSON.stringify(content) })),
  );
}

export async function setParticipants(
  session: Session,
  seq: number,
  keys: readonly string[],
  before: readonly string[],
): Promise<void> {
  const { owner, db } = session;
  if (keys.join("\n") === before.join("\n")) return;
  await db.deleteFrom("trace_with").where("owner", "=", owner).where("trace_seq", "=", seq).execute();
  await insertAll(
    session,
    "trace_with",
    keys.map((key) => ({ owner, key, trace_seq: seq })),
  );
}

async function readRows(session: Session, kind: FactKind, seqs: readonly number[]) {
  const query = session.templates.get(`rows ${kind} ${seqs.length}`, () =>
    session.db
      .selectFrom(tableOf[kind] as "request")
      .select(["seq", "id", "hash", "fact", "first_seen_at"])
      .where("owner", "=", session.owner)
      .where("seq", "in", seqs)
      .compile(),
  );
  return runWith(session, query, [session.owner, ...seqs]);
}

async function readSightings(session: Session, seqs: readonly number[]) {
  const query = session.templates.get(`sightings ${seqs.length}`, () =>
    session.db
      .selectFrom("sighting as s")
      .innerJoin("import as i", (join) => join.onRef("i.owner", "=", "s.owner").onRef("i.id", "=", "s.import_id"))
      .select(["s.fact_seq", "s.import_id", "s.hash", "s.file", "s.part", "s.line", "i.as_of", "i.started_at"])
      .where("s.owner", "=", session.owner)
      .where("s.fact_seq", "in", seqs)
      .compile(),
  );
  return runWith(session, query, [session.owner, ...seqs]);
}

async function readVersions(session: Session, seqs: readonly number[]) {
  const versions: Pick<Tables["version"], "fact_seq" | "hash" | "content">[] = [];
  for (const group of keyGroups(seqs)) {
    const query = session.templates.get(`versions ${group.length}`, () =>
      session.db
        .selectFrom("version")
        .select(["fact_seq", "hash", "content"])
        .where("owner", "=", session.owner)
        .where("fact_seq", "in", group)
        .compile(),
    );
    versions.push(...(await runWith(session, query, [session.owner, ...group])));
  }
  return versions;
}
