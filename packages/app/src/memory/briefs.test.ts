import type { Fact, Policy, RequestFact } from "@entregent/engine";
import { describe, expect, it } from "vitest";
import { english, fixedNow, type House, openHouse, testSecret } from "../../testing/house.ts";
import { requestQuery } from "../api/schemas.ts";
import { type App, createApp } from "../app.ts";
import type { AppContext } from "../context.ts";
import type { EngineParts } from "../engine-parts.ts";
import { diskSources } from "../node/disk-sources.ts";
import { engineParts } from "../node/engine-parts.ts";
import { erasePerson } from "../use-cases/erase.ts";
import { sayWho } from "../use-cases/identity.ts";
import { startImport } from "../use-cases/import-archive.ts";
import { undoImport } from "../use-cases/imports.ts";
import { queue } from "../use-cases/queue.ts";
import { useRules } from "../use-cases/rules.ts";
import { changeSettings } from "../use-cases/settings.ts";
import { sampleFacts } from "../use-cases/sample-archive.ts";

type Counts = Record<"appraised" | "recognised" | "indexed" | "advised", number>;

/** The app as another process would open it, on the same memory, with what its engine was asked. */
function anotherProcess(house: House, given: { mark: string | null; now?: string }): App & { counts: Counts } {
  const counts: Counts = { appraised: 0, recognised: 0, indexed: 0, advised: 0 };
  const counted: EngineParts = {
    ...engineParts,
    appraise(note) {
      counts.appraised += 1;
      return engineParts.appraise(note);
    },
    async buildPeopleIndex(people, rest) {
      counts.indexed += 1;
      const index = await engineParts.buildPeopleIndex(people, rest);
      return {
        search: index.search,
        recognise(query) {
          counts.recognised += 1;
          return index.recognise(query);
        },
      };
    },
    createAdviser(policy) {
      const { advise } = engineParts.createAdviser(policy);
      return {
        advise(request, appraisal) {
          counts.advised += 1;
          return advise(request, appraisal);
        },
      };
    },
  };
  const app = createApp({
    store: house.store,
    engine: counted,
    sources: diskSources(),
    secret: testSecret,
    version: "0.0.0-test",
    now: () => given.now ?? fixedNow,
    mark: given.mark,
  });
  return { ...app, counts };
}

const listOf = (app: App) => queue(app.context, requestQuery.parse({ view: "all", limit: 100 }));

async function read(app: AppContext, facts: readonly Fact[]): Promise<string> {
  const source = {
    connector: "test",
    sourceName: "test",
    async *facts() {
      yield* facts;
    },
  };
  const { id, ended } = await startImport(app, source, { warm: false });
  expect(await ended).toEqual({ state: "done" });
  return id;
}

/** A house whose requests were all listed once by a process that is gone. */
async function listedHouse() {
  const house = await openHouse();
  const app = anotherProcess(house, { mark: "one" });
  const importId = await read(app.context, sampleFacts(fixedNow));
  const list = await listOf(app);
  expect(list.total).toBe(35);
  return { house, app, importId, list };
}

const nothing: Counts = { appraised: 0, recognised: 0, indexed: 0, advised: 0 };

async function personNamed(app: AppContext, name: string): Promise<string> {
  const { persons } = await app.book.open();
  return [...persons.values()].find((person) => person.name === name)!.id;
}

const marchetti = (facts: readonly Fact[]) =>
  facts.find((fact): fact is RequestFact => fact.fact === "request" && fact.name === "Anne-Sophie Marchetti")!;

