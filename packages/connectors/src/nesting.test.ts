import { describe, expect, it } from "vitest";
import { codes, factsOfBytes, only } from "../testing/read-facts.ts";

// What nests without end costs no more than what does not: no stack runs over, no memory goes.

const deep = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times);
const lists = deep("[", "]", 2_000_000);
const objects = deep('{"a":', "}", 600_000).replace(":}", ":1}");

describe("a JSON file that nests without end", () => {
  it.each([
    ["friend_requests_received.json", (inner: string) => `{"received_requests_v2":[{"name":"Ada","x":${inner}}]}`],
    ["follow_requests.json", (inner: string) => `{"relationships_follow_requests_received":[{"title":${inner}}]}`],
    ["data/direct-messages.js", (inner: string) => `window.YTD.direct_messages.part0 = [{"dmConversation":${inner}}]`],
    ["api/v1/follow_requests.json", (inner: string) => `[{"acct":"ada@x.example","username":"ada","note":${inner}}]`],
    ["page.json", (inner: string) => `{"elements":[{"snapshotDomain":"INVITATIONS","snapshotData":[${inner}]}]}`],
    ["convos.json", (inner: string) => `{"convos":[{"id":"1","status":"request","members":${inner}}]}`],
  ])("is told as damaged: %s", async (name, file) => {
    for (const inner of [lists, objects]) {
      const facts = await factsOfBytes(name, file(inner));
      expect(facts.every(({ fact }) => fact === "problem" || fact === "owner")).toBe(true);
      expect(codes(facts).length).toBeGreaterThan(0);
    }
  });
});

const ask = (from: string): string => `<presence type='subscribe' from='${from}' to='orla@home.example'`;

describe("markup that nests without end", () => {
  it("does not hide the stanza behind it", async () => {
    const log = `${ask("ada@x.example")}>${deep("<a>", "</a>", 200_000)}</presence>\n${ask("ben@x.example")}/>`;
    const requests = only(await factsOfBytes("stanzas.xml", log), "request");
    expect(requests.map(({ profileUrl }) => profileUrl)).toEqual(["xmpp:ada@x.example", "xmpp:ben@x.example"]);
  });

  it.each([
    ["stanzas that never end", `${ask("ada@x.example")}>`.repeat(40_000)],
    ["a text that never ends", `${ask("ada@x.example")}>${"words ".repeat(500_000)}`],
    ["quotes that never end", `${ask("ada@x.example")}>${"<a b='".repeat(300_000)}`],
  ])("is told with its line: %s", async (_, text) => {
    expect(codes(await factsOfBytes("stanzas.xml", text))).toEqual(["xmpp/broken-off"]);
  });

  it("is read through in a page", async () => {
    const page = `<html><body>${deep("<div>", "</div>", 200_000)}</body></html>`;
    expect(await factsOfBytes("friends/received_friend_requests.html", page)).toEqual([]);
  });
});
