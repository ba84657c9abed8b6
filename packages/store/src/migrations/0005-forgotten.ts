import type { Transaction } from "kysely";
import { createTable } from "./create-table.ts";
import type { Migration, SchemaWords } from "./migration.ts";

/** Whom the owner had forgotten, as keyed hashes, so that an archive that is read again does not bring them back. */
export const forgotten: Migration = {
  version: 5,
  name: "forgotten",
  async up(db: Transaction<unknown>, words: SchemaWords) {
    await createTable(db, words, {
      name: "forgotten_secret",
      shape: "keyed",
      key: ["owner"],
      columns: { owner: "text", secret: "text" },
    });
    await createTable(db, words, {
      name: "forgotten",
      shape: "keyed",
      key: ["owner", "key", "person"],
      columns: { owner: "text", key: "text", person: "text", forgotten_at: "text" },
    });
    await createTable(db, words, {
      name: "passed_over",
      shape: "keyed",
      key: ["owner", "import_id", "person"],
      columns: { owner: "text", import_id: "text", person: "text" },
      belongsTo: { columns: ["owner", "import_id"], table: "import", key: ["owner", "id"] },
    });
  },
};
