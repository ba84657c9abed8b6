import { sql } from "kysely";
import type { SchemaWords } from "../migrations/migration.ts";

/** What SQLite says in its own way. Its text sorts by code points unless told otherwise. */
export const sqliteWords: SchemaWords = {
  text: "text",
  integer: "integer",
  real: "real",
  // Strict: a value of another type is refused, not kept as it is.
  table: (table, shape) => table.modifyEnd(shape === "keyed" ? sql`strict, without rowid` : sql`strict`),
};
