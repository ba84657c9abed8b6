import { describe, expect, it, onTestFinished } from "vitest";
import { type FakeMastodon, startFakeMastodon } from "../../../live/testing/mastodon-fake.ts";
import { asJson, fixedNow, type House, openHouse } from "../../testing/house.ts";
import { circlesView } from "../api/circle-schemas.ts";
import type {
  ApiAccount,
  CirclesView,
  CircleTaken,
  PersonDetail,
  PersonList,
  RequestDetail,
  RequestList,
} from "../api/schemas.ts";
import { readAccount } from "./read-account.ts";

const ask = async <T>(house: House, method: string, path: string, body?: unknown): Promise<T> =>
  (await (await house.ask(`/api${path}`, { method, ...(body === undefined ? {} : asJson(body)) })).json()) as T;

interface OnMastodon {
  readonly house: House;
  readonly fake: FakeMastodon;
  /** Reads the account again, at a later moment. */
  read(): Promise<void>;
}

/** Otto asks to follow; Lea is followed. Both are invented, as everybody here. */
async function onMastodon(): Promise<OnMastodon> {
  const fake = await startFakeMastodon();
  onTestFinished(() => fake.close());
  for (const [id, displayName] of [
    ["11", "Otto Otter"],
    ["12", "Lea Brandt"],
  ] as const) {
    fake.people.set(id, { id, acct: `person${id}@harbour.example`, displayName });
  }
  fake.requests.push({ id: "7011", account: "11", at: "2026-06-01T08:00:00.000Z" });
  fake.following.push({ id: "1", account: "12" });
  const house = await openHouse({ live: {} });
  const order = { source: "mastodon", settings: { instance: fake.url }, secrets: { token: "a-good-token" } };
  const { account } = await ask<{ account: ApiAccount }>(house, "POST", "/live/accounts", order);
  let minutes = 0;
  const read = async (): Promise<void> => {
    minutes += 1;
    house.setNow(new Date(Date.parse(fixedNow) + minutes * 60_000).toISOString());
    await (await readAccount(house.context, account.id)).ended;
  };
  return { house, fake, read };
}

async function personOf(house: House, name: string): Promise<PersonDetail> {
  const { persons } = await ask<PersonList>(house, "GET", `/persons?query=${encodeURIComponent(name)}`);
  return ask(house, "GET", `/persons/${persons[0]!.id}`);
}

describe("the owner's notes and lists on Mastodon", () => {
  it("are told of the person, on their page and on the card of who asks", async () => {
    const { house, fake, read } = await onMastodon();
    fake.notes.set("11", "Met at the boat fair");
    fake.notes.set("12", "Repairs bells");
    fake.lists.set("4", { title: "Boats", members: ["12"] });
    await read();
    const lea = await personOf(house, "Lea Brandt");
    expect(lea.records.find(({ network }) => network === "mastodon")).toMatchObject({
      lists: ["Boats"],
      ownersNote: "Repairs bells",
    });
    const { requests } = await ask<RequestList>(house, "GET", "/requests");
    const otto = await ask<RequestDetail>(house, "GET", `/requests/${requests[0]!.id}`);
    expect(otto.recognition.candidates[0]!.ownersNotes).toEqual(["Met at the boat fair"]);
  });

  it("are offered as circles, and taken only on a click that can be taken back", async () => {
    const { house, fake, read } = await onMastodon();
    await read();
    const { requests } = await ask<RequestList>(house, "GET", "/requests");
    const requestId = requests[0]!.id;
    await ask(house, "POST", "/decisions", { requestIds: [requestId], action: "accept", circles: ["met"] });
    fake.requests.length = 0;
    fake.following.push({ id: "2", account: "11" });
    fake.lists.set("4", { title: "Boats", members: ["11", "12"] });
    fake.lists.set("5", { title: "WORK", members: ["12"] });
    await read();
    const view = async (): Promise<CirclesView> => circlesView.parse(await ask(house, "GET", "/circles"));
    const joins = [{ requestId, name: "Otto Otter" }];
    const offer = { network: "mastodon", name: "Boats", people: 2, circle: null, joins };
    expect((await view()).lists).toEqual([offer]);
    const circlesOf = async (): Promise<readonly string[]> =>
      (await house.context.owner.requests.get(requestId))!.decision!.circles;
    expect(await circlesOf()).toEqual(["met"]);

    house.setNow("2026-06-08T10:00:00.000Z");
    const taken = await ask<CircleTaken>(house, "POST", "/circles/lists", { network: "mastodon", name: "Boats" });
    expect(taken).toMatchObject({ circle: "Boats", made: true });
    expect(await circlesOf()).toEqual(["met", "Boats"]);
    expect((await view()).lists).toEqual([]);
    expect((await view()).circles.find(({ id }) => id === "Boats")!.members).toMatchObject(joins);
    expect(fake.changes).toEqual([]);

    // Lea is on the list: when she asks, its circle is suggested first, and still only suggested.
    fake.requests.push({ id: "7012", account: "12", at: "2026-06-08T10:30:00.000Z" });
    await read();
    const lea = (await ask<RequestList>(house, "GET", "/requests")).requests[0]!;
    const { circles } = await ask<RequestDetail>(house, "GET", `/requests/${lea.id}`);
    expect(circles.slice(0, 2)).toEqual([
      { id: "Boats", name: "Boats", suggested: true },
      { id: "work", name: "Work", suggested: true },
    ]);

    await ask(house, "POST", `/batches/${taken.batchId}/undo`);
    await ask(house, "DELETE", "/circles/Boats");
    expect(await circlesOf()).toEqual(["met"]);
    expect((await view()).lists).toEqual([offer]);
    const unknown = await house.ask("/api/circles/lists", {
      method: "POST",
      ...asJson({ network: "mastodon", name: "Bells" }),
    });
    expect(unknown.status).toBe(404);
  });
});
