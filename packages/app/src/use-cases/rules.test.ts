import type { Policy } from "@entregent/engine";
import { describe, expect, it } from "vitest";
import { asJson, english, type House, openFurnishedHouse, openHouse } from "../../testing/house.ts";
import type {
  ProblemDetails,
  RequestList,
  RulesCheck,
  RulesProposals,
  RulesReplay,
  RulesView,
} from "../api/schemas.ts";
import * as schemas from "../api/schemas.ts";
import { bookPerson } from "../memory/book-person.ts";
import { decide } from "./decide.ts";
import { knownThen } from "./past-requests.ts";

const ask = async <T>(house: House, method: string, path: string, body?: unknown): Promise<T> =>
  (await (await house.ask(`/api${path}`, { method, ...(body === undefined ? {} : asJson(body)) })).json()) as T;

const groupsOf = async (house: House): Promise<unknown> =>
  ((await ask(house, "GET", "/requests")) as RequestList).groups;

const mine: Policy = {
  name: "mine",
  about: "Everybody is asked.",
  rules: [{ name: "all", when: "true", advise: { action: "ask" }, because: "So I am." }],
};

describe("the rules in force", () => {
  it("are the doorkeeper's at first, told in the reader's language", async () => {
    const house = await openHouse();
    const english = schemas.rulesView.parse(await ask(house, "GET", "/rules"));
    expect(english).toMatchObject({ preset: "doorkeeper", name: "The doorkeeper", canUndo: false });
    expect(english.presets.filter(({ inForce }) => inForce).map(({ id }) => id)).toEqual(["doorkeeper"]);
    const french: RulesView = await ask(house, "GET", "/rules?lang=fr");
    expect(french.name).toBe("Le concierge");
    for (const { condition, because } of [...english.told, ...french.told]) {
      expect([condition, because].join(" ")).not.toMatch(/because\.|fact\.|tests\.|null/);
    }
    for (const { name, about, manner } of french.presets) expect(`${name} ${about} ${manner}`).not.toMatch(/\w\.\w/);
  });

  it("advise at once when they change, and as before when that is taken back", async () => {
    const house = await openFurnishedHouse();
    const before = await groupsOf(house);
    await ask(house, "PUT", "/rules", { policy: mine });
    expect(await groupsOf(house)).toEqual([{ action: "ask", count: 35 }]);
    const view: RulesView = await ask(house, "PUT", "/rules", { preset: "optimist" });
    expect(view).toMatchObject({ preset: "optimist", canUndo: true });
    expect(await ask(house, "POST", "/rules/undo")).toMatchObject({
      preset: null,
      name: "Your own rules",
      policy: mine,
    });
    expect(await ask(house, "POST", "/rules/undo")).toMatchObject({ preset: "doorkeeper", canUndo: false });
    expect(await groupsOf(house)).toEqual(before);
    expect(await ask(house, "POST", "/rules/undo")).toMatchObject({ code: "rules/nothing-to-undo", status: 409 });
  });

  it("come back the same from their file", async () => {
    const house = await openHouse();
    const { file } = (await ask(house, "PUT", "/rules", { policy: mine })) as RulesView;
    expect(await ask(house, "PUT", "/rules", { file })).toMatchObject({ policy: mine, file });
    const doorkeeper: RulesView = await ask(house, "PUT", "/rules", { preset: "doorkeeper" });
    expect(await ask(house, "PUT", "/rules", { file: doorkeeper.file })).toMatchObject({ preset: "doorkeeper" });
  });

  it("are refused with what is wrong in words, and nothing changes", async () => {
    const house = await openHouse();
    const policy = { ...mine, rules: [{ ...mine.rules[0], when: "who.knwon" }] };
    const problem: ProblemDetails = await ask(house, "PUT", "/rules", { policy });
    expect(problem).toMatchObject({ code: "rules/unusable", status: 422 });
    expect(problem.nextStep).toContain("Did you mean “who.known”?");
    expect(await ask(house, "PUT", "/rules", { preset: "nobody" })).toMatchObject({ code: "rules/no-such-preset" });
    expect(await ask(house, "GET", "/rules")).toMatchObject({ preset: "doorkeeper", canUndo: false });
  });
});

describe("checking rules", () => {
  it("tells faults, examples, and what each rule decides, and changes nothing", async () => {
    const house = await openFurnishedHouse();
    const policy: Policy = {
      ...mine,
      rules: [
        {
          name: "blank",
          when: "!note.given",
          advise: { action: "lapse" },
          because: "Silence.",
          examples: [
            { case: { id: "1", network: "linkedin" }, decides: true },
            { case: { id: "2", network: "linkedin", note: "Hello, shall we talk about the choir?" }, decides: true },
          ],
        },
        { name: "again", when: "!note.given", advise: { action: "accept" }, because: "Silence." },
        ...mine.rules,
      ],
    };
    const check = schemas.rulesCheck.parse(await ask(house, "POST", "/rules/check", { policy })) as RulesCheck;
    expect(check.issues.map(({ code, rule }) => `${code} ${rule}`)).toEqual(["conflict again", "example-fails blank"]);
    expect(check.examples.map(({ passes, decidedBy }) => [passes, decidedBy])).toEqual([
      [true, "blank"],
      [false, "all"],
    ]);
    expect(check.decides.reduce((sum, { count }) => sum + count, 0)).toBe(check.considered);
    expect(await ask(house, "POST", "/rules/check", { file: "rules: [" })).toMatchObject({ policy: null, file: null });
    expect(await ask(house, "GET", "/rules")).toMatchObject({ preset: "doorkeeper" });
  });
});

