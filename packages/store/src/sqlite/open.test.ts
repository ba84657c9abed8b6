import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { aPerson, aTrace } from "../contract/facts.ts";
import { all, importFacts, memoryOf } from "../contract/helpers.ts";
import { fillMemory } from "../contract/sample.ts";
import { temporaryFolders } from "../contract/temporary-folder.ts";
import { schemaVersion } from "../migrations/index.ts";
import { connect } from "./connection.ts";
import { APPLICATION_ID, STORE_FILE } from "./files.ts";
import { migrate } from "./migrate.ts";
import { createStore, openSqliteStore } from "./open.ts";

const newFolder = temporaryFolders();
const isRoot = process.getuid?.() === 0;

function makeForeign(file: string, mark: string): void {
  const raw = new DatabaseSync(file);
  raw.exec(`${mark}; create table song (title text)`);
  raw.close();
}

describe("opening a store", () => {
  it.skipIf(process.platform === "win32").each([0o000, 0o022, 0o277])(
    "makes folder and files for their owner alone under umask %o",
    async (umask) => {
      const folder = join(newFolder(), "deep", "data");
      const before = process.umask(umask);
      const store = await openSqliteStore({ folder }).finally(() => process.umask(before));
      await store.owner("ann").settings.put("language", "fr");
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      expect(readdirSync(folder).sort()).toEqual([STORE_FILE, `${STORE_FILE}-shm`, `${STORE_FILE}-wal`]);
      for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
      await store.backup(join(folder, "copy.sqlite"));
      expect(statSync(join(folder, "copy.sqlite")).mode & 0o777).toBe(0o600);
      await store.close();
    },
  );

  it.skipIf(process.platform === "win32")(
    "closes what was open to others, but not a folder with other things in it",
    async () => {
      const folder = newFolder();
      await (await openSqliteStore({ folder })).close();
      chmodSync(join(folder, STORE_FILE), 0o644);
      chmodSync(folder, 0o755);
      await (await openSqliteStore({ folder })).close();
      expect(statSync(join(folder, STORE_FILE)).mode & 0o777).toBe(0o600);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      writeFileSync(join(folder, "letter.txt"), "mine");
      chmodSync(folder, 0o755);
      await (await openSqliteStore({ folder })).close();
      expect(statSync(folder).mode & 0o777).toBe(0o755);
    },
  );

  it("finds again what was kept", async () => {
    const folder = newFolder();
    const first = await openSqliteStore({ folder });
    await fillMemory(first.owner("ann"));
    const before = await memoryOf(first.owner("ann"));
    await first.close();
    const again = await openSqliteStore({ folder });
    expect(await memoryOf(again.owner("ann"))).toEqual(before);
    expect(await again.schemaVersion()).toBe(schemaVersion);
    await again.close();
  });

  it("is as durable and strict as promised", async () => {
    const connection = await connect(join(newFolder(), STORE_FILE), { readonly: false, busyMs: 100 });
    await migrate(connection);
    const read = (name: string) => Object.values(connection.database.prepare(`pragma ${name}`).get()!)[0];
    expect(read("journal_mode")).toBe("wal");
    expect(read("synchronous")).toBe(2);
    expect(read("foreign_keys")).toBe(1);
    expect(read("secure_delete")).toBe(1);
    const tables = connection.database.prepare("select name, strict from pragma_table_list where type = 'table'").all();
    for (const table of tables.filter((row) => !String(row["name"]).startsWith("sqlite_"))) {
      expect(table, String(table["name"])).toMatchObject({ strict: 1 });
      const key = connection.database.prepare("select name from pragma_table_info(?) where pk = 1").get(table["name"]!);
      expect(key).toEqual({ name: "owner" });
    }
    await connection.close();
  });

  it("refuses a newer store and leaves every byte of it", async () => {
    const folder = newFolder();
    await (await openSqliteStore({ folder })).close();
    const file = join(folder, STORE_FILE);
    const raw = new DatabaseSync(file);
    raw.exec(`pragma user_version = ${schemaVersion + 1}; create table of_tomorrow (x)`);
    raw.close();
    const before = readFileSync(file);
    for (const readonly of [false, true])
      await expect(openSqliteStore({ folder, readonly })).rejects.toMatchObject({
        code: "store/newer-schema",
        facts: { file, version: schemaVersion + 1, known: schemaVersion },
      });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual([STORE_FILE]);
  });

  it("refuses a newer store whose version still waits in its log", async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ folder });
    const raw = new DatabaseSync(join(folder, STORE_FILE));
    raw.exec(`pragma user_version = ${schemaVersion + 1}`);
    await expect(openSqliteStore({ folder })).rejects.toMatchObject({ code: "store/newer-schema" });
    raw.close();
    await store.close();
  });

  it.each([
    ["a text", (file: string) => writeFileSync(file, "Dear diary, ".repeat(50))],
    ["a short text", (file: string) => writeFileSync(file, "x")],
    ["another program's database", (file: string) => makeForeign(file, "pragma application_id = 77")],
    ["an unmarked database", (file: string) => makeForeign(file, "pragma application_id = 0")],
  ])("refuses %s and leaves it as it is", async (_what, make) => {
    const folder = newFolder();
    const file = join(folder, STORE_FILE);
    make(file);
    const before = readFileSync(file);
    await expect(openSqliteStore({ folder })).rejects.toMatchObject({ code: "store/not-a-store", facts: { file } });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("says when a store is damaged", async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ folder });
    await importFacts(
      store.owner("ann"),
      "a",
      Array.from({ length: 300 }, (_, n) => aPerson(`p${n}`)),
    );
    await store.close();
    const file = join(folder, STORE_FILE);
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096);
    writeFileSync(file, bytes);
    const read = async () => {
      const damaged = await openSqliteStore({ folder });
      await all(damaged.owner("ann").memory.records()).finally(() => damaged.close());
    };
    await expect(read()).rejects.toMatchObject({ code: "store/damaged" });
  });

  it("says when a store was cut off", async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ folder });
    await importFacts(
      store.owner("ann"),
      "a",
      Array.from({ length: 300 }, (_, n) => aPerson(`p${n}`)),
    );
    await store.close();
    const file = join(folder, STORE_FILE);
    writeFileSync(file, readFileSync(file).subarray(0, 3 * 4096));
    const read = async () => {
      const damaged = await openSqliteStore({ folder });
      await all(damaged.owner("ann").memory.records()).finally(() => damaged.close());
    };
    await expect(read()).rejects.toMatchObject({ code: "store/damaged" });
  });

  it.skipIf(isRoot)("says when it may not write", async () => {
    const folder = newFolder();
    chmodSync(folder, 0o500);
    await expect(openSqliteStore({ folder: join(folder, "data") })).rejects.toMatchObject({
      code: "store/no-permission",
    });
    chmodSync(folder, 0o700);
  });

  it("says when the folder cannot be one", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "data"), "a file");
    await expect(openSqliteStore({ folder: join(folder, "data") })).rejects.toMatchObject({
      code: "store/no-permission",
    });
    mkdirSync(join(folder, STORE_FILE));
    await expect(openSqliteStore({ folder })).rejects.toMatchObject({ code: "store/no-permission" });
  });

  it("only reads when asked to", async () => {
    const folder = newFolder();
    await expect(openSqliteStore({ folder, readonly: true })).rejects.toMatchObject({ code: "store/no-such-store" });
    expect(readdirSync(folder)).toEqual([]);
    const store = await openSqliteStore({ folder });
    await fillMemory(store.owner("ann"));
    const reader = await openSqliteStore({ folder, readonly: true });
    expect(await memoryOf(reader.owner("ann"))).toEqual(await memoryOf(store.owner("ann")));
    await expect(reader.owner("ann").settings.put("language", "fr")).rejects.toMatchObject({
      code: "store/no-permission",
    });
    await reader.close();
    await store.close();
  });

  it("does not bring an older store up when it may only read", async () => {
    const folder = newFolder();
    const raw = new DatabaseSync(join(folder, STORE_FILE));
    raw.exec(`pragma application_id = ${APPLICATION_ID}; create table x (y)`);
    raw.close();
    await expect(openSqliteStore({ folder, readonly: true })).rejects.toMatchObject({ code: "store/older-schema" });
  });
});

