import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { aPerson } from "../contract/facts.ts";
import { importFacts, memoryOf } from "../contract/helpers.ts";
import { fillMemory } from "../contract/sample.ts";
import { temporaryFolders } from "../contract/temporary-folder.ts";
import { schemaVersion } from "../migrations/index.ts";
import { checkSqliteStore } from "./check.ts";
import { STORE_FILE } from "./files.ts";
import { openSqliteStore } from "./open.ts";
import { restoreSqliteStore } from "./restore.ts";

const newFolder = temporaryFolders();
const now = "2026-06-09T08:15:30Z";
const keptName = "entregent-replaced-2026-06-09T08-15-30Z.sqlite";

describe("a backup", () => {
  it("is one private file with everything in it, made while the store is in use", async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ folder });
    await fillMemory(store.owner("ann"));
    const file = join(newFolder(), "backup.sqlite");
    const [, copied] = await Promise.all([
      importFacts(store.owner("ann"), "ccc", [aPerson("p9")]),
      store.backup(file).then(() => readFileSync(file)),
    ]);
    expect(readdirSync(join(file, ".."))).toEqual(["backup.sqlite"]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(copied.toString("latin1", 0, 15)).toBe("SQLite format 3");
    const copy = await openSqliteStore({ file });
    const rows = await memoryOf(copy.owner("ann"));
    expect(rows.length).toBeGreaterThan(15);
    await copy.close();
    await store.close();
  });

  it("is never written over another file", async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ folder });
    const file = join(folder, "letter.txt");
    writeFileSync(file, "mine");
    await expect(store.backup(file)).rejects.toMatchObject({ code: "store/backup-exists", facts: { file } });
    expect(readFileSync(file, "utf8")).toBe("mine");
    const both = await Promise.allSettled([store.backup(join(folder, "b")), store.backup(join(folder, "b"))]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
    await store.close();
  });

  it("of a store in memory is the way to a file", async () => {
    const store = await openSqliteStore({ file: ":memory:" });
    await fillMemory(store.owner("ann"));
    const file = join(newFolder(), "backup.sqlite");
    await store.backup(file);
    const copy = await openSqliteStore({ file });
    expect(await memoryOf(copy.owner("ann"))).toEqual(await memoryOf(store.owner("ann")));
    await copy.close();
    await store.close();
  });

  it("clears away what an interrupted one left, and nothing else", async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ folder });
    const file = join(folder, "backup.sqlite");
    writeFileSync(`${file}.99999999-1.partial`, "of a process that is gone");
    writeFileSync(`${file}.${process.pid}-99.partial`, "of a process that runs");
    await store.backup(file);
    expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([
      `backup.sqlite.${process.pid}-99.partial`,
    ]);
    await store.close();
  });

  it("into a folder that is not there says so", async () => {
    const store = await openSqliteStore({ folder: newFolder() });
    await expect(store.backup(join(newFolder(), "missing", "b"))).rejects.toMatchObject({
      code: "store/no-such-folder",
    });
    await store.close();
  });
});

/** A store with a backup of its former memory. */
async function withBackup() {
  const folder = newFolder();
  const store = await openSqliteStore({ folder });
  await fillMemory(store.owner("ann"));
  const former = await memoryOf(store.owner("ann"));
  const from = join(newFolder(), "backup.sqlite");
  await store.backup(from);
  await importFacts(store.owner("ann"), "ccc", [aPerson("later")]);
  await store.owner("bo").settings.put("language", "fr");
  return { folder, store, from, former };
}

