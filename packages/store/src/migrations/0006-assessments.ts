import type { Transaction } from "kysely";
import { createTable } from "./create-table.ts";
import type { Migration, SchemaWords } from "./migration.ts";

/** What was found out of requests at the present version of the memory. Nothing is lost where these rows are removed. */
export const assessments: Migration = {
  version: 6,
  name: "assessments",
  async up(db: Transaction<unknown>, words: SchemaWords) {
    await createTable(db, words, {
      name: "assessment",
      shape: "rows",
      key: ["owner", "request_id"],
      columns: { owner: "text", request_id: "text", basis: "text", content: "text" },
    });
  },
};
