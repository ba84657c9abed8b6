import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { memoryOf } from "../contract/helpers.ts";
import { fillMemory } from "../contract/sample.ts";
import { schemaOf, toSqlText } from "../contract/sql-text.ts";
import { temporaryFolders } from "../contract/temporary-folder.ts";
import { connect } from "../sqlite/connection.ts";
import { STORE_FILE } from "../sqlite/files.ts";
import { migrate } from "../sqlite/migrate.ts";
import { openSqliteStore } from "../sqlite/open.ts";
import { migrations, schemaVersion } from "./index.ts";
import type { Migration } from "./migration.ts";

const newFolder = temporaryFolders();
const fixtures = join(import.meta.dirname, "fixtures");
const fixtureOf = (version: number) => join(fixtures, `${String(version).padStart(4, "0")}.sql`);

async function filledStore(schema?: number): Promise<{ folder: string; rows: readonly string[] }> {
  const folder = newFolder();
  const store = await openSqliteStore({ folder });
  await fillMemory(store.owner("ann"), schema);
  const rows = await memoryOf(store.owner("ann"));
  await store.close();
  return { folder, rows };
}

function textOf(folder: string): string {
  const database = new DatabaseSync(join(folder, STORE_FILE), { readOnly: true });
  try {
    return toSqlText(database);
  } finally {
    database.close();
  }
}

describe("migrations", () => {
  it("are numbered without gaps, and each landed schema has its fixture", () => {
    expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, n) => n + 1));
    expect(readdirSync(fixtures).sort()).toEqual(
      migrations.map((step) => `${String(step.version).padStart(4, "0")}.sql`),
    );
  });

  // A new step writes its own fixture with `vitest -u`; that of a landed step must never change.
  it("make the schema of the newest fixture", async () => {
    const { folder } = await filledStore();
    await expect(textOf(folder)).toMatchFileSnapshot(fixtureOf(schemaVersion));
  });

  it.each(migrations.map((step) => step.version))("bring schema %i up with everything in it", async (version) => {
    const folder = newFolder();
    const old = new DatabaseSync(join(folder, STORE_FILE), { enableForeignKeyConstraints: false });
    old.exec(readFileSync(fixtureOf(version), "utf8"));
    old.close();
    const store = await openSqliteStore({ folder });
    const { folder: fresh, rows } = await filledStore(version);
    expect(await memoryOf(store.owner("ann"))).toEqual(rows);
    await store.close();
    const schemas = [folder, fresh].map((of) => {
      const database = new DatabaseSync(join(of, STORE_FILE), { readOnly: true });
      const schema = schemaOf(database);
      database.close();
      return schema;
    });
    expect(schemas[0]).toEqual(schemas[1]);
  });

  it("are whole or not at all: a step that fails leaves the schema before it", async () => {
    const { folder, rows } = await filledStore();
    const failing: Migration = {
      version: schemaVersion + 1,
      name: "failing",
      async up(db) {
        await db.schema.createTable("half").addColumn("x", "text").execute();
        throw new Error("no further");
      },
    };
    const file = join(folder, STORE_FILE);
    const connection = await connect(file, { readonly: false, busyMs: 100 });
    await expect(migrate(connection, [...migrations, failing])).rejects.toThrow("no further");
    await connection.close();
    const store = await openSqliteStore({ folder });
    expect(await memoryOf(store.owner("ann"))).toEqual(rows);
    await store.close();
    expect(textOf(folder)).not.toContain("half");
  });
});
