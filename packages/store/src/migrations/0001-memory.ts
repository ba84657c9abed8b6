import type { CreateTableBuilder, Transaction } from "kysely";
import type { Migration, SchemaWords } from "./migration.ts";

/** Facts with their sightings, links, decisions and settings, each table keyed by owner first. */
export const memory: Migration = {
  version: 1,
  name: "memory",
  async up(db, words) {
    await createImports(db, words);
    await createFacts(db, words);
    await createSightings(db, words);
    await createLedger(db, words);
  },
};

type Column = readonly [name: string, type: "text" | "integer" | "real", isNullable?: "null"];

async function createImports(db: Transaction<unknown>, words: SchemaWords): Promise<void> {
  const counts = ["requests", "records", "traces"].flatMap((of): Column[] => [
    [`added_${of}`, "integer"],
    [`known_${of}`, "integer"],
  ]);
  await create(db, words, "setting", "keyed", ["owner", "name"], [["value", "text"]]);
  await create(db, words, "memory_version", "keyed", ["owner"], [["version", "integer"]]);
  await create(
    db,
    words,
    "import",
    "keyed",
    ["owner", "id"],
    [
      ["connector", "text"],
      ["source_name", "text"],
      ["started_at", "text"],
      ["as_of", "text"],
      ["finished_at", "text", "null"],
      ["undone_at", "text", "null"],
      ["state", "text"],
      ...counts,
      ["problems", "integer"],
    ],
  );
  await create(
    db,
    words,
    "problem",
    "keyed",
    ["owner", "import_id", "id"],
    [
      ["file", "text"],
      ["line", "integer"],
      ["content", "text"],
    ],
    (table) =>
      table.addForeignKeyConstraint("problem_import", ["owner", "import_id"], "import", ["owner", "id"], (key) =>
        key.onDelete("cascade"),
      ),
  );
}

const factColumns: readonly Column[] = [
  ["hash", "text"],
  ["first_seen_at", "text"],
  ["fact", "text"],
];

async function createFacts(db: Transaction<unknown>, words: SchemaWords): Promise<void> {
  await create(db, words, "owner_fact", "rows", ["owner", "id"], factColumns);
  await create(
    db,
    words,
    "request",
    "rows",
    ["owner", "id"],
    [...factColumns, ["sorts_at", "text"], ["direction", "text"], ["state", "text"], ["network", "text"]],
  );
  await create(db, words, "record", "rows", ["owner", "id"], [...factColumns, ["person_id", "text", "null"]]);
  await create(db, words, "trace", "rows", ["owner", "id"], [...factColumns, ["sorts_at", "text"]]);
  await create(db, words, "trace_with", "keyed", ["owner", "key", "trace_id"], [], (table) =>
    table.addForeignKeyConstraint("trace_with_trace", ["owner", "trace_id"], "trace", ["owner", "id"], (key) =>
      key.onDelete("cascade"),
    ),
  );
  await index(db, "request", ["owner", "sorts_at", "id"]);
  await index(db, "record", ["owner", "person_id"]);
  await index(db, "trace", ["owner", "sorts_at", "id"]);
  await index(db, "trace_with", ["owner", "trace_id"]);
}

async function createSightings(db: Transaction<unknown>, words: SchemaWords): Promise<void> {
  await create(
    db,
    words,
    "sighting",
    "keyed",
    ["owner", "kind", "fact_id", "import_id", "hash"],
    [
      ["file", "text"],
      ["part", "text", "null"],
      ["line", "integer", "null"],
    ],
    (table) =>
      table.addForeignKeyConstraint("sighting_import", ["owner", "import_id"], "import", ["owner", "id"], (key) =>
        key.onDelete("cascade"),
      ),
  );
  await index(db, "sighting", ["owner", "import_id", "kind"]);
  await create(db, words, "version", "rows", ["owner", "kind", "fact_id", "hash"], [["content", "text"]]);
}

async function createLedger(db: Transaction<unknown>, words: SchemaWords): Promise<void> {
  await create(
    db,
    words,
    "link",
    "rows",
    ["owner", "record_id", "person_id"],
    [
      ["made_by", "text"],
      ["probability", "real"],
      ["evidence", "text"],
      ["made_at", "text"],
      ["undone_at", "text", "null"],
    ],
    (table) =>
      table.addForeignKeyConstraint("link_record", ["owner", "record_id"], "record", ["owner", "id"], (key) =>
        key.onDelete("cascade"),
      ),
  );
  await index(db, "link", ["owner", "person_id"]);
  await create(
    db,
    words,
    "decision",
    "rows",
    ["owner", "id"],
    [
      ["request_id", "text"],
      ["action", "text"],
      ["access", "text"],
      ["circles", "text"],
      ["reply", "text", "null"],
      ["advised", "text", "null"],
      ["batch_id", "text", "null"],
      ["decided_at", "text"],
      ["undone_at", "text", "null"],
    ],
  );
  await index(db, "decision", ["owner", "request_id"]);
  await index(db, "decision", ["owner", "batch_id"]);
}

async function create(
  db: Transaction<unknown>,
  words: SchemaWords,
  name: string,
  shape: "keyed" | "rows",
  key: readonly string[],
  columns: readonly Column[],
  more: (table: CreateTableBuilder<string, string>) => CreateTableBuilder<string, string> = (table) => table,
): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  const keyColumns = key.map((column): Column => [column, "text"]);
  for (const [column, type, isNullable] of [...keyColumns, ...columns])
    table = table.addColumn(column, words[type], (definition) => (isNullable ? definition : definition.notNull()));
  table = table.addPrimaryKeyConstraint(`${name}_key`, key as never);
  await words.table(more(table), shape).execute();
}

async function index(db: Transaction<unknown>, table: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_${columns.slice(1).join("_")}`)
    .on(table)
    .columns(columns as never)
    .execute();
}
