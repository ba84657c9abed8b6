import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createDocumentReader } from "@entregent/connectors";
import type { Fact } from "@entregent/engine";
import { describe, expect, it } from "vitest";
import { readAll, testDoor } from "../../testing/live-door.ts";
import type { LiveAccount } from "../live.ts";
import { linkedinPortability } from "./linkedin.ts";

const samples = join(import.meta.dirname, "../../../connectors/src/linkedin/fixtures/portability-api");
const sample = (name: string): string => readFileSync(join(samples, `${name}.json`), "utf8");
const token = "an-invented-token";
const account: LiveAccount = {
  id: "l",
  source: "linkedin-portability",
  settings: { terms: "yes" },
  secrets: { token },
};

interface Fake {
  readonly asked: string[];
  /** Answers for the next questions, before the usual ones. */
  readonly before: Response[];
  readonly pages: Map<string, string>;
  readonly door: ReturnType<typeof testDoor>;
}

/** The interface as its documented answers show it. */
function fakeInterface(): Fake {
  const asked: string[] = [];
  const before: Response[] = [];
  const pages = new Map([
    ["CONNECTIONS 0", sample("connections-page-0")],
    ["CONNECTIONS 1", sample("connections-page-1")],
    ["INVITATIONS 0", sample("invitations-page-0")],
  ]);
  const answer = async (request: Request): Promise<Response> => {
    const { searchParams, pathname, hostname } = new URL(request.url);
    asked.push(`${pathname} ${searchParams.get("domain")} ${searchParams.get("start")}`);
    const early = before.shift();
    if (early) return early;
    if (hostname !== "api.linkedin.com" || request.headers.get("authorization") !== `Bearer ${token}`) {
      return new Response("{}", { status: 401 });
    }
    if (request.headers.get("linkedin-version") !== "202312") return new Response("{}", { status: 426 });
    if (pathname === "/rest/memberAuthorizations") return new Response(sample("authorizations"));
    const page = pages.get(`${searchParams.get("domain")} ${searchParams.get("start")}`);
    return page ? new Response(page) : new Response(sample("no-data-404"), { status: 404 });
  };
  return { asked, before, pages, door: testDoor({ fetch: answer }) };
}

async function factsOf(read: Awaited<ReturnType<typeof readAll>>): Promise<Fact[]> {
  const reader = createDocumentReader({ now: "2026-06-08T09:00:00.000Z" });
  const facts: Fact[] = [];
  for (const { documents } of read.batches) for await (const fact of reader("linkedin", documents)) facts.push(fact);
  return facts;
}

describe("a LinkedIn member's own data", () => {
  it("is not asked for before the terms were read", async () => {
    const { door, asked } = fakeInterface();
    const unread = { ...account, settings: { terms: "no" } };
    await expect(linkedinPortability.check(unread, door)).rejects.toMatchObject({
      code: "live/setting",
      field: "terms",
    });
    expect((await readAll(linkedinPortability, unread, null, door)).error).toMatchObject({ field: "terms" });
    expect(asked).toEqual([]);
  });

  it("says that it may be read", async () => {
    const { door, before } = fakeInterface();
    expect(await linkedinPortability.check(account, door)).toEqual({
      account: "LinkedIn",
      holds: [{ what: "own-data", count: null }],
    });
    before.push(new Response('{"elements":[]}'));
    await expect(linkedinPortability.check(account, door)).rejects.toMatchObject({ code: "live/not-allowed" });
  });

  it("gives contacts and invitations of all pages, and nothing the second time", async () => {
    const { door, asked } = fakeInterface();
    const first = await readAll(linkedinPortability, account, null, door);
    const facts = await factsOf(first);
    expect(facts.filter(({ fact }) => fact === "person")).toHaveLength(5);
    expect(facts.filter(({ fact }) => fact === "request")).toHaveLength(4);
    expect(asked).toEqual([
      "/rest/memberSnapshotData PROFILE 0",
      "/rest/memberSnapshotData CONNECTIONS 0",
      "/rest/memberSnapshotData CONNECTIONS 1",
      "/rest/memberSnapshotData INVITATIONS 0",
    ]);
    expect(await readAll(linkedinPortability, account, first.cursor, door)).toMatchObject({ batches: [], error: null });
    expect(asked).toHaveLength(4);
    await door.wait(13 * 3_600_000);
    const later = await readAll(linkedinPortability, account, first.cursor, door);
    expect(later.batches.flatMap(({ documents }) => documents)).toEqual([]);
    expect(asked).toHaveLength(8);
  });

  it("tries a page again that did not come, and waits as long as it is asked to", async () => {
    const { door, before } = fakeInterface();
    before.push(new Response("", { status: 502 }), new Response("", { status: 429, headers: { "retry-after": "30" } }));
    const read = await readAll(linkedinPortability, account, null, door);
    expect(read.error).toBeNull();
    expect(door.waited).toEqual([2000, 30_000]);
    expect((await factsOf(read)).filter(({ fact }) => fact === "request")).toHaveLength(4);
  });

  it("gives up for now where the pause is long or the token has run out, and keeps its place", async () => {
    const { door, before } = fakeInterface();
    before.push(new Response("", { status: 429, headers: { "retry-after": "86400" } }));
    const slow = await readAll(linkedinPortability, account, null, door);
    expect(slow).toMatchObject({ cursor: null, error: { code: "live/slow-down", retryAfterMs: 86_400_000 } });
    before.push(new Response("", { status: 401 }));
    const out = await readAll(linkedinPortability, account, null, door);
    expect(out.error).toMatchObject({ code: "live/signed-out" });
  });

  it("does not hand the token to where a link points", async () => {
    const { door, pages, asked } = fakeInterface();
    const links = [{ rel: "next", href: "https://evil.example/rest/memberSnapshotData?start=0" }];
    pages.set("CONNECTIONS 1", JSON.stringify({ paging: { links }, elements: [] }));
    expect((await readAll(linkedinPortability, account, null, door)).error).toBeNull();
    expect(asked).toHaveLength(4);
  });
});
