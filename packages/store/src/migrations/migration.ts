import type { CreateTableBuilder, Expression, Transaction } from "kysely";

/** One step of the schema. Landed steps are never edited: a change is a new step. */
export interface Migration {
  /** Counts from 1 without gaps. */
  readonly version: number;
  readonly name: string;
  /** Runs inside one transaction, which also notes the version. */
  up(db: Transaction<unknown>, words: SchemaWords): Promise<void>;
}

/** What a schema says differently in each database. */
export interface SchemaWords {
  /** Text that sorts by its code points. */
  readonly text: "text" | Expression<unknown>;
  readonly integer: "integer" | "bigint";
  readonly real: "real" | "double precision";
  /** Finishes a table. Rows of a `keyed` table are short and best kept in the order of their key. */
  table<T extends string, C extends string>(
    table: CreateTableBuilder<T, C>,
    shape: "keyed" | "rows",
  ): CreateTableBuilder<T, C>;
}
