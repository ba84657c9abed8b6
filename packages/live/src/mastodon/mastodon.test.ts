import { createDocumentReader } from "@entregent/connectors";
import type { Fact } from "@entregent/engine";
import { describe, expect, it, onTestFinished } from "vitest";
import { readAll, testDoor } from "../../testing/live-door.ts";
import { allScopes, type FakeMastodon, type FakeOptions, startFakeMastodon } from "../../testing/mastodon-fake.ts";
import type { LiveAccount, LiveAction, LiveBatch } from "../live.ts";
import { mastodon } from "./mastodon.ts";

async function open(options: FakeOptions = {}): Promise<{ fake: FakeMastodon; account: LiveAccount }> {
  const fake = await startFakeMastodon(options);
  onTestFinished(() => fake.close());
  const settings = { instance: fake.url };
  return { fake, account: { id: "a1", source: "mastodon", settings, secrets: { token: "a-good-token" } } };
}

function addPerson(fake: FakeMastodon, id: number, more: object = {}): string {
  const person = { id: String(id), acct: `person${id}@harbour.example`, displayName: `Person ${id}`, ...more };
  fake.people.set(person.id, person);
  return person.id;
}

function ask(fake: FakeMastodon, id: number, more: object = {}): void {
  const at = new Date(Date.UTC(2026, 4, 1) + id * 60_000).toISOString();
  fake.requests.push({ id: String(7000 + id), account: addPerson(fake, id, more), at });
}

async function factsOf(batches: readonly LiveBatch[]): Promise<Fact[]> {
  const read = createDocumentReader({ now: "2026-06-08T09:00:00.000Z" });
  const facts: Fact[] = [];
  for (const { documents } of batches) for await (const fact of read("mastodon", documents)) facts.push(fact);
  return facts;
}

function requests(facts: readonly Fact[]): string[] {
  return facts.flatMap((one) => (one.fact === "request" ? [`${one.direction} ${one.handle} ${one.state}`] : [])).sort();
}

function people(facts: readonly Fact[]): string[] {
  return facts.flatMap((one) => (one.fact === "person" ? [`${one.role} ${one.handle} ${one.tags.join()}`] : [])).sort();
}

