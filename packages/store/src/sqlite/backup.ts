import { existsSync } from "node:fs";
import { backup, DatabaseSync } from "node:sqlite";
import { StoreError } from "../errors.ts";
import { type Connection, IN_MEMORY } from "./connection.ts";
import { translated } from "./errors.ts";
import { giveName, standAlone, withPartialFile } from "./partial-file.ts";

// All pages in one step: a copy made in several starts again whenever another process writes.
const ALL_PAGES = 2 ** 31 - 1;

/** Copies a store in use into one file of its own, which appears under its name only when it is whole and on the disk. */
export async function backUp(connection: Connection, toFile: string): Promise<void> {
  await translated({ file: toFile }, async () => {
    if (existsSync(toFile)) throw backupExists(toFile);
    await withPartialFile(toFile, async (partial) => {
      if (connection.file === IN_MEMORY) await copyMemory(connection, partial);
      else await copyDatabase(connection.file, partial);
      standAlone(partial);
      if (!giveName(partial, toFile)) throw backupExists(toFile);
    });
  });
}

/** The only connection there is: nobody else may use it meanwhile. */
async function copyMemory({ db, database }: Connection, toFile: string): Promise<void> {
  await db.connection().execute(() => backup(database, toFile, { rate: ALL_PAGES }));
}

/** Copies one state of a database, whoever reads and writes it meanwhile. */
export async function copyDatabase(file: string, toFile: string): Promise<void> {
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    await backup(source, toFile, { rate: ALL_PAGES });
  } finally {
    source.close();
  }
}

function backupExists(file: string): StoreError {
  return new StoreError("store/backup-exists", "there is a file of that name already; choose another", { file });
}
