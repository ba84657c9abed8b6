import { sql, type Transaction } from "kysely";
import { migrations as allMigrations } from "../migrations/index.ts";
import type { Migration } from "../migrations/migration.ts";
import { type Connection, pragma } from "./connection.ts";
import { APPLICATION_ID, newerSchema } from "./files.ts";
import { sqliteWords } from "./schema-words.ts";

/**
 * Brings the schema up, each step in a transaction of its own that holds the write lock from its start: of two processes
 * that begin at once, the second finds the step done.
 */
export async function migrate(connection: Connection, migrations: readonly Migration[] = allMigrations): Promise<void> {
  while (pragma(connection.database, "user_version") !== migrations.length)
    await connection.db.transaction().execute((db) => takeStep(connection, db as Transaction<unknown>, migrations));
}

async function takeStep(
  { database, file }: Connection,
  db: Transaction<unknown>,
  migrations: readonly Migration[],
): Promise<void> {
  const version = pragma(database, "user_version");
  if (version > migrations.length) throw newerSchema(file, version);
  const step = migrations[version];
  if (!step) return;
  await step.up(db, sqliteWords);
  await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(db);
  await sql`pragma user_version = ${sql.lit(step.version)}`.execute(db);
}
