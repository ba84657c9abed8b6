import { sql, type Transaction } from "kysely";
import { migrations as allMigrations } from "../migrations/index.ts";
import type { Migration } from "../migrations/migration.ts";
import { type Connection, pragma } from "./connection.ts";
import { APPLICATION_ID, newerSchema } from "./files.ts";
import { sqliteWords } from "./schema-words.ts";

/**
 * Brings the schema up, all steps in one transaction that holds the write lock from its start: a step that fails leaves the
 * schema there was before the first, which the program before this one can open; of two processes that begin at once, the
 * second finds all done.
 *
 * @param before - Runs under the lock before a store that is in use already is changed, given its schema; where it throws,
 *   nothing is changed.
 */
export async function migrate(
  connection: Connection,
  migrations: readonly Migration[] = allMigrations,
  before: (version: number) => Promise<void> = async () => undefined,
): Promise<void> {
  const { database, db, file } = connection;
  if (pragma(database, "user_version") === migrations.length) return;
  await db.transaction().execute(async (trx) => {
    const version = pragma(database, "user_version");
    if (version > migrations.length) throw newerSchema(file, version);
    const steps = migrations.slice(version);
    if (version > 0 && steps.length > 0) await before(version);
    for (const step of steps) await takeStep(trx as Transaction<unknown>, step);
  });
}

async function takeStep(db: Transaction<unknown>, step: Migration): Promise<void> {
  await step.up(db, sqliteWords);
  await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(db);
  await sql`pragma user_version = ${sql.lit(step.version)}`.execute(db);
}
