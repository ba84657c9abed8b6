import type { CreateTableBuilder, Transaction } from "kysely";
import type { SchemaWords } from "./migration.ts";

type ColumnType = "text" | "integer" | "real";

/** A table as data. A type that ends in `?` may be null. */
export interface Table {
  readonly name: string;
  /** `keyed` rows are short and best kept in the order of their key. */
  readonly shape: "keyed" | "rows";
  readonly columns: Readonly<Record<string, ColumnType | `${ColumnType}?`>>;
  readonly key: readonly string[];
  readonly unique?: readonly string[];
  /** Rows go when the row they belong to goes. */
  readonly belongsTo?: { readonly columns: readonly string[]; readonly table: string; readonly key: readonly string[] };
  readonly indexes?: readonly (readonly string[])[];
}

export async function createTable(db: Transaction<unknown>, words: SchemaWords, table: Table): Promise<void> {
  const { name, columns, key, unique, belongsTo, indexes = [] } = table;
  let create: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, type] of Object.entries(columns)) {
    const isNullable = type.endsWith("?");
    const word = words[type.replace("?", "") as ColumnType];
    create = create.addColumn(column, word, (definition) => (isNullable ? definition : definition.notNull()));
  }
  create = create.addPrimaryKeyConstraint(`${name}_key`, key as never);
  if (unique) create = create.addUniqueConstraint(`${name}_unique`, unique as never);
  if (belongsTo)
    create = create.addForeignKeyConstraint(
      `${name}_${belongsTo.table}`,
      belongsTo.columns as never,
      belongsTo.table,
      belongsTo.key as never,
      (constraint) => constraint.onDelete("cascade"),
    );
  await words.table(create, table.shape).execute();
  for (const indexed of indexes)
    await db.schema
      .createIndex(`${name}_by_${indexed.slice(1).join("_")}`)
      .on(name)
      .columns(indexed as never)
      .execute();
}
