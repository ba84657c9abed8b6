import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { schemaVersion } from "../migrations/index.ts";
import type { Tables } from "../sql/tables.ts";
import { NodeSqliteDialect, waitWhileBusy } from "./dialect.ts";
import { APPLICATION_ID, newerSchema, notAStore } from "./files.ts";

export const IN_MEMORY = ":memory:";

/** An open SQLite file, plain and through Kysely. */
export interface Connection {
  readonly file: string;
  readonly database: DatabaseSync;
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

/** How long to wait for another process that writes. */
export const BUSY_MS = 15_000;

// Short, as it stops the whole process; longer waits are taken in steps by `waitWhileBusy`.
const BLOCKED_MS = 50;
const CACHE_KIB = 32_000;
const LOG_BYTES_KEPT = 4_000_000;

export interface ConnectOptions {
  readonly readonly: boolean;
  readonly busyMs: number;
  /** Newest schema that is understood; the program's own where not told. */
  readonly known?: number;
}

export async function connect(file: string, options: ConnectOptions): Promise<Connection> {
  const database = new DatabaseSync(file, {
    readOnly: options.readonly,
    timeout: BLOCKED_MS,
    enableForeignKeyConstraints: true,
  });
  try {
    await waitWhileBusy(options.busyMs, () => ensureOurs(file, database, options.known ?? schemaVersion));
    if (!options.readonly) await waitWhileBusy(options.busyMs, () => setUp(database));
  } catch (error) {
    database.close();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database, options) });
  return {
    file,
    database,
    db,
    async close() {
      await db.destroy();
      if (database.isOpen) database.close();
    },
  };
}

function ensureOurs(file: string, database: DatabaseSync, known: number): void {
  const application = pragma(database, "application_id");
  const version = pragma(database, "user_version");
  if (application === APPLICATION_ID && version > known) throw newerSchema(file, version);
  if (application === APPLICATION_ID) return;
  const tables = database.prepare("select count(*) as tables from sqlite_schema").get()!;
  if (application !== 0 || tables["tables"] !== 0) throw notAStore(file);
}

function setUp(database: DatabaseSync): void {
  // With a write-ahead log readers and a writer do not stop each other; `full` puts a commit on the disk before it is
  // confirmed; `secure_delete` overwrites what is removed.
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma secure_delete = on;
    pragma temp_store = memory;
    pragma cache_size = -${CACHE_KIB};
    pragma wal_autocheckpoint = 4000;
    pragma journal_size_limit = ${LOG_BYTES_KEPT};
  `);
}

/** A number SQLite keeps in the header. */
export function pragma(database: DatabaseSync, name: "application_id" | "user_version"): number {
  return Number(database.prepare(`pragma ${name}`).get()![name]);
}