describe("a store in trouble", () => {
  it("keeps what was confirmed when the disk is full, takes no half batch, and goes on when there is room", async () => {
    const file = join(newFolder(), STORE_FILE);
    const connection = await connect(file, { readonly: false, busyMs: 100 });
    await migrate(connection);
    const store = createStore(connection);
    const ann = store.owner("ann");
    await ann.imports.begin({ id: "a", connector: "test", sourceName: "a", startedAt: "2026-01-01T00:00:00Z" });
    await ann.imports.add("a", [aPerson("p1")]);
    const before = await memoryOf(ann);
    const { page_count: pages } = connection.database.prepare("pragma page_count").get()!;
    connection.database.exec(`pragma max_page_count = ${Number(pages) + 20}`);
    const large = Array.from({ length: 500 }, (_, n) => aTrace(`t${n}`));
    await expect(ann.imports.add("a", large)).rejects.toMatchObject({ code: "store/disk-full", facts: { file } });
    expect(await memoryOf(ann)).toEqual(before);
    connection.database.exec("pragma max_page_count = 4000000000");
    expect((await ann.imports.add("a", large)).added.traces).toBe(500);
    await store.close();
  });

  it("waits for another writer, and says so when it waits too long", async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ folder, busyMs: 300 });
    const other = new DatabaseSync(join(folder, STORE_FILE));
    other.exec("begin immediate");
    await expect(store.owner("ann").settings.put("a", 1)).rejects.toMatchObject({ code: "store/busy" });
    expect(await store.owner("ann").settings.get("a")).toBeNull();
    setTimeout(() => other.exec("commit"), 100);
    await store.owner("ann").settings.put("a", 2);
    expect(await store.owner("ann").settings.get("a")).toBe(2);
    other.close();
    await store.close();
  });

  it("lets calls that overlap in one process neither hang nor see each other's halves", async () => {
    const store = await openSqliteStore({ folder: newFolder() });
    const ann = store.owner("ann");
    const ids = Array.from({ length: 20 }, (_, n) => `import-${n}`);
    for (const id of ids)
      await ann.imports.begin({
        id,
        connector: "t",
        sourceName: id,
        startedAt: `2026-01-01T00:00:${10 + ids.indexOf(id)}Z`,
      });
    const adding = ids.map((id) => ann.imports.add(id, [aPerson(`${id}-1`), aPerson(`${id}-2`)]));
    const counting = ids.map(() => ann.memory.counts());
    await Promise.all(adding);
    for (const { records } of await Promise.all(counting)) expect(records % 2).toBe(0);
    expect(await ann.memory.counts()).toMatchObject({ records: 40 });
    await store.close();
  });

  it("leaves no word of a person in its files after erasing", async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ folder });
    await fillMemory(store.owner("ann"));
    await importFacts(store.owner("zoe"), "a", [aPerson("zz", { name: "Cy Abel", family: "Abel" })]);
    const words = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), "latin1"))
        .join();
    expect(words()).toContain("Fenwick");
    await store.owner("ann").eraseEverything();
    expect(words()).not.toContain("Fenwick");
    expect(words()).toContain("Cy Abel");
    await store.close();
  });
});