describe("the first list of a process", () => {
  it("is the one the process before showed, without anything found out anew", async () => {
    const { house, list } = await listedHouse();
    const next = anotherProcess(house, { mark: "one" });
    expect(await listOf(next)).toEqual(list);
    expect(next.counts).toEqual(nothing);
  });

  it("finds everything out anew where the program is another, or none is told", async () => {
    const { house, list } = await listedHouse();
    for (const mark of ["two", null]) {
      const next = anotherProcess(house, { mark });
      expect(await listOf(next)).toEqual(list);
      expect(next.counts).toMatchObject({ appraised: 35, recognised: 35, indexed: 1 });
    }
  });

  it("advises anew on another day, and reads nothing anew", async () => {
    const { house } = await listedHouse();
    const now = "2026-08-20T09:00:00.000Z";
    const next = anotherProcess(house, { mark: "one", now });
    expect(await listOf(next)).toEqual(await listOf(anotherProcess(house, { mark: null, now })));
    expect(next.counts).toEqual({ ...nothing, advised: 35 });
    const later = anotherProcess(house, { mark: "one", now });
    await listOf(later);
    expect(later.counts).toEqual(nothing);
  });

  const changes: readonly (readonly [
    string,
    (at: { app: App; importId: string }) => Promise<unknown>,
    Partial<Counts>,
  ])[] = [
    [
      "other rules",
      ({ app }) => useRules(app.context, { preset: "met-in-person" }, english),
      { indexed: 0, advised: 35 },
    ],
    [
      "another language of the owner",
      async ({ app }) => {
        await useRules(app.context, { policy: inMyLanguage }, english);
        await listOf(app);
        await changeSettings(app.context.owner, { language: "fr" });
      },
      { indexed: 0 },
    ],
    ["an import of people", ({ app }) => readStranger(app), { indexed: 1, recognised: 35 }],
    [
      "a request that reads otherwise now",
      ({ app }) => read(app.context, [{ ...marchetti(sampleFacts(fixedNow)), note: "We met at the fair in Lyon." }]),
      { appraised: 1, recognised: 1 },
    ],
    [
      "the owner's word on who asked",
      async ({ app }) => {
        const asked = (await listOf(app)).requests.find(({ name }) => name === "Anne-Sophie Marchetti")!;
        expect(asked.knownAs).toBe("Anne-Sophie Delorme");
        const personId = await personNamed(app.context, "Anne-Sophie Delorme");
        await sayWho(app.context, asked.id, { personId, same: false });
      },
      { indexed: 1, recognised: 35 },
    ],
    [
      "a person forgotten",
      async ({ app }) => erasePerson(app.context, await personNamed(app.context, "Anne-Sophie Delorme")),
      { indexed: 1 },
    ],
    ["an import undone", ({ app, importId }) => undoImport(app.context, importId), { indexed: 0 }],
  ];

  it.each(changes)("is never older than %s", async (_what, change, counts) => {
    const { house, app, importId, list } = await listedHouse();
    await change({ app, importId });
    const next = anotherProcess(house, { mark: "one" });
    const fresh = await listOf(anotherProcess(house, { mark: null }));
    expect(await listOf(next)).toEqual(fresh);
    expect(await listOf(app)).toEqual(fresh);
    expect(next.counts).toMatchObject(counts);
    expect(fresh).not.toEqual(list);
  });

  it("keeps nothing that was found out from a memory that changed meanwhile", async () => {
    const { house, app } = await listedHouse();
    const slow = anotherProcess(house, { mark: "three" });
    const open = slow.context.book.open.bind(slow.context.book);
    let isFirst = true;
    slow.context.book.open = async () => {
      const book = await open();
      if (isFirst) {
        isFirst = false;
        await erasePerson(app.context, await personNamed(app.context, "Anne-Sophie Delorme"));
      }
      return book;
    };
    await listOf(slow);
    expect((await house.store.owner("me").assessments.all()).rows).toEqual([]);
    expect(await listOf(slow)).toEqual(await listOf(anotherProcess(house, { mark: null })));
  });
});

const inMyLanguage: Policy = {
  name: "mine",
  about: "Whoever writes in my language is let in.",
  rules: [{ name: "same", when: "request.sameLanguage", advise: { action: "accept" }, because: "So I am." }],
};

/** The memory learns of somebody who was a stranger when they asked. */
async function readStranger(app: App): Promise<void> {
  const stranger = (await listOf(app)).requests.find(({ band, network }) => band === "none" && network === "linkedin")!;
  const { fact } = (await app.context.owner.requests.get(stranger.id))!;
  const { name, profileUrl, network, company, place } = fact;
  const blank = { school: null, city: null, since: null, ownersNote: null, given: null, family: null, position: null };
  const none = { formerNames: [], otherEmails: [], otherUrls: [], tags: [] };
  const ref = { name, profileUrl, email: null, handle: null };
  await read(app.context, [
    { fact: "person", role: "connection", key: "stranger", network, company, place, ...ref, ...blank, ...none },
  ]);
}
