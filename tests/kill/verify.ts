import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "@entregent/store";
import { expect } from "vitest";
import { all } from "../../packages/store/src/contract/helpers.ts";
import { findFaults } from "../../packages/store/src/sqlite/check.ts";
import { connect } from "../../packages/store/src/sqlite/connection.ts";
import { migrate } from "../../packages/store/src/sqlite/migrate.ts";
import { ROWS, steps } from "../../packages/store/src/contract/rewriting-steps.ts";

const FACTS_IN_A_BATCH = 40;
const FILE = "entregent.sqlite";

/** What children said, over all kills so far, by their first word. */
export type Said = ReadonlyMap<string, ReadonlySet<string>>;

export function sayings(lines: readonly string[]): Said {
  const said = new Map<string, Set<string>>();
  for (const line of lines) {
    const [word, what = ""] = line.split(" ") as [string, string?];
    said.set(word, (said.get(word) ?? new Set()).add(what));
  }
  return said;
}

function saidOf(said: Said, word: string): ReadonlySet<string> {
  return said.get(word) ?? new Set();
}

/** Every page and every reference of a database. */
export function ensureWhole(file: string): void {
  const database = new DatabaseSync(file);
  try {
    expect(findFaults(database), file).toBe(0);
  } finally {
    database.close();
  }
}

/** Each store that was begun opens; each that was confirmed holds what was put in it. */
export async function verifyFirstStarts(folder: string, said: Said): Promise<void> {
  const begun = readdirSync(folder);
  for (const name of saidOf(said, "started")) expect(begun).toContain(name);
  for (const name of begun) {
    const store = await openSqliteStore({ folder: join(folder, name) });
    const started = await store.owner("ann").settings.get<number>("started");
    await store.close();
    expect(started === null || name.endsWith(`-${started}`)).toBe(true);
    expect(saidOf(said, "started").has(name) && started === null).toBe(false);
    ensureWhole(join(folder, name, FILE));
  }
}

/** The schema is at a step that was confirmed or the one after, and goes on from there, each step taken once. */
export async function verifyMigration(folder: string, said: Said): Promise<void> {
  const file = join(folder, FILE);
  const connection = await connect(file, { readonly: false, busyMs: 1_000, known: steps.length });
  try {
    const version = Number(connection.database.prepare("pragma user_version").get()!["user_version"]);
    const confirmed = Math.max(0, ...[...saidOf(said, "schema")].map(Number));
    expect(version).toBeGreaterThanOrEqual(confirmed);
    await migrate(connection, steps);
    const tables = connection.database.prepare("select name from sqlite_schema where name like 'step_%'").all();
    expect(tables).toEqual([{ name: "step_7" }]);
    const rows = connection.database.prepare("select steps, count(*) as rows from step_7 group by steps").all();
    expect(rows).toEqual([{ steps: "0 1 2 3 4 5 6 7", rows: ROWS }]);
    expect(findFaults(connection.database)).toBe(0);
  } finally {
    await connection.close();
  }
}

/** Batches are whole or absent; the confirmed are there unless their import was undone, and then none of it is. */
export async function verifyImports(folder: string, said: Said): Promise<void> {
  const store = await openSqliteStore({ folder });
  const ann = store.owner("ann");
  const sizes = new Map<string, number>();
  const count = (batch: string | null) => sizes.set(batch!, (sizes.get(batch!) ?? 0) + 1);
  for (const row of await all(ann.memory.records())) count(row.fact.company);
  for (const row of await all(ann.memory.traces())) count(row.fact.subject);
  for (const row of await ann.requests.list()) count(row.fact.company);
  const imports = await ann.imports.list();
  await store.close();
  for (const [batch, size] of sizes) expect(size, batch).toBe(FACTS_IN_A_BATCH);
  const states = new Map(imports.map((row) => [row.id, row.state]));
  for (const batch of saidOf(said, "batch")) {
    const importId = batch.split("/")[0]!;
    expect(sizes.has(batch), batch).toBe(states.get(importId) !== "undone");
  }
  for (const batch of sizes.keys()) expect(states.get(batch.split("/")[0]!), batch).not.toBe("undone");
  for (const id of saidOf(said, "done")) expect(["done", "undone"], id).toContain(states.get(id));
  for (const id of saidOf(said, "undone")) expect(states.get(id), id).toBe("undone");
  for (const row of imports) {
    const found = [...sizes.keys()].filter((batch) => batch.startsWith(`${row.id}/`)).length;
    const { requests, records, traces } = row.added;
    if (row.state !== "undone") expect(requests + records + traces, row.id).toBe(found * FACTS_IN_A_BATCH);
    if (row.state === "undone") expect(saidOf(said, "undoing").has(row.id), row.id).toBe(true);
  }
  ensureWhole(join(folder, FILE));
}

/** The decisions of one click are all there or none; the confirmed are. */
export async function verifyDecisions(folder: string, said: Said): Promise<void> {
  const store = await openSqliteStore({ folder });
  const decisions = await store.owner("ann").decisions.list();
  await store.close();
  const clicks = Map.groupBy(decisions, (decision) => decision.batchId!);
  for (const [click, ofClick] of clicks) {
    expect(ofClick.length, click).toBe(5);
    expect(new Set(ofClick.map((decision) => decision.undoneAt)).size, click).toBe(1);
  }
  for (const click of saidOf(said, "click")) expect(clicks.has(click), click).toBe(true);
  for (const click of saidOf(said, "undone-click")) expect(clicks.get(click)?.[0]?.undoneAt, click).not.toBeNull();
  ensureWhole(join(folder, FILE));
}

/** A backup under its name is whole and holds what was confirmed before it began; a confirmed one is there. */
export async function verifyBackups(folder: string, said: Said): Promise<void> {
  await verifyDecisions(folder, said);
  const backups = readdirSync(folder).filter((name) => name.startsWith("backup-") && name.endsWith(".sqlite"));
  for (const run of saidOf(said, "backup")) expect(backups).toContain(`backup-${run}.sqlite`);
  for (const name of backups) {
    const run = name.slice("backup-".length, -".sqlite".length);
    const copy = await openSqliteStore({ file: join(folder, name), readonly: true });
    const decisions = await copy.owner("ann").decisions.list();
    await copy.close();
    expect(decisions.filter((decision) => decision.batchId === run).length, name).toBe(5);
    ensureWhole(join(folder, name));
  }
}

/** The store holds all of the backup, or all of what was there before. */
export async function verifyRestore(folder: string, said: Said, backedUp: readonly string[]): Promise<void> {
  const store = await openSqliteStore({ folder });
  const owner = store.owner("ann");
  const mark = await owner.settings.get<string>("mark");
  const keys = (await all(owner.memory.records())).map((row) => row.fact.key).sort();
  await store.close();
  expect(keys).toEqual(backedUp);
  expect(mark === "of-the-backup" || mark!.includes("-")).toBe(true);
  const last = [...saidOf(said, "restored")].at(-1);
  const lastMark = [...saidOf(said, "mark")].at(-1);
  // The last mark that was confirmed was either replaced by the backup's or still stands, or one more was made.
  if (last !== undefined && last === lastMark) expect(mark === "of-the-backup" || mark !== last).toBe(true);
  ensureWhole(join(folder, FILE));
}