describe("restoring", () => {
  it("keeps forgotten people away, as the backup knew them", async () => {
    const { folder, store, from } = await withBackup();
    await store.owner("ann").forgotten.lift();
    await restoreSqliteStore({ from, folder, now });
    const gone = aPerson("p5", { name: "Cy Abel", email: "cy@abel.example" });
    const { added } = await importFacts(store.owner("ann"), "dddd", [gone]);
    expect(added.records).toBe(0);
    expect(await store.owner("ann").imports.get("dddd")).toMatchObject({ passedOver: 1 });
    await store.close();
  });

  it("replaces the memory of a store that is in use, and keeps the replaced one", async () => {
    const { folder, store, from, former } = await withBackup();
    const later = await memoryOf(store.owner("ann"));
    const version = await store.owner("ann").memory.version();
    const restored = await restoreSqliteStore({ from, folder, now });
    expect(restored).toEqual({ keptAs: join(folder, keptName), backupVersion: schemaVersion });
    expect(await memoryOf(store.owner("ann"))).toEqual(former);
    expect(await store.owner("bo").settings.all()).toEqual({});
    expect(await store.owner("ann").memory.version()).toBeGreaterThan(version);
    await importFacts(store.owner("ann"), "dddd", [aPerson("after")]);
    expect((await checkSqliteStore(folder)).findings).toEqual([]);
    const kept = await openSqliteStore({ file: join(folder, keptName) });
    expect(await memoryOf(kept.owner("ann"))).toEqual(later);
    await kept.close();
    await store.close();
    expect(statSync(join(folder, keptName)).mode & 0o777).toBe(0o600);
  });

  it("into an empty folder needs nothing to keep", async () => {
    const { store, from, former } = await withBackup();
    const folder = join(newFolder(), "new");
    expect(await restoreSqliteStore({ from, folder, now })).toMatchObject({ keptAs: null });
    const restored = await openSqliteStore({ folder });
    expect(await memoryOf(restored.owner("ann"))).toEqual(former);
    await restored.close();
    await store.close();
    expect((await checkSqliteStore(folder)).findings).toEqual([]);
  });

  it.each([
    ["damaged", (file: string) => writeFileSync(file, readFileSync(file).fill(0xa5, 4096))],
    ["foreign", (file: string) => writeFileSync(file, "Dear diary, ".repeat(50))],
    [
      "newer",
      (file: string) => {
        const raw = new DatabaseSync(file);
        raw.exec(`pragma user_version = ${schemaVersion + 1}`);
        raw.close();
      },
    ],
  ])("moves a %s store aside", async (_what, spoil) => {
    const { folder, store, from, former } = await withBackup();
    await store.close();
    spoil(join(folder, STORE_FILE));
    const spoilt = readFileSync(join(folder, STORE_FILE));
    expect(await restoreSqliteStore({ from, folder, now })).toMatchObject({ keptAs: join(folder, keptName) });
    expect(readFileSync(join(folder, keptName)).equals(spoilt)).toBe(true);
    const restored = await openSqliteStore({ folder });
    expect(await memoryOf(restored.owner("ann"))).toEqual(former);
    await restored.close();
  });

  it.each([
    ["missing", "store/no-such-store", () => {}],
    ["empty", "store/not-a-store", (file: string) => writeFileSync(file, "")],
    ["a text", "store/not-a-store", (file: string) => writeFileSync(file, "Dear diary, ".repeat(50))],
    [
      "damaged",
      "store/damaged",
      (file: string, good: Buffer) => writeFileSync(file, Buffer.from(good).fill(0xa5, 8192)),
    ],
    [
      "newer",
      "store/newer-schema",
      (file: string, good: Buffer) => {
        writeFileSync(file, good);
        const raw = new DatabaseSync(file);
        raw.exec(`pragma user_version = ${schemaVersion + 1}`);
        raw.close();
      },
    ],
  ])("from a file that is %s changes nothing", async (_what, code, make) => {
    const { folder, store, from } = await withBackup();
    const before = await memoryOf(store.owner("ann"));
    const bad = join(newFolder(), "bad.sqlite");
    make(bad, readFileSync(from));
    await expect(restoreSqliteStore({ from: bad, folder, now })).rejects.toMatchObject({ code });
    expect(await memoryOf(store.owner("ann"))).toEqual(before);
    expect(readdirSync(folder).filter((name) => !name.startsWith(STORE_FILE) || name.includes("partial"))).toEqual([]);
    await store.close();
  });

  it("keeps each replaced store when done twice at one moment", async () => {
    const { folder, store, from } = await withBackup();
    const first = await restoreSqliteStore({ from, folder, now });
    const second = await restoreSqliteStore({ from, folder, now });
    expect(new Set([first.keptAs, second.keptAs]).size).toBe(2);
    expect(readdirSync(folder).filter((name) => name.startsWith("entregent-replaced"))).toHaveLength(2);
    await store.close();
  });
});

describe("looking a store over", () => {
  it("finds nothing in a good one", async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ folder });
    await fillMemory(store.owner("ann"));
    const check = await checkSqliteStore(folder);
    expect(check).toMatchObject({ version: schemaVersion, known: schemaVersion, findings: [] });
    expect(check.sizeBytes).toBeGreaterThan(10_000);
    await store.close();
  });

  it("tells of no store, of a damaged one, of open doors and of leftovers", async () => {
    const folder = newFolder();
    const codes = async () => (await checkSqliteStore(folder)).findings.map((finding) => finding.code);
    expect(await codes()).toEqual(["store/no-such-store"]);
    const store = await openSqliteStore({ folder });
    await importFacts(
      store.owner("ann"),
      "a",
      Array.from({ length: 300 }, (_, n) => aPerson(`p${n}`)),
    );
    await store.close();
    const file = join(folder, STORE_FILE);
    writeFileSync(`${file}.99999999-1.partial`, "");
    chmodSync(file, 0o644);
    expect(await codes()).toEqual(["store/readable-by-others", "store/leftover"]);
    writeFileSync(file, readFileSync(file).fill(0xa5, 40_960, 45_056));
    expect(await codes()).toContain("store/damaged");
    writeFileSync(file, "Dear diary, ".repeat(50));
    expect(await codes()).toContain("store/not-a-store");
  });
});
