import { copyFile, chmod, link, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { openSqliteStore } from "@entregent/store";
import { ensureDataFolder } from "./data-folder.ts";

const storeFile = "entregent.sqlite";

/**
 * Puts a backup in the place of the memory. The backup is tried out on a copy first, so that one that cannot be opened
 * changes nothing; what was there is kept beside it. Nobody may be using the memory meanwhile.
 *
 * @param stamp - Makes the kept file's name its own: `entregent.sqlite.before-<stamp>`.
 * @returns The name of what was kept; null where nothing was there.
 * @throws StoreError where the backup is none, is damaged or of a newer program.
 */
export async function restoreStore(folder: string, backupFile: string, stamp: string): Promise<string | null> {
  await ensureDataFolder(folder);
  const target = join(folder, storeFile);
  const incoming = `${target}.incoming`;
  await removeStore(incoming);
  try {
    await copyFile(backupFile, incoming);
    await chmod(incoming, 0o600);
    await settle(incoming);
    await flush(incoming);
    const kept = await keepPresent(target, `${target}.before-${stamp}`);
    await rename(incoming, target);
    await flush(folder);
    return kept ? `${storeFile}.before-${stamp}` : null;
  } finally {
    await removeStore(incoming);
  }
}

/** Opens and closes a store: brings it up to date, and moves its log into the file. What it is made of stays, so no copy is kept. */
async function settle(file: string): Promise<void> {
  await (await openSqliteStore({ file, copyBefore: false })).close();
}

async function keepPresent(target: string, kept: string): Promise<boolean> {
  if (!(await exists(target))) return false;
  // One that cannot be opened any more is what a backup is for: it is kept as it is, with its log.
  await settle(target).catch(() => undefined);
  await link(target, kept);
  if (await exists(`${target}-wal`)) await rename(`${target}-wal`, `${kept}-wal`);
  await rm(`${target}-shm`, { force: true });
  return true;
}

async function removeStore(file: string): Promise<void> {
  for (const end of ["", "-wal", "-shm", "-journal"]) await rm(file + end, { force: true });
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function flush(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