describe("replay", () => {
  it("tells who would have been advised otherwise, those valued now first, and changes nothing", async () => {
    const house = await openFurnishedHouse();
    const list: RequestList = await ask(house, "GET", "/requests");
    const stranger = list.requests.find(({ advised }) => advised === "accept-limited")!;
    await decide(house.context, { requestIds: [stranger.id], action: "accept", circles: ["choir"] });
    const replay = schemas.rulesReplay.parse(
      await ask(house, "POST", "/rules/replay", { preset: "met-in-person" }),
    ) as RulesReplay;
    expect(replay.considered).toBeGreaterThanOrEqual(35);
    expect(replay.changed).toBeGreaterThan(3);
    expect(replay.moves.reduce((sum, { count }) => sum + count, 0)).toBe(replay.changed);
    expect(replay.differences[0]).toMatchObject({ requestId: stranger.id, before: { action: "accept-limited" } });
    expect(replay.differences[0]!.valuedFor).toEqual(["you accepted them", "in one of your circles"]);
    const valued = replay.differences.map(({ valuedFor }) => valuedFor.length > 0);
    expect(valued).toEqual(valued.toSorted((a, b) => Number(b) - Number(a)));
    expect(await ask(house, "POST", "/rules/replay", { preset: "doorkeeper" })).toMatchObject({
      changed: 0,
      valued: 0,
    });
  });

  const day = (text: string): number => Date.parse(text) / 86_400_000;
  const met = {
    ...bookPerson("p", []),
    firstTrace: "2026-03-01",
    lastTrace: "2026-05-20",
    firstMet: "2026-05-20",
    metInPerson: true,
    traceDays: [day("2026-03-01"), day("2026-05-20")],
  };

  it.each([
    ["2026-02-01", { probability: 0, metInPerson: false, traces: 0 }],
    ["2026-03-01", { probability: 0, metInPerson: false, traces: 0 }],
    ["2026-04-01", { metInPerson: false, traces: 1, lastContactDays: 31 }],
    ["2026-06-01", { metInPerson: true, traces: 2, lastContactDays: 12 }],
    [null, {}],
  ])("tries rules on what was known when somebody asked, on %s", (date, known) => {
    expect(knownThen(date, met)).toEqual(known);
  });
});

describe("learning", () => {
  it("proposes a rule for a habit, adds it on a click, and never by itself", async () => {
    const house = await openFurnishedHouse();
    const list: RequestList = await ask(house, "GET", "/requests?advised=ask");
    expect(list.total).toBeGreaterThanOrEqual(8);
    expect(await ask(house, "GET", "/rules/proposals")).toEqual({ proposals: [] });
    const requestIds = list.requests.map(({ id }) => id);
    await decide(house.context, { requestIds, action: "decline" });
    const { proposals } = schemas.rulesProposals.parse(await ask(house, "GET", "/rules/proposals")) as RulesProposals;
    expect(proposals[0]).toMatchObject({ rule: { action: "decline" } });
    expect(await ask(house, "GET", "/rules")).toMatchObject({ preset: "doorkeeper" });

    const [{ id, agrees, changes }] = proposals as [RulesProposals["proposals"][number]];
    const replay: RulesReplay = await ask(house, "POST", "/rules/replay", { proposal: id });
    expect(replay.changed).toBeGreaterThanOrEqual(agrees);
    expect(changes).toBeGreaterThanOrEqual(agrees);

    await ask(house, "POST", "/rules/proposals/dismiss", { id });
    const left: RulesProposals = await ask(house, "GET", "/rules/proposals");
    expect(left.proposals.map((one) => one.id)).not.toContain(id);
    await ask(house, "POST", "/rules/proposals/restore", { id });

    const view: RulesView = await ask(house, "PUT", "/rules", { proposal: id });
    expect(view.preset).toBeNull();
    expect(view.policy.rules.map(({ name }) => name)).toContain("as-you-decide");
    const again: RulesProposals = await ask(house, "GET", "/rules/proposals");
    expect(again.proposals.map((one) => one.id)).not.toContain(id);
    expect(await ask(house, "PUT", "/rules", { proposal: id })).toMatchObject({ code: "rules/no-such-proposal" });
    expect(await ask(house, "POST", "/rules/undo")).toMatchObject({ preset: "doorkeeper" });
  });
});

it("describes every fact in words", async () => {
  const house = await openHouse();
  for (const language of ["en", "fr"]) {
    const { facts } = schemas.factList.parse(await ask(house, "GET", `/rules/facts?lang=${language}`));
    expect(facts.length).toBeGreaterThan(20);
    expect(
      JSON.stringify(facts.map(({ words, group, comparisons, values }) => [words, group, comparisons, values])),
    ).not.toMatch(/fact\.|fact-|comparison\./);
  }
  expect(english.language).toBe("en");
});
