import { readdirSync, rmSync, statfsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { StoreError } from "../errors.ts";
import type { Migration } from "../migrations/migration.ts";
import { backUp } from "./backup.ts";
import { type Connection, IN_MEMORY } from "./connection.ts";
import { toStoreError } from "./errors.ts";
import { freeName } from "./files.ts";
import { migrate } from "./migrate.ts";

/** A store as it was before it was brought to a newer schema. */
export interface KeptCopy {
  readonly file: string;
  /** Its schema. */
  readonly version: number;
}

/** Older ones make room for the newest. */
const COPIES_KEPT = 2;
/** Beside the copy, the steps themselves write a little. */
const ROOM_BESIDE_BYTES = 16 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

export interface BringUpOptions {
  /** For the name of the copy, ISO 8601. */
  readonly now: string;
  readonly migrations?: readonly Migration[];
  /** Bytes that can still be written in a folder. */
  freeBytes?(folder: string): number;
}

/**
 * Brings an older store to this program's schema, after a copy of it was made beside it. Without a copy it is not touched.
 *
 * @returns The copy; null where the store was new or up to date.
 * @throws StoreError `store/no-room-for-copy`; `store/not-brought-up` where a step failed: the store is as it was, and the
 *   copy is kept.
 */
export async function bringUp(connection: Connection, options: BringUpOptions): Promise<KeptCopy | null> {
  const { file } = connection;
  let copy: KeptCopy | null = null;
  try {
    await migrate(connection, options.migrations, async (version) => {
      copy = { version, file: await keepCopy(connection, version, options) };
    });
  } catch (error) {
    const known = toStoreError(error, { file });
    if (known instanceof StoreError || copy === null) throw known;
    const facts = { file, copy: (copy as KeptCopy).file, version: (copy as KeptCopy).version };
    throw new StoreError("store/not-brought-up", "the store could not be brought up and is as it was", facts, error);
  }
  return copy;
}

async function keepCopy(connection: Connection, version: number, options: BringUpOptions): Promise<string> {
  const { file } = connection;
  ensureRoom(connection, options.freeBytes ?? freeBytesIn);
  const stamp = options.now.replace(/\.\d+/, "").replaceAll(":", "-");
  const copy = freeName(join(dirname(file), `${nameOf(file)}-schema-${version}-${stamp}`));
  try {
    await backUp(connection, copy);
  } catch (error) {
    if (error instanceof StoreError && error.code === "store/disk-full") throw noRoom(connection, 0, error);
    throw error;
  }
  for (const old of keptCopies(file).slice(COPIES_KEPT)) rmSync(old, { force: true });
  return copy;
}

function ensureRoom(connection: Connection, freeBytes: (folder: string) => number): void {
  const free = freeBytes(dirname(connection.file));
  if (free < neededBytes(connection)) throw noRoom(connection, free);
}

function neededBytes({ database }: Connection): number {
  const read = (name: string): number => Number(Object.values(database.prepare(`pragma ${name}`).get()!)[0]);
  return read("page_count") * read("page_size") + ROOM_BESIDE_BYTES;
}

function noRoom(connection: Connection, free: number, cause?: unknown): StoreError {
  const facts = {
    file: connection.file,
    needed: Math.ceil(neededBytes(connection) / MEGABYTE),
    free: Math.floor(free / MEGABYTE),
  };
  const message = `a copy must be made first, for which ${facts.needed} MB are needed; free some and try again`;
  return new StoreError("store/no-room-for-copy", message, facts, cause);
}

function freeBytesIn(folder: string): number {
  const disk = statfsSync(folder);
  return disk.bavail * disk.bsize;
}

/** Copies made before the store was changed, the newest first. */
export function keptCopies(file: string): readonly string[] {
  if (file === IN_MEMORY) return [];
  const folder = dirname(file);
  const begin = `${nameOf(file)}-schema-`;
  return readdirSync(folder)
    .filter(
      (name) =>
        name.startsWith(begin) && /^\d+-\d{4}-\d{2}-\d{2}T[\d-]+Z(?:-\d+)?\.sqlite$/.test(name.slice(begin.length)),
    )
    .map((name) => ({ name, made: name.slice(begin.length).replace(/^\d+-/, "").replace(".sqlite", "") }))
    .sort((a, b) => (a.made < b.made ? 1 : -1))
    .map(({ name }) => join(folder, name));
}

/** What was forgotten shall not lie in a copy that nobody asked for. */
export function removeKeptCopies(file: string): void {
  for (const copy of keptCopies(file)) rmSync(copy, { force: true });
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}
