import type { Transaction } from "kysely";
import { createTable, type Table } from "./create-table.ts";
import type { Migration, SchemaWords } from "./migration.ts";

/** Facts with their sightings, links, decisions and settings, each table keyed by owner first. */
export const memory: Migration = {
  version: 1,
  name: "memory",
  async up(db: Transaction<unknown>, words: SchemaWords) {
    for (const table of tables) await createTable(db, words, table);
  },
};

const fact: Table = {
  name: "",
  shape: "rows",
  key: ["owner", "seq"],
  unique: ["owner", "id"],
  columns: { owner: "text", seq: "integer", id: "text", hash: "text", first_seen_at: "text", fact: "text" },
};

const tables: readonly Table[] = [
  {
    name: "counter",
    shape: "keyed",
    key: ["owner"],
    columns: { owner: "text", version: "integer", last_seq: "integer" },
  },
  {
    name: "setting",
    shape: "keyed",
    key: ["owner", "name"],
    columns: { owner: "text", name: "text", value: "text" },
  },
  {
    name: "import",
    shape: "keyed",
    key: ["owner", "id"],
    columns: {
      owner: "text",
      id: "text",
      connector: "text",
      source_name: "text",
      started_at: "text",
      as_of: "text",
      finished_at: "text?",
      undone_at: "text?",
      state: "text",
      added_requests: "integer",
      added_records: "integer",
      added_traces: "integer",
      known_requests: "integer",
      known_records: "integer",
      known_traces: "integer",
      problems: "integer",
    },
  },
  {
    name: "problem",
    shape: "keyed",
    key: ["owner", "import_id", "id"],
    columns: { owner: "text", import_id: "text", id: "text", file: "text", line: "integer", content: "text" },
    belongsTo: { columns: ["owner", "import_id"], table: "import", key: ["owner", "id"] },
  },
  { ...fact, name: "owner_fact" },
  {
    ...fact,
    name: "request",
    columns: { ...fact.columns, sorts_at: "text", direction: "text", state: "text", network: "text" },
    indexes: [["owner", "sorts_at", "id"]],
  },
  {
    ...fact,
    name: "record",
    columns: { ...fact.columns, person_id: "text?" },
    indexes: [["owner", "person_id"]],
  },
  {
    ...fact,
    name: "trace",
    columns: { ...fact.columns, sorts_at: "text" },
    indexes: [["owner", "sorts_at", "id"]],
  },
  {
    name: "trace_with",
    shape: "keyed",
    key: ["owner", "key", "trace_seq"],
    columns: { owner: "text", key: "text", trace_seq: "integer" },
    belongsTo: { columns: ["owner", "trace_seq"], table: "trace", key: ["owner", "seq"] },
    indexes: [["owner", "trace_seq"]],
  },
  {
    name: "sighting",
    shape: "keyed",
    key: ["owner", "fact_seq", "import_id", "hash"],
    columns: {
      owner: "text",
      fact_seq: "integer",
      import_id: "text",
      hash: "text",
      file: "text",
      part: "text?",
      line: "integer?",
    },
    belongsTo: { columns: ["owner", "import_id"], table: "import", key: ["owner", "id"] },
    indexes: [["owner", "import_id"]],
  },
  {
    name: "version",
    shape: "rows",
    key: ["owner", "fact_seq", "hash"],
    columns: { owner: "text", fact_seq: "integer", hash: "text", content: "text" },
  },
  {
    name: "link",
    shape: "rows",
    key: ["owner", "record_id", "person_id"],
    columns: {
      owner: "text",
      record_id: "text",
      person_id: "text",
      made_by: "text",
      probability: "real",
      evidence: "text",
      made_at: "text",
      undone_at: "text?",
    },
    belongsTo: { columns: ["owner", "record_id"], table: "record", key: ["owner", "id"] },
    indexes: [["owner", "person_id"]],
  },
  {
    name: "decision",
    shape: "rows",
    key: ["owner", "id"],
    columns: {
      owner: "text",
      id: "text",
      request_id: "text",
      action: "text",
      access: "text",
      circles: "text",
      reply: "text?",
      advised: "text?",
      batch_id: "text?",
      decided_at: "text",
      undone_at: "text?",
    },
    indexes: [
      ["owner", "request_id"],
      ["owner", "batch_id"],
    ],
  },
];
