import { existsSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreError, type StoreErrorCode } from "../errors.ts";
import { backUp, copyDatabase } from "./backup.ts";
import { findFaults } from "./check.ts";
import { BUSY_MS, type Connection, connect } from "./connection.ts";
import { toStoreError, translated } from "./errors.ts";
import {
  ensureOpenable,
  ensurePrivateFile,
  ensurePrivateFolder,
  freeName,
  lookAt,
  notAStore,
  STORE_FILE,
  syncToDisk,
} from "./files.ts";
import { migrate } from "./migrate.ts";
import { giveName, standAlone, withPartialFile } from "./partial-file.ts";

export interface Restored {
  /** Where the replaced store is kept, null where there was none. */
  readonly keptAs: string | null;
  /** Schema of the backup, before it was brought up to date. */
  readonly backupVersion: number;
}

/**
 * Puts a backup in the place of the store of a folder. The backup is checked first and stays as it is; the replaced store
 * is kept beside it under a dated name.
 *
 * The store may be in use: where it can be opened, its rows are replaced in one transaction, so that every other process
 * sees all of the former or all of the restored memory, and an interruption leaves the former. Where it cannot (it is
 * damaged, foreign or newer) its files are moved aside, and programs that still hold it open must be started again.
 *
 * @param options.now - The moment for the name of the kept store, ISO 8601.
 * @throws StoreError `store/no-such-store` and `store/not-a-store` (no backup there), `store/damaged`,
 *   `store/newer-schema` (the backup is), `store/busy`, `store/disk-full`, `store/no-permission`.
 */
export async function restoreSqliteStore(options: {
  readonly from: string;
  readonly folder: string;
  readonly now: string;
}): Promise<Restored> {
  const { from, folder, now } = options;
  const target = join(folder, STORE_FILE);
  return translated({ file: from }, async () => {
    ensurePrivateFolder(folder);
    return withPartialFile(target, async (staged) => {
      const backupVersion = await stage(from, staged);
      const live = await openLive(target);
      const keptAs = freeName(join(folder, `entregent-replaced-${now.replaceAll(":", "-")}`));
      if (live) await replaceRows(live, staged, keptAs).finally(() => live.close());
      else await replaceFile(target, staged, keptAs);
      return { keptAs: existsSync(keptAs) ? keptAs : null, backupVersion };
    });
  });
}

/** A checked copy of the backup, brought to this program's schema. */
async function stage(from: string, staged: string): Promise<number> {
  const look = lookAt(from);
  if (look.is === "missing") throw new StoreError("store/no-such-store", "there is no such backup", { file: from });
  if (look.is === "empty") throw notAStore(from);
  ensureOpenable(from);
  await copyDatabase(from, staged);
  const copy = await connect(staged, { readonly: false, busyMs: BUSY_MS });
  try {
    const faults = findFaults(copy.database);
    if (faults > 0) throw damagedBackup(from, faults);
    const version = look.is === "store" ? look.version : 0;
    if (version === 0) throw notAStore(from);
    await migrate(copy);
    return version;
  } finally {
    await copy.close();
    standAlone(staged);
  }
}

function damagedBackup(file: string, faults: number): StoreError {
  return new StoreError("store/damaged", "the backup is damaged; nothing was changed; choose another", {
    file,
    faults,
  });
}

/** The store that is there, if it is whole and one that this program can open. */
async function openLive(target: string): Promise<Connection | null> {
  if (!existsSync(target)) return null;
  try {
    ensureOpenable(target);
    ensurePrivateFile(target);
    return await openWhole(target);
  } catch (error) {
    if (isUnusable(toStoreError(error, {}))) return null;
    throw error;
  }
}

async function openWhole(target: string): Promise<Connection | null> {
  const live = await connect(target, { readonly: false, busyMs: BUSY_MS });
  try {
    if (findFaults(live.database) === 0) {
      await migrate(live);
      return live;
    }
  } catch (error) {
    await live.close();
    throw error;
  }
  await live.close();
  return null;
}

const unusable: readonly StoreErrorCode[] = ["store/damaged", "store/not-a-store", "store/newer-schema"];

function isUnusable(error: unknown): boolean {
  return error instanceof StoreError && unusable.includes(error.code);
}

/** Keeps the live store, then puts the staged rows in the place of its own; all under one lock, in one transaction. */
async function replaceRows(live: Connection, staged: string, keptAs: string): Promise<void> {
  const { database, db } = live;
  database.prepare("attach ? as restored").run(staged);
  await db.transaction().execute(async () => {
    await backUp(live, keptAs);
    copyRows(database);
  });
  database.exec("detach restored");
  database.prepare("pragma wal_checkpoint(truncate)").get();
}

function copyRows(database: DatabaseSync): void {
  const names = database.prepare("select name from restored.sqlite_schema where type = 'table'").all();
  const tables = names.map((row) => String(row["name"]));
  const former = database.prepare("select owner, version from counter").all();
  database.exec("pragma defer_foreign_keys = on");
  for (const table of tables) database.exec(`delete from main."${table}"`);
  for (const table of tables) {
    const columns = database.prepare("select name from pragma_table_info(?)").all(table);
    const list = columns.map((row) => `"${String(row["name"])}"`).join();
    database.exec(`insert into main."${table}" (${list}) select ${list} from restored."${table}"`);
  }
  // An index of the former memory must not be taken for one of the restored.
  const advance = database.prepare(`
    insert into counter (owner, version, last_seq) values (?, ? + 1, 0)
    on conflict (owner) do update set version = max(counter.version + 1, excluded.version)
  `);
  for (const row of former) advance.run(row["owner"]!, row["version"]!);
}

/** Moves what cannot be opened aside, with its log, and gives the staged store its name. */
async function replaceFile(target: string, staged: string, keptAs: string): Promise<void> {
  if (existsSync(target)) {
    foldLogIn(target);
    // The log goes first: beside the new store it would be taken for that one's.
    for (const end of ["-wal", "-shm", ""]) if (existsSync(target + end)) renameSync(target + end, keptAs + end);
    syncToDisk(dirname(target));
  }
  if (!giveName(staged, target))
    throw new StoreError("store/busy", "another program made a store meanwhile; try again");
}

/** A whole store keeps all it has in one file then; a damaged one keeps its log beside it. */
function foldLogIn(target: string): void {
  try {
    const database = new DatabaseSync(target);
    try {
      database.prepare("pragma wal_checkpoint(truncate)").get();
    } finally {
      database.close();
    }
  } catch {
    // Nothing is lost: both files are kept.
  }
}
