import { openBytes } from "@entregent/connectors";
import { describe, expect, it } from "vitest";
import { fakeAccount } from "../../testing/fake-account.ts";
import { type House, openHouse } from "../../testing/house.ts";
import type { ApiSourceGuide, ImportList, ProblemGroups, ProblemPlaces, RequestList } from "../api/schemas.ts";
import { startImport } from "./import-archive.ts";
import { guidesFor } from "./source-guides.ts";
import { sourceOf } from "./source-of-input.ts";

const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join("\n"));

async function read(house: House, name: string, bytes: Uint8Array, choice = {}): Promise<string> {
  const { id, ended } = await startImport(
    house.context,
    await sourceOf(house.context, await openBytes(name, bytes), choice),
  );
  await ended;
  return id;
}

async function asked<T>(house: House, path: string): Promise<T> {
  const answer = await house.ask(path, { headers: { "accept-language": "en" } });
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
}

describe("the guides", () => {
  it("come in the reader's language, and offer an account only where it can be connected", async () => {
    const bare = await openHouse({ live: { sources: [] } });
    const { guides } = await asked<{ guides: ApiSourceGuide[] }>(bare, "/api/sources/guides");
    expect(guides.find(({ id }) => id === "linkedin")).toMatchObject({ group: "networks", requests: "with-notes" });
    expect(guides.every(({ account }) => account === null)).toBe(true);

    const house = await openHouse({ live: { sources: [fakeAccount().source] } });
    const french = await house.ask("/api/sources/guides", { headers: { "accept-language": "fr" } });
    const list = ((await french.json()) as { guides: ApiSourceGuide[] }).guides;
    expect(list.find(({ id }) => id === "gmail")).toMatchObject({ account: "imap", groupWords: "Courrier" });
    expect(list.find(({ id }) => id === "linkedin")).toMatchObject({ account: null, name: "Archive LinkedIn" });
  });

  it("are found by a network, a kind or a guide's own name", async () => {
    const house = await openHouse();
    const { guides } = await asked<{ guides: ApiSourceGuide[] }>(house, "/api/sources/guides");
    const ids = (name: string): string[] => guidesFor(guides, name).map(({ id }) => id);
    expect(ids("LinkedIn")).toEqual(["linkedin"]);
    expect(ids("outlook")).toEqual(["outlook-mail", "outlook-contacts", "outlook-calendar"]);
    expect(ids("mail")).toContain("thunderbird");
    expect(ids("calendars")).toHaveLength(4);
    expect(ids("myspace")).toEqual([]);
  });
});

describe("what could not be read", () => {
  it("is told by kind with its places, page by page", async () => {
    const house = await openHouse();
    const dates = Array.from({ length: 120 }, (_, row) => `Ada${row},Berg,,,,not a date ${row}`);
    const csv = ["First Name,Last Name,Email Address,Company,Position,Connected On", ...dates, ""];
    const id = await read(house, "Connections.csv", text(csv));
    const { groups, more } = await asked<ProblemGroups>(house, `/api/imports/${id}/problems`);
    expect(more).toBe(false);
    expect(groups).toHaveLength(1);
    const [group] = groups;
    expect(group).toMatchObject({ count: 120, places: expect.arrayContaining([{ file: "Connections.csv", line: 2 }]) });
    expect(group!.words).not.toContain("problem.");

    const at = `/api/imports/${id}/problems/places?code=${encodeURIComponent(group!.code)}`;
    const page = await asked<ProblemPlaces>(house, `${at}&offset=100&limit=50`);
    expect(page.total).toBe(120);
    expect(page.places).toHaveLength(20);
    expect(page.places.at(-1)).toEqual({ file: "Connections.csv", line: 121 });
    expect((await house.ask("/api/imports/none/problems")).status).toBe(404);
    expect((await house.ask(`${at}&limit=5000`)).status).toBe(400);
  });
});

const letter = text([
  "From nobody Mon Jun  1 08:00:00 2026",
  "Delivered-To: orla@example.org",
  "From: Ada Berg <ada@strangers.example>",
  "To: Orla Fenwick <orla@example.org>",
  "Subject: A bench for the square",
  "Date: Mon, 01 Jun 2026 08:00:00 +0000",
  "Message-ID: <1@strangers.example>",
  "",
  "Dear Orla, could we meet about the bench?",
  "",
  ...Array.from({ length: 3 }, (_, day) => [
    `From nobody Mon Jun  1 09:0${day}:00 2026`,
    "From: Orla Fenwick <orla@example.org>",
    `To: Ben ${day} <ben${day}@example.net>`,
    "Subject: Hello",
    `Date: Mon, 01 Jun 2026 09:0${day}:00 +0000`,
    `Message-ID: <s${day}@example.org>`,
    "",
    "Hello",
    "",
  ]).flat(),
]);

describe("a stranger's first letter", () => {
  it("is a request only where the owner chose so", async () => {
    const house = await openHouse();
    const list = () => asked<RequestList>(house, "/api/requests?network=email");
    await read(house, "Inbox", letter);
    expect((await list()).total).toBe(0);
    await read(house, "Inbox", letter, { firstMailIsRequest: true });
    expect((await list()).requests.map(({ name }) => name)).toEqual(["Ada Berg"]);
  });

  it("can be chosen with an upload", async () => {
    const house = await openHouse();
    const sent = await house.ask("/api/imports?name=Inbox&firstMailIsRequest=yes", {
      method: "POST",
      body: letter as BodyInit,
      headers: { "content-type": "application/octet-stream" },
    });
    expect(sent.status).toBe(202);
    await expect
      .poll(async () => (await asked<ImportList>(house, "/api/imports")).imports[0]?.state, { timeout: 20_000 })
      .toBe("done");
    expect((await asked<RequestList>(house, "/api/requests?network=email")).total).toBe(1);
  });
});
