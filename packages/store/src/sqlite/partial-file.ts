import { closeSync, existsSync, linkSync, openSync, readdirSync, renameSync, rmSync, unlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { syncToDisk } from "./files.ts";

/**
 * Makes a database under a passing name beside `target`, readable by its owner alone, and leaves nothing of it when
 * `work` fails. What an interrupted process left under such a name is removed first.
 */
export async function withPartialFile<T>(target: string, work: (partial: string) => Promise<T>): Promise<T> {
  removeLeftovers(target);
  const partial = `${target}.${process.pid}-${++made}.partial`;
  try {
    closeSync(openSync(partial, "wx", 0o600));
    return await work(partial);
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(partial + end, { force: true });
  }
}

let made = 0;

function removeLeftovers(target: string): void {
  const folder = dirname(target);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(target)}.`)) continue;
    const [, maker] = /\.(\d+)-\d+\.partial(?:-wal|-shm|-journal)?$/.exec(name) ?? [];
    if (maker !== undefined && !isRunning(Number(maker))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

/** Turns the log off, so that the database is one file that can be read from a stick that cannot be written. */
export function standAlone(file: string): void {
  const copy = new DatabaseSync(file);
  try {
    copy.exec("pragma journal_mode = delete");
  } finally {
    copy.close();
  }
}

/**
 * Gives a finished file its name for good; on the disk when it returns.
 *
 * @returns False where the name is taken: nothing is ever written over.
 */
export function giveName(partial: string, target: string): boolean {
  syncToDisk(partial);
  try {
    // A link, unlike a renaming, fails where the name is taken.
    linkSync(partial, target);
    unlinkSync(partial);
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    // Some sticks know no links.
    if (existsSync(target)) return false;
    renameSync(partial, target);
  }
  syncToDisk(dirname(target));
  return true;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
