import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync, unlinkSync } from "node:fs";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { StoreError } from "../errors.ts";
import { type Connection, IN_MEMORY } from "./connection.ts";
import { toStoreError, translated } from "./errors.ts";
import { syncToDisk } from "./files.ts";

// All pages in one step: a copy made in several starts again whenever another process writes.
const ALL_PAGES = 2 ** 31 - 1;

/** Copies a store in use into one file of its own, which appears under its name only when it is whole and on the disk. */
export async function backUp(connection: Connection, toFile: string): Promise<void> {
  await translated({ file: toFile }, async () => {
    if (existsSync(toFile)) throw backupExists(toFile);
    const partial = `${toFile}.${process.pid}-${Date.now().toString(36)}.partial`;
    try {
      closeSync(openSync(partial, "wx", 0o600));
      await copyInto(connection, partial);
      standAlone(partial);
      syncToDisk(partial);
      giveName(partial, toFile);
      syncToDisk(dirname(toFile));
    } catch (error) {
      for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(partial + end, { force: true });
      throw toStoreError(error, { file: toFile });
    }
  });
}

async function copyInto({ file, database, db }: Connection, partial: string): Promise<void> {
  if (file === IN_MEMORY) {
    // The only connection there is: nobody else may use it meanwhile.
    await db.connection().execute(() => backup(database, partial, { rate: ALL_PAGES }));
    return;
  }
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    await backup(source, partial, { rate: ALL_PAGES });
  } finally {
    source.close();
  }
}

/** A backup needs no log beside it, so that it can be read from a stick that cannot be written. */
function standAlone(partial: string): void {
  const copy = new DatabaseSync(partial);
  try {
    copy.exec("pragma journal_mode = delete");
  } finally {
    copy.close();
  }
}

/** Never over a file that is there: a link, unlike a renaming, fails where the name is taken. */
function giveName(partial: string, toFile: string): void {
  try {
    linkSync(partial, toFile);
    unlinkSync(partial);
  } catch (error) {
    if (isCode(error, "EEXIST")) throw backupExists(toFile);
    // Some sticks know no links.
    if (existsSync(toFile)) throw backupExists(toFile);
    renameSync(partial, toFile);
  }
}

function backupExists(file: string): StoreError {
  return new StoreError("store/backup-exists", "there is a file of that name already; choose another", { file });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
