import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSecretFile, secretsFile, usualKeyFolder } from "./secret-file.ts";

async function folders(): Promise<{ data: string; keys: string }> {
  const folder = await mkdtemp(join(tmpdir(), "entregent-secrets-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [data, keys] = await Promise.all([mkdtemp(join(folder, "data-")), join(folder, "settings", "keys")]);
  return { data, keys };
}

describe("the encrypted file of secrets", () => {
  it("gives back what was put, and shows nothing of it", async () => {
    const { data, keys } = await folders();
    const secrets = openSecretFile(data, keys);
    await Promise.all([secrets.put("a", { password: "rose-window" }), secrets.put("b", { token: "linden" })]);
    expect(await openSecretFile(data, keys).get("a")).toEqual({ password: "rose-window" });
    expect(await secrets.get("b")).toEqual({ token: "linden" });
    expect(await readFile(join(data, secretsFile), "utf8")).not.toMatch(/rose-window|linden|password|token/u);
    await secrets.remove("a");
    expect(await secrets.get("a")).toBeNull();
    expect(await secrets.get("b")).toEqual({ token: "linden" });
  });

  it("is for the owner alone, with its key outside the data folder", async () => {
    const { data, keys } = await folders();
    await openSecretFile(data, keys).put("a", { password: "rose-window" });
    const [key] = await readdir(keys);
    for (const file of [join(data, secretsFile), join(keys, key!)]) expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(data)).toEqual([secretsFile]);
  });

  it("tells nothing without the key, with another, or when an entry was moved or changed", async () => {
    const { data, keys } = await folders();
    const secrets = openSecretFile(data, keys);
    await secrets.put("a", { password: "rose-window" });
    const file = join(data, secretsFile);
    const document = JSON.parse(await readFile(file, "utf8")) as { accounts: Record<string, { text: string }> };
    const moved = { ...document, accounts: { b: document.accounts["a"] } };
    await writeFile(file, JSON.stringify(moved));
    expect(await secrets.get("b")).toBeNull();
    const text = Buffer.from(document.accounts["a"]!.text, "base64");
    text[0]! ^= 1;
    const changed = { a: { ...document.accounts["a"], text: text.toString("base64") } };
    await writeFile(file, JSON.stringify({ ...document, accounts: changed }));
    expect(await secrets.get("a")).toBeNull();

    await writeFile(file, JSON.stringify(document));
    expect(await secrets.get("a")).toEqual({ password: "rose-window" });
    const [key] = await readdir(keys);
    await rm(join(keys, key!));
    expect(await secrets.get("a")).toBeNull();
    await secrets.put("a", { password: "entered again" });
    expect(await secrets.get("a")).toEqual({ password: "entered again" });
  });

  it("refuses where there is no place for the key, and keeps nothing", async () => {
    const { data } = await folders();
    const blocked = join(data, "a-file");
    await writeFile(blocked, "");
    const secrets = openSecretFile(data, join(blocked, "keys"));
    await expect(secrets.put("a", { password: "rose-window" })).rejects.toMatchObject({
      code: "live/no-place-for-secrets",
    });
    expect(await readdir(data)).toEqual(["a-file"]);
  });

  it("has its key in the settings folder of each system", () => {
    expect(usualKeyFolder({ XDG_CONFIG_HOME: "/home/orla/settings" }, "linux")).toBe("/home/orla/settings/entregent");
    expect(usualKeyFolder({ XDG_CONFIG_HOME: "relative" }, "linux")).toMatch(/\.config\/entregent$/u);
    expect(usualKeyFolder({ ENTREGENT_KEYS: "/media/stick" }, "linux")).toBe("/media/stick");
    expect(usualKeyFolder({}, "darwin")).toMatch(/Library\/Preferences\/Entregent$/u);
  });
});
