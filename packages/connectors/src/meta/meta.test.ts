import { describe, expect, it } from "vitest";
import { factsOf, only } from "../../testing/read-facts.ts";
import { writeZip } from "../../testing/zip-writer.ts";
import { openBytes } from "../io/open-input.ts";

async function read(files: Readonly<Record<string, string>>, ownerNames: readonly string[] = []) {
  const entries = Object.entries(files).map(([name, data]) => ({ name, data }));
  return factsOf(await openBytes("export.zip", writeZip(entries)), { ownerNames });
}

const thread = (
  title: string,
  messages: readonly (readonly [string, number])[],
  people = [title, "Klara Voss"],
): string =>
  JSON.stringify({
    participants: people.map((name) => ({ name })),
    messages: messages.map(([sender_name, timestamp_ms]) => ({ sender_name, timestamp_ms, content: "hi" })),
    title,
  });

describe("conversations", () => {
  it("tell who wrote to whom; the owner is who is in all of them", async () => {
    const facts = await read({
      "messages/inbox/ada_1/message_1.json": thread("Ada Berg", [
        ["Ada Berg", 1717329900000],
        ["Klara Voss", 1717330000000],
      ]),
      "messages/inbox/bo_2/message_1.json": thread("Bo Li", [
        ["Facebook user", 1717330000000],
        ["Bo Li", 1717330000001],
      ]),
      "friends/friends.json": '{"friends": [{"name": "Ada Berg", "timestamp": 1546300800}]}',
    });
    expect(only(facts, "trace").map(({ by, with: people }) => [by, people.map(({ name }) => name)])).toEqual([
      ["other", ["Ada Berg"]],
      ["owner", ["Ada Berg"]],
      ["other", ["Bo Li"]],
    ]);
  });

  it("belong to Instagram where the rest of the archive is Instagram's", async () => {
    const facts = await read({
      "messages/inbox/ada_1/message_1.json": thread("Ada", [["Ada", 1717329900000]]),
      "followers_and_following/following.json": '{"relationships_following": []}',
    });
    expect(only(facts, "trace").map(({ network }) => network)).toEqual(["instagram"]);
  });
});

const page = (body: string): string =>
  `<html><head><title>Friend requests</title><style>div{}</style></head><body>${body}</body></html>`;

describe("the HTML choice", () => {
  it("of older years is read by its order: a name first, a date last", async () => {
    const body =
      "<h1>Friend requests</h1><div>People who asked</div>" +
      "<div><div>Ada &amp; Bo</div><div></div><div>Jan 19, 2019, 6:46 PM</div></div>" +
      "<div><div>Cem Kaya</div><div>works at a bakery</div><div>Jan 20, 2019, 6:46 PM</div></div>";
    const facts = await read({ "friends/received_friend_requests.html": page(body) });
    expect(only(facts, "request").map(({ name, date }) => [name, date])).toEqual([
      ["Ada & Bo", "2019-01-19T18:46"],
      ["Cem Kaya", "2019-01-20T18:46"],
    ]);
  });

  it("in a language whose months we do not know still gives the name, and says that the date is unclear", async () => {
    const body = '<div class="_3-95 _a6-g"><div>Ada Berg</div><div class="_a72d">1 खख 2024 14:00</div></div>';
    const facts = await read({ "connections/friends/received_friend_requests.html": page(body) });
    expect(only(facts, "request").map(({ name, date }) => [name, date])).toEqual([["Ada Berg", null]]);
    expect(only(facts, "problem").map(({ code }) => code)).toEqual(["date/unclear"]);
  });

  it("of Instagram takes the profile from the link", async () => {
    const body =
      '<div class="_a6-g"><div><a href="https://www.instagram.com/_u/zoe.k">zoe.k</a></div><div>Jan 19, 2024 6:46 pm</div></div>';
    const facts = await read({ "connections/followers_and_following/pending_follow_requests.html": page(body) });
    expect(only(facts, "request")).toMatchObject([
      { direction: "sent", handle: "zoe.k", profileUrl: "https://www.instagram.com/zoe.k", date: "2024-01-19T18:46" },
    ]);
  });
});

it("takes a friend of since the request for its acceptance, and one of longer standing for a namesake", async () => {
  const facts = await read({
    "received_friend_requests.json": JSON.stringify({
      received_requests_v2: [
        { name: "Ada Berg", timestamp: 1700000000 },
        { name: "Bo Li", timestamp: 1700000000 },
      ],
    }),
    "your_friends.json": JSON.stringify({
      friends_v2: [
        { name: "Ada Berg", timestamp: 1700000100 },
        { name: "Bo Li", timestamp: 1600000000 },
      ],
    }),
  });
  expect(only(facts, "request").map(({ name, state }) => `${name}: ${state}`)).toEqual([
    "Ada Berg: accepted",
    "Bo Li: pending",
  ]);
});
