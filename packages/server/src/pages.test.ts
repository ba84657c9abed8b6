import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createPages } from "./pages.ts";

async function openPages(): Promise<(path: string, init?: RequestInit) => Promise<Response | null>> {
  const folder = await mkdtemp(join(tmpdir(), "entregent-pages-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, "dist", "assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "not for you");
  await writeFile(join(folder, "dist", "index.html"), "<!doctype html><title>Entregent</title>");
  await writeFile(join(folder, "dist", "assets", "main-a1b2c3.js"), "export {};");
  await writeFile(join(folder, "dist", "assets", "main.map"), "{}");
  const pages = createPages(join(folder, "dist"));
  return (path, init) => pages(new Request(`http://127.0.0.1${path}`, init));
}

describe("the pages", () => {
  it("are kept for ever where their name tells their content, and asked about each time otherwise", async () => {
    const get = await openPages();
    const script = (await get("/assets/main-a1b2c3.js"))!;
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect(script.headers.get("content-type")).toContain("text/javascript");
    expect((await get("/"))!.headers.get("cache-control")).toBe("no-cache");
  });

  it("answer 304 to who has them already", async () => {
    const get = await openPages();
    const etag = (await get("/"))!.headers.get("etag")!;
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = (await get("/", { headers: { "if-none-match": tag } }))!;
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
    }
    expect((await get("/", { headers: { "if-none-match": '"other"' } }))!.status).toBe(200);
  });

  it("give the one page for any place inside the application", async () => {
    const get = await openPages();
    expect(await (await get("/requests/24b1"))!.text()).toContain("Entregent");
    expect(await get("/assets/missing.js")).toBeNull();
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/%00.txt",
    "/%zz.js",
  ])("give nothing from outside their folder for %s", async (path) => {
    const get = await openPages();
    const answer = await get(path);
    expect(answer === null ? "" : await answer.text()).not.toContain("not for you");
  });

  it("give neither files of other kinds nor answers to other methods", async () => {
    const get = await openPages();
    expect(await get("/assets/main.map")).toBeNull();
    expect(await get("/", { method: "POST" })).toBeNull();
    expect(await (await get("/", { method: "HEAD" }))!.text()).toBe("");
  });
});
