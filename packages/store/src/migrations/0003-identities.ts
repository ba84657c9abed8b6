import type { Transaction } from "kysely";
import { createTable } from "./create-table.ts";
import type { Migration, SchemaWords } from "./migration.ts";

/** The owner's word on who asked. It outlives a taken-back import, whose archive may be read again. */
export const identities: Migration = {
  version: 3,
  name: "identities",
  async up(db: Transaction<unknown>, words: SchemaWords) {
    await createTable(db, words, {
      name: "identity",
      shape: "rows",
      key: ["owner", "id"],
      columns: {
        owner: "text",
        id: "text",
        request_id: "text",
        record_id: "text",
        same: "integer",
        said_at: "text",
        undone_at: "text?",
      },
      indexes: [
        ["owner", "request_id"],
        ["owner", "record_id"],
      ],
    });
  },
};
