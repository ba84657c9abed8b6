import type { Transaction } from "kysely";
import { createTable } from "./create-table.ts";
import type { Migration, SchemaWords } from "./migration.ts";

/** What the owner did after asking. `words` holds what others wrote and goes when they are forgotten; `facts` stays. */
export const threads: Migration = {
  version: 4,
  name: "threads",
  async up(db: Transaction<unknown>, words: SchemaWords) {
    await createTable(db, words, {
      name: "thread_event",
      shape: "rows",
      key: ["owner", "id"],
      columns: {
        owner: "text",
        id: "text",
        request_id: "text",
        kind: "text",
        at: "text",
        words: "text?",
        facts: "text",
        undone_at: "text?",
      },
      indexes: [["owner", "request_id"]],
    });
  },
};
