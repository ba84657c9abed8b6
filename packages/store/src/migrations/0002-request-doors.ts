import type { Transaction } from "kysely";
import { createTable } from "./create-table.ts";
import type { Migration, SchemaWords } from "./migration.ts";

/** Requests seen at several doors: each of them with the one they are shown as. */
export const requestDoors: Migration = {
  version: 2,
  name: "request doors",
  async up(db: Transaction<unknown>, words: SchemaWords) {
    await createTable(db, words, {
      name: "request_door",
      shape: "keyed",
      key: ["owner", "request_id"],
      columns: { owner: "text", request_id: "text", shown_as: "text", state: "text", sorts_at: "text" },
      belongsTo: { columns: ["owner", "request_id"], table: "request", key: ["owner", "id"] },
      indexes: [["owner", "shown_as"]],
    });
  },
};
