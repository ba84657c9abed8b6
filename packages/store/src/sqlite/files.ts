import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { StoreError } from "../errors.ts";
import { schemaVersion } from "../migrations/index.ts";

/** Name of the store in its folder. SQLite keeps `-wal` and `-shm` beside it while it is in use. */
export const STORE_FILE = "entregent.sqlite";

/** "Entr": written into the file's header, so that another program's database is never taken for a store. */
export const APPLICATION_ID = 0x45_6e_74_72;

/**
 * Makes the folder and an empty file that only their owner can read, whatever the umask. SQLite gives the files it sets
 * beside it the same rights.
 */
export function ensurePrivateFile(file: string): void {
  ensurePrivateFolder(dirname(file));
  closeSync(openSync(file, "a", 0o600));
  ensureMode(file, 0o600);
}

/** A folder the owner keeps other things in is not ours to close. */
export function ensurePrivateFolder(folder: string): void {
  const isNew = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined;
  if (isNew || readdirSync(folder).every((name) => name.startsWith("entregent"))) ensureMode(folder, 0o700);
}

function ensureMode(path: string, mode: number): void {
  if ((statSync(path).mode & 0o777) !== mode) chmodSync(path, mode);
}

/** What the first bytes of a file tell, read without opening it as a database. */
export type FirstLook =
  | { readonly is: "missing" | "empty" | "foreign" }
  | { readonly is: "store"; readonly version: number };

// https://www.sqlite.org/fileformat.html#the_database_header
const MAGIC = "SQLite format 3\0";
const HEADER_BYTES = 100;

export function lookAt(file: string): FirstLook {
  if (!existsSync(file)) return { is: "missing" };
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, "r");
  let length: number;
  try {
    length = readSync(handle, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(handle);
  }
  if (length === 0) return { is: "empty" };
  if (length < HEADER_BYTES || header.toString("latin1", 0, MAGIC.length) !== MAGIC) return { is: "foreign" };
  const application = header.readUInt32BE(68);
  // A store whose first transaction still waits in the log beside it has no mark yet.
  if (application !== APPLICATION_ID && application !== 0) return { is: "foreign" };
  return { is: "store", version: header.readUInt32BE(60) };
}

/** Refuses what is not a store or is a newer one, before anything in it is touched. */
export function ensureOpenable(file: string): void {
  const look = lookAt(file);
  if (look.is === "foreign" && !existsSync(`${file}-journal`)) throw notAStore(file);
  if (look.is === "store" && look.version > schemaVersion) throw newerSchema(file, look.version);
}

export function notAStore(file: string): StoreError {
  return new StoreError("store/not-a-store", "the file is not a store; choose another folder or restore a backup", {
    file,
  });
}

export function newerSchema(file: string, version: number): StoreError {
  return new StoreError(
    "store/newer-schema",
    `the store has schema ${version}, this program knows up to ${schemaVersion}; update the program`,
    { file, version, known: schemaVersion },
  );
}

/** A name for a database beside others; `dated` with a number behind it where that is taken. */
export function freeName(dated: string): string {
  let name = `${dated}.sqlite`;
  for (let n = 2; existsSync(name); n++) name = `${dated}-${n}.sqlite`;
  return name;
}

/** Waits until a file or a folder's list of names is on the disk. */
export function syncToDisk(path: string): void {
  // Windows has no handle on a folder to flush.
  if (process.platform === "win32" && statSync(path).isDirectory()) return;
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

export function storeFile(where: { folder: string } | { file: string }): string {
  return "file" in where ? where.file : join(where.folder, STORE_FILE);
}
