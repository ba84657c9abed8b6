import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { ChildProcess } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { newFolder, runCli, startCli } from "./run-cli.ts";

/** Starts a server and waits for its address. */
async function startServer(
  home: string,
  ...args: string[]
): Promise<{ child: ChildProcess; told: string; link: string }> {
  const child = startCli(["start", "--no-open", ...args], { ENTREGENT_HOME: home });
  onTestFinished(() => void child.kill("SIGKILL"));
  let told = "";
  const link = await new Promise<string>((resolve, reject) => {
    child.stderr!.on("data", (chunk) => {
      told += String(chunk);
      const found = /http:\/\/127\.0\.0\.1:\d+\/start\?token=[\w-]+/.exec(told);
      if (found) resolve(found[0]);
    });
    child.on("close", () => reject(new Error(told)));
  });
  return { child, told, link };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on("close", resolve));
}

describe("entregent start", () => {
  it("serves, lets the browser in by its link, and stops when it is told to", async () => {
    const home = join(await newFolder(), "data");
    const { child, link } = await startServer(home);
    const entered = await fetch(link, { redirect: "manual" });
    expect(entered.status).toBe(303);
    const cookie = entered.headers.get("set-cookie")!.split(";")[0]!;
    const session = await fetch(new URL("/api/session", link), { headers: { cookie } });
    expect(await session.json()).toMatchObject({ firstRun: true });
    expect((await fetch(new URL("/api/session", link))).status).toBe(401);
    const exit = exitOf(child);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
    // Another test's server may have taken the port since: it does not know this one's cookie.
    const after = await fetch(new URL("/api/session", link), { headers: { cookie } }).then(
      ({ status }) => status,
      () => "nobody there",
    );
    expect(["nobody there", 401]).toContain(after);
  });

  it("twice at once: one serves, the other finds it and gives a link that works", async () => {
    const home = join(await newFolder(), "data");
    const both = await Promise.all([startServer(home), startServer(home)]);
    expect(new Set(both.map(({ link }) => new URL(link).port)).size).toBe(1);
    const second = both.find(({ told }) => told.includes("was running already"))!;
    expect(second).toBeDefined();
    expect((await fetch(second.link, { redirect: "manual" })).status).toBe(303);
    expect(second.child.exitCode ?? (await exitOf(second.child))).toBe(0);
  });

  it("serves again after it was killed, whatever it left behind", async () => {
    const home = join(await newFolder(), "data");
    const first = await startServer(home);
    const exit = exitOf(first.child);
    first.child.kill("SIGKILL");
    await exit;
    await writeFile(join(home, "starting.lock"), "999999999");
    expect(JSON.parse(await readFile(join(home, "running.json"), "utf8"))).toHaveProperty("port");
    const second = await startServer(home);
    expect(second.told).not.toContain("already");
    expect((await fetch(second.link, { redirect: "manual" })).status).toBe(303);
  });

  it("takes the next port where the usual one is in use, and says so where one was asked for", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const home = join(await newFolder(), "data");
    for (const [lang, sentence] of [
      ["en", `Port ${port} is in use`],
      ["fr", `Le port ${port} est pris`],
    ] as const) {
      const { code, err } = await runCli(["start", "--no-open", "--port", String(port), "--lang", lang], {
        env: { ENTREGENT_HOME: home },
      });
      expect(code).toBe(1);
      expect(err).toContain(sentence);
      expect(err).toContain("--port");
    }
    const { link } = await startServer(home);
    expect(Number(new URL(link).port)).not.toBe(port);
  });

  it("does not restore a backup under a running server", async () => {
    const folder = await newFolder();
    const home = join(folder, "data");
    await startServer(home);
    const env = { ENTREGENT_HOME: home };
    expect((await runCli(["backup", join(folder, "b")], { env })).code).toBe(0);
    const { code, err } = await runCli(["restore", join(folder, "b"), "--yes"], { env });
    expect(code).toBe(1);
    expect(err).toContain("Stop it first");
  });
});
