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
  /** Refuses the token for the pages this says so of. */
  breaks: ((page: string) => boolean) | null;
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
    const wanted = `${searchParams.get("domain")} ${searchParams.get("start")}`;
    if (fake.breaks?.(wanted)) return new Response("{}", { status: 401 });
    const page = pages.get(wanted);
    return page ? new Response(page) : new Response(sample("no-data-404"), { status: 404 });
  };
  const fake: Fake = { asked, before, pages, breaks: null, door: testDoor({ fetch: answer }) };
  return fake;
}

async function factsOf(read: Awaited<ReturnType<typeof readAll>>): Promise<Fact[]> {
  const reader = createDocumentReader({ now: "2026-06-08T09:00:00.000Z" });
  const facts: Fact[] = [];
  for (const { documents } of read.batches) for await (const fact of reader("linkedin", documents)) facts.push(fact);
  return facts;
}

function withMessages(messages: string): LiveAccount {
  return { ...account, settings: { terms: "yes", messages } };
}

function putInbox({ pages }: Fake): void {
  pages.set("PROFILE 0", sample("profile-page-0"));
  pages.set("INBOX 0", sample("inbox-page-0"));
  pages.set("INBOX 1", sample("inbox-page-1"));
}

function questions({ asked }: Fake): string[] {
  return asked.filter((one) => one.includes("INBOX"));
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

  describe("with its conversations", () => {
    it("asks for them only where they are wanted, and gives who wrote to whom and when", async () => {
      const fake = fakeInterface();
      putInbox(fake);
      expect((await readAll(linkedinPortability, account, null, fake.door)).error).toBeNull();
      expect(questions(fake)).toEqual([]);
      const facts = await factsOf(await readAll(linkedinPortability, withMessages("traces"), null, fake.door));
      const traces = facts.flatMap((one) => (one.fact === "trace" && one.kind === "message" ? [one] : []));
      expect(traces.map(({ by, date, text, with: [who] }) => [by, date, who!.name, text])).toEqual([
        ["owner", "2024-05-12T08:00:11Z", "Miriam Katz", null],
        ["other", "2023-01-30T17:45:02Z", "Tobias Grünwald", null],
      ]);
      // The note of a request opens the conversation: it is told with the request, and not again.
      expect(facts.filter((one) => one.fact === "request" && one.note?.includes("B-trees"))).toHaveLength(1);
    });

    it("keeps their words only where that was allowed", () => {
      const kept = ["no", "traces", "texts"].map((messages) => linkedinPortability.hints!(withMessages(messages)));
      expect(kept.map(({ keepTexts }) => keepTexts)).toEqual([false, false, true]);
    });

    it("goes on at the page where it broke off, and asks again after a week at the earliest", async () => {
      const fake = fakeInterface();
      putInbox(fake);
      const pages = 230;
      for (let at = 0; at < pages; at += 1) {
        const page = JSON.parse(sample("inbox-page-0")) as { paging: { links: { href: string }[] } };
        page.paging.links[0]!.href = `/rest/memberSnapshotData?domain=INBOX&start=${at + 1}`;
        fake.pages.set(`INBOX ${at}`, JSON.stringify(page));
      }
      fake.pages.set(`INBOX ${pages}`, sample("inbox-page-1").replaceAll("2-sample", "3-sample"));
      fake.breaks = (page) => page === "INBOX 210";
      const wanted = withMessages("traces");
      const broken = await readAll(linkedinPortability, wanted, null, fake.door);
      expect(broken).toMatchObject({ error: { code: "live/signed-out" } });
      fake.breaks = null;
      fake.asked.length = 0;
      const rest = await readAll(linkedinPortability, wanted, broken.cursor, fake.door);
      expect(rest.error).toBeNull();
      expect(questions(fake)).toHaveLength(31);
      expect(questions(fake)[0]).toBe("/rest/memberSnapshotData INBOX 200");
      expect(rest.batches).toHaveLength(1);

      for (const [hours, asked, batches] of [
        [1, 0, 0],
        [24, 0, 1],
        [7 * 24, 231, 3],
      ] as const) {
        await fake.door.wait(hours * 3_600_000);
        fake.asked.length = 0;
        const later = await readAll(linkedinPortability, wanted, rest.cursor, fake.door);
        expect(questions(fake)).toHaveLength(asked);
        expect(later.batches).toHaveLength(batches);
        expect(later.batches.flatMap(({ documents }) => documents)).toEqual([]);
      }
    });
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
