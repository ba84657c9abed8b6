import { describe, expect, it } from "vitest";
import { createDocumentReader } from "../read-parts.ts";
import { only, readingTime } from "../../testing/read-facts.ts";
import type { Fact } from "@entregent/engine";

const account = (id: string, username: string, more: object = {}): object => ({
  id,
  username,
  acct: `${username}@harbour.example`,
  display_name: username.toUpperCase(),
  url: `https://harbour.example/@${username}`,
  ...more,
});

async function factsOf(files: Readonly<Record<string, unknown>>): Promise<Fact[]> {
  const documents = Object.entries(files).map(([path, value]) => ({
    path,
    connector: "mastodon",
    bytes: new TextEncoder().encode(JSON.stringify(value)),
  }));
  const facts: Fact[] = [];
  for await (const fact of createDocumentReader({ now: readingTime })("mastodon", documents)) facts.push(fact);
  return facts;
}

describe("answers of the interface", () => {
  it("say whose account it is", async () => {
    const facts = await factsOf({ "verify_credentials.json": account("1", "klara", { note: "<p>Clocks</p>" }) });
    expect(only(facts, "owner")).toMatchObject([
      { names: ["KLARA", "klara"], profileUrls: ["https://harbour.example/@klara"], headline: "Clocks" },
    ]);
  });

  it("tell requests that were accepted", async () => {
    const facts = await factsOf({ "accepted_requests.json": [account("2", "otto")] });
    expect(only(facts, "request")).toMatchObject([{ direction: "received", state: "accepted", name: "OTTO" }]);
  });

  it("tell how alive a profile is, as far as the server counts", async () => {
    const counted = { statuses_count: 30, last_status_at: "2026-06-01T00:00:00.000Z", following_count: 20 };
    const facts = await factsOf({ "follow_requests.json": [account("2", "otto", counted), account("3", "lea")] });
    expect(only(facts, "request").map(({ activity }) => activity)).toEqual([
      { posts: 30, lastPost: "2026-06-01", connections: 20 },
      { posts: null, lastPost: null, connections: null },
    ]);
  });

  it("put people on their lists, whichever comes first", async () => {
    const facts = await factsOf({
      "list_4_members.json": [account("2", "otto"), account("3", "lea")],
      "list_5_members.json": [account("3", "lea")],
      "lists.json": [
        { id: "4", title: "Boats", replies_policy: "list" },
        { id: "5", title: "Bells", replies_policy: "list" },
      ],
    });
    expect(only(facts, "person").map(({ role, name, tags }) => [role, name, tags])).toEqual([
      ["following", "OTTO", ["Boats"]],
      ["following", "LEA", ["Boats", "Bells"]],
    ]);
  });

  it("tell that somebody has no familiar followers, also where nobody has any", async () => {
    const facts = await factsOf({
      "follow_requests.json": [account("2", "otto")],
      "familiar_followers.json": [{ id: "2", accounts: [] }],
    });
    expect(only(facts, "request")).toMatchObject([{ mutualCount: 0 }]);
  });
});
