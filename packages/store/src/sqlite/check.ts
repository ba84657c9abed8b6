import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreError, type StoreErrorCode } from "../errors.ts";
import { schemaVersion } from "../migrations/index.ts";
import { BUSY_MS, pragma } from "./connection.ts";
import { waitWhileBusy } from "./dialect.ts";
import { toStoreError } from "./errors.ts";
import { ensureOpenable, lookAt, STORE_FILE } from "./files.ts";

/** Something `doctor` has to tell of. */
export interface StoreFinding {
  readonly code: StoreErrorCode | "store/readable-by-others" | "store/leftover";
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface StoreCheck {
  readonly file: string;
  /** Null where there is no store yet. */
  readonly version: number | null;
  /** Schema this program knows. */
  readonly known: number;
  /** Of the file with its log. */
  readonly sizeBytes: number;
  /** Empty where all is well. */
  readonly findings: readonly StoreFinding[];
}

/** Looks a store over without changing it: rights, schema, every page and every reference. What is wrong is a finding. */
export async function checkSqliteStore(folder: string): Promise<StoreCheck> {
  const file = join(folder, STORE_FILE);
  const findings: StoreFinding[] = [];
  let version: number | null = null;
  try {
    const look = lookAt(file);
    if (look.is === "missing") throw new StoreError("store/no-such-store", "there is no store yet", { file });
    if (look.is === "store") version = look.version;
    findings.push(...filesReadableByOthers(file), ...leftovers(folder));
    ensureOpenable(file);
    version = await waitWhileBusy(BUSY_MS, () => checkContent(file, findings));
  } catch (error) {
    findings.push(toFinding(error, file));
  }
  return { file, version, known: schemaVersion, sizeBytes: sizeOf(file), findings };
}

function checkContent(file: string, findings: StoreFinding[]): number {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const version = pragma(database, "user_version");
    const faults = findFaults(database);
    if (faults > 0) findings.push({ code: "store/damaged", facts: { file, faults } });
    if (version < schemaVersion)
      findings.push({ code: "store/older-schema", facts: { file, version, known: schemaVersion } });
    return version;
  } finally {
    database.close();
  }
}

/** Pages that do not fit and rows that refer to nothing; 0 where the database is whole. */
export function findFaults(database: DatabaseSync): number {
  const pages = database.prepare("pragma integrity_check(100)").all();
  const references = database.prepare("pragma foreign_key_check").all();
  return pages.filter((row) => row["integrity_check"] !== "ok").length + references.length;
}

function filesReadableByOthers(file: string): readonly StoreFinding[] {
  if (process.platform === "win32") return [];
  return [dirname(file), ...filesOf(file)].flatMap((path): StoreFinding[] => {
    const mode = statSync(path).mode & 0o777;
    return mode & 0o077 ? [{ code: "store/readable-by-others", facts: { path, mode: mode.toString(8) } }] : [];
  });
}

function leftovers(folder: string): readonly StoreFinding[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith("entregent") && name.endsWith(".partial"))
    .map((name) => ({ code: "store/leftover", facts: { path: join(folder, name) } }));
}

function filesOf(file: string): readonly string[] {
  return [file, `${file}-wal`, `${file}-shm`].filter((path) => existsSync(path));
}

function sizeOf(file: string): number {
  return filesOf(file)
    .filter((path) => basename(path) !== `${STORE_FILE}-shm`)
    .reduce((sum, path) => sum + statSync(path).size, 0);
}

function toFinding(error: unknown, file: string): StoreFinding {
  const known = toStoreError(error, { file });
  if (known instanceof StoreError) return { code: known.code, facts: known.facts };
  throw error;
}