describe("a Mastodon account", () => {
  it("says whose it is and what there is to read", async () => {
    const { fake, account } = await open();
    ask(fake, 11);
    expect(await mastodon.check(account, testDoor())).toEqual({
      account: `klara@${new URL(fake.url).host}`,
      holds: [
        { what: "requests", count: 1 },
        { what: "followers", count: 3 },
        { what: "following", count: 4 },
      ],
    });
  });

  it("gives requests with their day, note on the person, verified links and common acquaintances", async () => {
    const { fake, account } = await open();
    fake.following.push({ id: "1", account: addPerson(fake, 20, { displayName: "Lea Brandt" }) });
    ask(fake, 11, { note: "<p>Boats &amp; bells</p>", verified: "https://otto.example", familiar: ["20"] });
    fake.notes.set("11", "Met at the boat fair");
    const facts = await factsOf((await readAll(mastodon, account, null, testDoor())).batches);
    expect(facts.find(({ fact }) => fact === "request")).toMatchObject({
      direction: "received",
      state: "pending",
      handle: "person11@harbour.example",
      date: "2026-05-01T00:11:00Z",
      headline: "Boats & bells",
      verifiedUrls: ["https://otto.example"],
      mutuals: ["Lea Brandt"],
      channelCarriesNote: false,
    });
    expect(facts.find((one) => one.fact === "person" && one.name === "Person 11")).toMatchObject({
      ownersNote: "Met at the boat fair",
    });
    expect(facts.find(({ fact }) => fact === "owner")).toMatchObject({ names: ["Klara Voss", "klara"] });
  });

  it("reads page by page, and brings nothing the second time but what is new", async () => {
    const { fake, account } = await open();
    for (let id = 100; id < 290; id += 1) ask(fake, id);
    for (let id = 300; id < 465; id += 1) fake.followers.push({ id: String(id), account: addPerson(fake, id) });
    fake.following.push({ id: "9", account: "301" });
    fake.lists.set("4", { title: "Boats", members: ["301"] });
    const first = await readAll(mastodon, account, null, testDoor());
    const facts = await factsOf(first.batches);
    expect(new Set(requests(facts)).size).toBe(190);
    expect(requests(facts)).toHaveLength(190);
    expect(people(facts).filter((line) => line.startsWith("follower "))).toHaveLength(165);
    expect(people(facts)).toContain("following person301@harbour.example Boats");

    const second = await readAll(mastodon, account, first.cursor, testDoor());
    expect(second.batches.flatMap(({ documents }) => documents)).toEqual([]);

    ask(fake, 500);
    fake.followers.push({ id: "900", account: addPerson(fake, 501) });
    const third = await factsOf((await readAll(mastodon, account, second.cursor, testDoor())).batches);
    expect(requests(third)).toEqual(["received person500@harbour.example pending"]);
    expect(people(third)).toEqual(["follower person501@harbour.example "]);
  });

  it("gives all lists of a person where one changed, and the owner's new word on who is on them", async () => {
    const { fake, account } = await open();
    fake.following.push({ id: "1", account: addPerson(fake, 20) }, { id: "2", account: addPerson(fake, 21) });
    fake.lists.set("4", { title: "Boats", members: ["20", "21"] });
    fake.lists.set("5", { title: "Bells", members: [] });
    const first = await readAll(mastodon, account, null, testDoor());
    expect(people(await factsOf(first.batches))).toContain("following person20@harbour.example Boats");

    fake.lists.get("5")!.members.push("20");
    const second = await readAll(mastodon, account, first.cursor, testDoor());
    expect(people(await factsOf(second.batches))).toEqual([
      "following person20@harbour.example Boats,Bells",
      "following person21@harbour.example Boats",
    ]);
    fake.notes.set("21", "Sails on Sundays");
    const third = await readAll(mastodon, account, second.cursor, testDoor());
    expect(
      (await factsOf(third.batches)).find((one) => one.fact === "person" && one.name === "Person 21"),
    ).toMatchObject({ ownersNote: "Sails on Sundays", tags: ["Boats"] });
    const quiet = await readAll(mastodon, account, third.cursor, testDoor());
    expect(quiet.batches.flatMap(({ documents }) => documents)).toEqual([]);
  });

  it("goes on from the last stored batch when the connection breaks", async () => {
    const { fake, account } = await open();
    for (let id = 100; id < 300; id += 1) ask(fake, id);
    for (let id = 300; id < 500; id += 1) fake.followers.push({ id: String(id), account: addPerson(fake, id) });
    const facts: Fact[] = [];
    let cursor: string | null = null;
    let broken = 0;
    const spans = ["max_id=7220", "followers?limit=80&max_id"];
    for (;;) {
      fake.breaksOff = (call) => spans.length > 0 && call.includes(spans[0]!);
      const read = await readAll(mastodon, account, cursor, testDoor());
      facts.push(...(await factsOf(read.batches)));
      cursor = read.cursor;
      if (read.error === null) break;
      expect(read.error).toMatchObject({ code: "live/unreachable" });
      spans.shift();
      broken += 1;
    }
    expect(broken).toBe(2);
    expect(requests(facts)).toHaveLength(200);
    expect(people(facts)).toHaveLength(200);
    expect(fake.calls.filter((call) => call.startsWith("GET /api/v1/follow_requests?limit=80&max_id"))).toHaveLength(3);
  });

  it("says that a request was accepted, here or in another application", async () => {
    const { fake, account } = await open();
    ask(fake, 11);
    ask(fake, 12);
    const first = await readAll(mastodon, account, null, testDoor());
    fake.requests.splice(0, 2);
    fake.followers.push({ id: "1", account: "11" });
    const facts = await factsOf((await readAll(mastodon, account, first.cursor, testDoor())).batches);
    expect(requests(facts)).toEqual(["received person11@harbour.example accepted"]);
  });

  it("pauses before the limit on calls is used up, and says how long after it", async () => {
    const { fake, account } = await open();
    for (let id = 100; id < 290; id += 1) ask(fake, id);
    fake.callsLeft = 14;
    const door = testDoor();
    const wait = door.wait;
    const patient = {
      ...door,
      wait: async (ms: number) => {
        fake.callsLeft = 300;
        await wait(ms);
      },
    };
    const read = await readAll(mastodon, account, null, patient);
    expect(read.error).toBeNull();
    expect(door.waited).toEqual([300_000]);

    fake.callsLeft = 0;
    await expect(mastodon.check(account, testDoor())).rejects.toMatchObject({
      code: "live/slow-down",
      retryAfterMs: 300_000,
    });
  });

  it("tells a token that has run out, and a right that it lacks", async () => {
    const { fake, account } = await open();
    ask(fake, 11);
    const first = await readAll(mastodon, account, null, testDoor());
    fake.tokens.set(
      "a-good-token",
      allScopes.filter((scope) => scope !== "read:notifications" && scope !== "read:lists"),
    );
    const lacking = await readAll(mastodon, account, null, testDoor());
    expect(lacking.error).toBeNull();
    expect(lacking.batches.flatMap(({ problems = [] }) => problems)).toMatchObject([
      { code: "live/right-missing", file: "notifications" },
      { code: "live/right-missing", file: "lists" },
    ]);
    expect(requests(await factsOf(lacking.batches))).toEqual(["received person11@harbour.example pending"]);
    fake.tokens.clear();
    const refused = await readAll(mastodon, account, first.cursor, testDoor());
    expect(refused.error).toMatchObject({ code: "live/signed-out" });
    expect(String((refused.error as Error).stack)).not.toContain("a-good-token");
  });

  it("shows what GoToSocial offers, and does without what it does not", async () => {
    const { fake, account } = await open({ goToSocial: true });
    ask(fake, 11);
    addPerson(fake, 900);
    const { batches, error } = await readAll(mastodon, account, null, testDoor());
    expect(error).toBeNull();
    expect(requests(await factsOf(batches))).toEqual([
      "received person11@harbour.example pending",
      "sent person900@harbour.example pending",
    ]);
  });
});

