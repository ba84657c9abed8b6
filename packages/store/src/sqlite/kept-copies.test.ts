import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { aForgetting, aPerson } from "../contract/facts.ts";
import { importFacts } from "../contract/helpers.ts";
import { toSqlText } from "../contract/sql-text.ts";
import { temporaryFolders } from "../contract/temporary-folder.ts";
import { migrations, schemaVersion } from "../migrations/index.ts";
import type { Migration } from "../migrations/migration.ts";
import { connect } from "./connection.ts";
import { STORE_FILE } from "./files.ts";
import { bringUp, type KeptCopy } from "./kept-copies.ts";
import { openSqliteStore } from "./open.ts";

const newFolder = temporaryFolders();
const now = "2026-06-09T08:15:30.123Z";
const copyName = (version: number, stamp = "2026-06-09T08-15-30Z") => `entregent-schema-${version}-${stamp}.sqlite`;
const fixture = join(import.meta.dirname, "../migrations/fixtures/0003.sql");

/** A folder with a store of schema 3. */
function oldFolder(): string {
  const folder = newFolder();
  const old = new DatabaseSync(join(folder, STORE_FILE), { enableForeignKeyConstraints: false });
  old.exec(readFileSync(fixture, "utf8"));
  old.close();
  return folder;
}

function textOf(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return toSqlText(database);
  } finally {
    database.close();
  }
}

const storesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".sqlite"))
    .sort();

const failing: readonly Migration[] = [
  ...migrations,
  {
    version: schemaVersion + 1,
    name: "failing",
    async up(db) {
      await db.schema.createTable("half").addColumn("x", "text").execute();
      throw new Error("no further");
    },
  },
];

async function bringUpOld(folder: string, options: { steps?: readonly Migration[]; free?: number } = {}) {
  const { steps = migrations, free } = options;
  const connection = await connect(join(folder, STORE_FILE), { readonly: false, busyMs: 100, known: steps.length });
  const room = free === undefined ? {} : { freeBytes: () => free };
  return bringUp(connection, { now, migrations: steps, ...room }).finally(() => connection.close());
}

describe("a copy before the schema is brought up", () => {
  it("holds the store as it was, for its owner alone, and is told of once", async () => {
    const folder = oldFolder();
    const told: KeptCopy[] = [];
    const options = { folder, now, onCopy: (copy: KeptCopy) => told.push(copy) };
    await (await openSqliteStore(options)).close();
    await (await openSqliteStore(options)).close();
    const copy = join(folder, copyName(3));
    expect(told).toEqual([{ file: copy, version: 3 }]);
    expect(storesIn(folder)).toEqual([copyName(3), STORE_FILE]);
    expect(textOf(copy)).toBe(readFileSync(fixture, "utf8"));
    expect(statSync(copy).mode & 0o777).toBe(0o600);
  });

  it("is made by one of two that open the store at once", async () => {
    const folder = oldFolder();
    const told: KeptCopy[] = [];
    const open = () => openSqliteStore({ folder, now, onCopy: (copy) => told.push(copy) });
    for (const store of await Promise.all([open(), open()])) await store.close();
    expect(told).toHaveLength(1);
    expect(storesIn(folder)).toEqual([copyName(3), STORE_FILE]);
  });

  it("is not made of a new store, nor where none is wished", async () => {
    const folder = newFolder();
    await (await openSqliteStore({ folder })).close();
    expect(storesIn(folder)).toEqual([STORE_FILE]);
    const old = oldFolder();
    await (await openSqliteStore({ folder: old, copyBefore: false })).close();
    expect(storesIn(old)).toEqual([STORE_FILE]);
  });

  it("leaves the newest two, and every other file", async () => {
    const folder = oldFolder();
    const others = ["entregent-schema-2-notes.sqlite", "entregent-schema-1-2020-01-01T00-00-00Z.sqlite.txt"];
    for (const name of [copyName(1, "2025-01-01T00-00-00Z"), copyName(2, "2026-01-01T00-00-00Z"), ...others])
      writeFileSync(join(folder, name), "x");
    await bringUpOld(folder);
    expect(
      readdirSync(folder)
        .filter((name) => name !== STORE_FILE)
        .sort(),
    ).toEqual([...others, copyName(2, "2026-01-01T00-00-00Z"), copyName(3)].sort());
  });

  it("is whole after a step that failed, and so is the store, at the schema it had", async () => {
    const folder = oldFolder();
    const copy = join(folder, copyName(3));
    await expect(bringUpOld(folder, { steps: failing })).rejects.toMatchObject({
      code: "store/not-brought-up",
      facts: { copy, version: 3 },
      cause: { message: "no further" },
    });
    const before = readFileSync(fixture, "utf8");
    expect(textOf(join(folder, STORE_FILE))).toBe(before);
    expect(textOf(copy)).toBe(before);
    await expect(bringUpOld(folder)).resolves.toEqual({
      file: join(folder, copyName(3, "2026-06-09T08-15-30Z-2")),
      version: 3,
    });
    expect(storesIn(folder)).toHaveLength(3);
  });

  it("that has no room leaves the store untouched", async () => {
    const folder = oldFolder();
    await expect(bringUpOld(folder, { free: 3 * 1024 * 1024 })).rejects.toMatchObject({
      code: "store/no-room-for-copy",
      facts: { file: join(folder, STORE_FILE), needed: 17, free: 3 },
    });
    expect(storesIn(folder)).toEqual([STORE_FILE]);
    expect(textOf(join(folder, STORE_FILE))).toBe(readFileSync(fixture, "utf8"));
  });

  it.each<[string, (folder: string) => Promise<void>]>([
    ["a person", (folder) => inStore(folder, (ann) => ann.memory.erasePerson("orla", aForgetting()))],
    ["a request", (folder) => inStore(folder, (ann) => ann.requests.erase(["675c8d222e1c1014fa50"], aForgetting()))],
    ["everything", (folder) => inStore(folder, (ann) => ann.eraseEverything())],
  ])("goes when %s is forgotten, and not before", async (_what, forget) => {
    const folder = oldFolder();
    await inStore(folder, async (ann) => {
      await importFacts(ann, "a-fourth", [aPerson("p9")]);
      await ann.imports.undo("a-fourth", now);
    });
    expect(storesIn(folder)).toHaveLength(2);
    await forget(folder);
    expect(storesIn(folder)).toEqual([STORE_FILE]);
  });
});

type Ann = ReturnType<Awaited<ReturnType<typeof openSqliteStore>>["owner"]>;

async function inStore(folder: string, work: (ann: Ann) => Promise<unknown>): Promise<void> {
  const store = await openSqliteStore({ folder, now });
  await work(store.owner("ann")).finally(() => store.close());
}
