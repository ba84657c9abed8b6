import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore, StoreError } from "@entregent/store";
import { describe, expect, it, onTestFinished } from "vitest";
import { problemDetails, troubleOf } from "../api/problems.ts";
import { speakerOf } from "../present/speaker.ts";
import { startImport } from "../use-cases/import-archive.ts";
import { sampleSource } from "../use-cases/sample-archive.ts";
import { dataFolder, ensureDataFolder } from "./data-folder.ts";
import { openApp } from "./open-app.ts";
import { restoreStore } from "./restore.ts";
import { installSecret } from "./secret.ts";

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "entregent-house-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, "data");
}

async function refusal(
  folder: string,
  lang: "en" | "fr",
): Promise<{ code: string; title: string; nextStep?: string | undefined }> {
  const error = await openApp(folder).then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(StoreError);
  return problemDetails(troubleOf(error), speakerOf(lang));
}

describe("the data folder", () => {
  const home = homedir();
  it.each([
    ["what was asked for", { home: "/a/b", env: { ENTREGENT_HOME: "/c" }, platform: "linux" }, "/a/b"],
    ["ENTREGENT_HOME", { env: { ENTREGENT_HOME: "/c", XDG_DATA_HOME: "/x" }, platform: "darwin" }, "/c"],
    ["XDG", { env: { XDG_DATA_HOME: "/x" }, platform: "linux" }, "/x/entregent"],
    ["XDG's own default", { env: { XDG_DATA_HOME: "relative" }, platform: "linux" }, `${home}/.local/share/entregent`],
    ["macOS", { env: {}, platform: "darwin" }, `${home}/Library/Application Support/Entregent`],
    ["Windows", { env: { APPDATA: "/roaming" }, platform: "win32" }, "/roaming/Entregent"],
  ] as const)("is, by %s, the right place", (_, question, expected) => {
    expect(dataFolder(question)).toBe(expected);
  });

  it("and everything in it is readable by its owner alone", async () => {
    const folder = await newFolder();
    const app = await openApp(folder);
    await app.close();
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const file of ["secret", "entregent.sqlite"])
      expect((await stat(join(folder, file))).mode & 0o077, file).toBe(0);
  });
});

describe("the secret", () => {
  it("is the same for all who ask at once, and long", async () => {
    const folder = await newFolder();
    await ensureDataFolder(folder);
    const secrets = await Promise.all(Array.from({ length: 20 }, () => installSecret(folder)));
    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]!.length).toBeGreaterThanOrEqual(43);
  });
});

describe("a data folder that cannot be used", () => {
  it("of a newer version is told so, and stays as it is", async () => {
    const folder = await newFolder();
    await (await openApp(folder)).close();
    const file = join(folder, "entregent.sqlite");
    const database = new DatabaseSync(file);
    database.exec("pragma journal_mode = delete; pragma user_version = 9999");
    database.close();
    const before = await readFile(file);
    expect(await refusal(folder, "en")).toMatchObject({
      code: "store/newer-schema",
      nextStep: expect.stringContaining("Update"),
    });
    expect((await refusal(folder, "fr")).nextStep).toContain("à jour");
    expect(await readFile(file)).toEqual(before);
  });

  it("with another program's file is told so, and stays as it is", async () => {
    const folder = await newFolder();
    await mkdir(folder);
    await writeFile(join(folder, "entregent.sqlite"), "my shopping list, kept here by mistake ".repeat(10));
    expect(await refusal(folder, "fr")).toMatchObject({ code: "store/not-a-store" });
  });
});

describe("backup and restore", () => {
  it("bring everything back, and keep what was there", async () => {
    const folder = await newFolder();
    const backup = join(folder, "..", "saved.backup");
    const app = await openApp(folder);
    await (await startImport(app.context, sampleSource(new Date().toISOString(), "en"))).ended;
    await app.context.store.backup(backup);
    await app.context.owner.eraseEverything();
    await app.close();

    const kept = await restoreStore(folder, backup, "20260608");
    expect(kept).toBe("entregent.sqlite.before-20260608");
    const again = await openApp(folder);
    expect(await again.context.owner.requests.count()).toBe(41);
    await again.close();
    const old = await openSqliteStore({ file: join(folder, kept!) });
    expect(await old.owner("me").requests.count()).toBe(0);
    await old.close();
  });

  it("restore nothing from a file that is no backup", async () => {
    const folder = await newFolder();
    const app = await openApp(folder);
    await (await startImport(app.context, sampleSource(new Date().toISOString(), "en"))).ended;
    await app.close();
    const fake = join(folder, "..", "fake.backup");
    await writeFile(fake, "not a backup at all, only words ".repeat(20));
    await expect(restoreStore(folder, fake, "1")).rejects.toMatchObject({ code: "store/not-a-store" });
    const again = await openApp(folder);
    expect(await again.context.owner.requests.count()).toBe(41);
    await again.close();
  });

  it("restore over a damaged memory, and keep the damaged file", async () => {
    const folder = await newFolder();
    const backup = join(folder, "..", "saved.backup");
    const app = await openApp(folder);
    await app.context.store.backup(backup);
    await app.close();
    await copyFile(backup, join(folder, "entregent.sqlite"));
    await writeFile(join(folder, "entregent.sqlite"), "ruined", { flag: "r+" });
    expect(await restoreStore(folder, backup, "2")).toBe("entregent.sqlite.before-2");
    await (await openApp(folder)).close();
  });
});