describe("what the owner clicks on Mastodon", () => {
  const handle = "person11@harbour.example";
  const act = (account: LiveAccount, action: LiveAction): Promise<unknown> =>
    mastodon.act!(account, action, testDoor()).then(
      ({ state }) => state,
      (error: { code: string }) => error.code,
    );

  it("accepts and rejects once", async () => {
    const { fake, account } = await open();
    ask(fake, 11);
    ask(fake, 12);
    expect(await act(account, { kind: "accept", handle })).toBe("done");
    expect(await act(account, { kind: "accept", handle })).toBe("already");
    expect(await act(account, { kind: "reject", handle: "@person12@harbour.example" })).toBe("done");
    expect(await act(account, { kind: "reject", handle: "person12@harbour.example" })).toBe("live/gone");
    expect(await act(account, { kind: "accept", handle: "nobody@harbour.example" })).toBe("live/gone");
    expect(fake.changes).toEqual(["authorize 11", "reject 12"]);
  });

  it("finds accounts of the owner's own server", async () => {
    const { fake, account } = await open();
    ask(fake, 7, { acct: "nachbarin" });
    const own = `nachbarin@${new URL(fake.url).host}`;
    expect(await act(account, { kind: "accept", handle: own })).toBe("done");
    expect(fake.changes).toEqual(["authorize 7"]);
  });

  it("adds to the owner's note, never over it", async () => {
    const { fake, account } = await open();
    ask(fake, 11);
    fake.notes.set("11", "Met at the boat fair");
    const action = { kind: "keep-note", handle, text: "Asks about bells" } as const;
    expect(await act(account, action)).toBe("done");
    expect(await act(account, action)).toBe("already");
    expect(fake.notes.get("11")).toBe("Met at the boat fair\nAsks about bells");
    expect(fake.changes).toEqual(["note 11"]);
  });

  it("writes no more than is kept there, and leaves what was written", async () => {
    const { fake, account } = await open();
    ask(fake, 11);
    fake.notes.set("11", "a".repeat(1990));
    expect(await act(account, { kind: "keep-note", handle, text: "Asks about bells" })).toBe("live/too-long");
    expect(fake.notes.get("11")).toBe("a".repeat(1990));
    expect(fake.changes).toEqual([]);
  });

  it("puts people the owner follows on a list, which is made only where that was said, and once", async () => {
    const { fake, account } = await open();
    ask(fake, 11);
    const action = { kind: "put-on-list", handle, list: "Boats", make: false } as const;
    expect(await act(account, { ...action, make: true })).toBe("live/not-followed");
    fake.following.push({ id: "1", account: "11" });
    expect(await act(account, action)).toBe("live/no-list");
    expect(fake.changes).toEqual([]);
    expect(await act(account, { ...action, make: true })).toBe("done");
    expect(await act(account, action)).toBe("already");
    expect(fake.changes).toEqual(["list 1", "listed 11"]);
  });

  it("takes people off a list again, once, and leaves the list", async () => {
    const { fake, account } = await open();
    ask(fake, 11);
    fake.lists.set("1", { title: "Boats", members: ["11", "12"] });
    const action = { kind: "take-off-list", handle, list: "Boats" } as const;
    expect(await act(account, action)).toBe("done");
    expect(await act(account, action)).toBe("already");
    expect(fake.changes).toEqual(["unlisted 11"]);
    expect(fake.lists.get("1")).toEqual({ title: "Boats", members: ["12"] });
  });

  it.each([
    ["unfollowed meanwhile", "live/not-followed"],
    ["put there meanwhile", "already"],
  ])("tells what a refusal of the list means: %s", async (how, outcome) => {
    const { fake, account } = await open();
    ask(fake, 11);
    fake.following.push({ id: "1", account: "11" });
    fake.lists.set("1", { title: "Boats", members: [] });
    fake.breaksOff = (call) => {
      if (!call.startsWith("GET /api/v1/lists")) return false;
      if (how.startsWith("put")) fake.lists.get("1")!.members.push("11");
      else fake.following.pop();
      return false;
    };
    expect(await act(account, { kind: "put-on-list", handle, list: "Boats", make: true })).toBe(outcome);
    expect(fake.changes).toEqual([]);
  });

  it("uses up the last calls for a click, says how long a pause is, and goes on after it without doubling", async () => {
    const { fake, account } = await open();
    ask(fake, 11);
    fake.following.push({ id: "1", account: "11" });
    const action = { kind: "put-on-list", handle, list: "Boats", make: true } as const;
    fake.callsLeft = 5;
    expect(await act(account, action)).toBe("live/slow-down");
    expect(fake.changes).toEqual(["list 1"]);
    fake.callsLeft = 300;
    expect(await act(account, action)).toBe("done");
    expect(fake.changes).toEqual(["list 1", "listed 11"]);
  });

  it("is refused where the token may only read", async () => {
    const { fake, account } = await open();
    ask(fake, 11);
    fake.tokens.set("a-good-token", ["read:accounts", "read:follows"]);
    expect(await act(account, { kind: "accept", handle })).toBe("live/not-allowed");
    expect(fake.changes).toEqual([]);
  });
});
