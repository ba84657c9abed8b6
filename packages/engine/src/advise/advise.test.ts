import { describe, expect, it } from "vitest";
import { type Action, type AdviceCase, type Appraisal, actions, networks } from "../domain/index.ts";
import { messages } from "../words/index.ts";
import {
  consequencesOf,
  createAdviser,
  defaultPolicy,
  formatPolicy,
  type Policy,
  parsePolicy,
  presetNamed,
  presets,
  replayPolicy,
  validatePolicy,
} from "./index.ts";

const plain: Appraisal = {
  language: "en",
  verdict: "ask",
  certainty: 0.9,
  score: 20,
  greeting: true,
  closing: false,
  origin: [],
  purpose: false,
  nextStep: false,
  flags: [],
  findings: [],
  lines: [],
  missing: ["origin", "purpose"],
};
const motivated: Partial<Appraisal> = { verdict: "motivated", origin: ["present"], purpose: true, missing: [] };
const pitch: Partial<Appraisal> = { verdict: "unwelcome", flags: ["pitch"] };
const base: AdviceCase = { id: "1", network: "linkedin" };
const stranger = { probability: 0 };
const sure = { probability: 0.99 };

/** Preset, what is known, the reading of the note (null: nothing written), the action expected. */
const table: readonly [preset: string, known: Partial<AdviceCase>, note: Partial<Appraisal> | null, action: Action][] =
  [
    ["doorkeeper", {}, null, "ask"],
    ["doorkeeper", { recognition: sure }, null, "accept"],
    ["doorkeeper", { recognition: sure }, pitch, "accept"],
    ["doorkeeper", { recognition: sure }, { verdict: "unwelcome", flags: ["scam"] }, "ask"],
    ["doorkeeper", { recognition: stranger }, { verdict: "unwelcome", flags: ["scam"] }, "report"],
    ["doorkeeper", { recognition: stranger }, { verdict: "unwelcome", flags: ["scam"], certainty: 0.5 }, "lapse"],
    ["doorkeeper", { recognition: stranger }, pitch, "decline"],
    ["doorkeeper", { recognition: stranger }, { verdict: "unwelcome", flags: ["mass"] }, "lapse"],
    ["doorkeeper", { recognition: stranger }, motivated, "accept-limited"],
    ["doorkeeper", { recognition: { probability: 0, mutualContacts: ["Ann Lee"] } }, motivated, "accept"],
    ["doorkeeper", { recognition: stranger }, { ...motivated, origin: ["past"] }, "accept"],
    ["doorkeeper", { recognition: { probability: 0.7 } }, null, "ask"],
    ["doorkeeper", { profile: { hidden: true } }, null, "lapse"],
    ["doorkeeper", { profile: { hidden: true }, channelCarriesNote: false }, null, "ask"],
    ["doorkeeper", { profile: { hidden: true }, network: "facebook" }, null, "ask"],
    ["doorkeeper", { profile: { richContent: true } }, null, "accept-limited"],
    ["doorkeeper", {}, { flags: ["favour"] }, "ask"],
    ["optimist", { profile: { richContent: true } }, null, "accept-limited"],
    ["optimist", {}, motivated, "accept"],
    ["optimist", {}, null, "ask"],
    ["common-ground", { recognition: { probability: 0, mutualContacts: ["Ann Lee"] } }, null, "accept-limited"],
    ["common-ground", { recognition: { probability: 0, mutualContacts: ["Ann Lee"] } }, plain, "accept"],
    ["common-ground", { recognition: { probability: 0, mutualContacts: [], commonGround: [] } }, plain, "decline"],
    ["common-ground", {}, plain, "ask"],
    ["met-in-person", { recognition: { probability: 0.99, metInPerson: true } }, null, "accept"],
    ["met-in-person", { recognition: sure }, null, "ask"],
    ["met-in-person", { recognition: stranger }, motivated, "decline"],
    ["met-in-person", { recognition: stranger }, { ...motivated, origin: ["past"] }, "ask"],
    ["met-in-person", { recognition: stranger }, null, "lapse"],
    ["no-word-no-answer", { recognition: stranger }, null, "lapse"],
    ["no-word-no-answer", { recognition: stranger, channelCarriesNote: false }, null, "ask"],
    ["no-word-no-answer", { recognition: stranger }, motivated, "accept"],
    ["say-why", { recognition: stranger }, motivated, "accept"],
    ["say-why", { recognition: stranger }, plain, "ask"],
    ["say-why", { recognition: stranger }, null, "ask"],
  ];

describe("presets", () => {
  it.each(table)("%s, knowing %j, reading %j, advises to %s", (preset, known, note, action) => {
    const adviser = createAdviser(presetNamed(preset) ?? defaultPolicy);
    expect(adviser.advise({ ...base, ...known }, note ? { ...plain, ...note } : null).action).toBe(action);
  });

  it.each(presets)("$name has no error, and every reason has words", (policy) => {
    expect(validatePolicy(policy)).toEqual([]);
    expect(messages.en[policy.about]).toBeTypeOf("string");
    for (const rule of policy.rules) expect(messages.en[rule.because], rule.because).toBeTypeOf("string");
  });

  it.each(presets)("$name is read back the same from its file", (policy) => {
    expect(parsePolicy(formatPolicy(policy))).toEqual({ policy, issues: [] });
  });
});

describe("an adviser", () => {
  it("says which facts it lacked, instead of taking them as false", () => {
    const advice = createAdviser(defaultPolicy).advise(base, { ...plain, ...motivated });
    expect(advice.reasons.find(({ id }) => id === "reason.unknown")?.facts?.["what"]).toContain("who.known");
  });

  it("asks where no rule holds", () => {
    const policy: Policy = {
      name: "p",
      about: "a",
      rules: [{ name: "r", when: "false", advise: { action: "decline" }, because: "b" }],
    };
    expect(createAdviser(policy).advise(base, null)).toMatchObject({ action: "ask", rule: "otherwise" });
  });

  it("asks only for what the note leaves open", () => {
    const adviser = createAdviser(defaultPolicy);
    const situation = (note: Partial<Appraisal> | null, known: Partial<AdviceCase> = {}) =>
      adviser.advise({ ...base, ...known }, note ? { ...plain, ...note } : null).situation;
    expect(situation({ origin: ["present"] })).toBe("purpose-missing");
    expect(situation({ purpose: true })).toBe("next-step-missing");
    expect(situation({}, { recognition: stranger })).toBe("never-met");
    expect(situation({}, { recognition: { probability: 0, mutualContacts: ["Ann Lee"] } })).toBe("cannot-recall");
    expect(situation(null)).toBe("cannot-recall");
  });
});

describe("a policy file", () => {
  it.each([
    ["rules: [", "not-a-policy"],
    ["just words", "not-a-policy"],
    ["rules: []", "no-rules"],
    ["rules: [{when: 'true', advise: {action: ask}}]", "rule-without-name"],
    ["rules: [{name: a, when: 'true', advise: {action: embrace}}]", "no-such-action"],
    ["rules: [{name: a, when: 'who.knwon', advise: {action: ask}}]", "unknown-fact"],
    ["rules: [{name: a, when: 'who.traces', advise: {action: ask}}]", "bad-condition"],
    [`rules: [{name: a, when: 'network.matches("(a+)+$")', advise: {action: ask}}]`, "matches-not-offered"],
    [
      "rules: [{name: a, when: 'true', advise: {action: ask}}, {name: b, when: 'who.known', advise: {action: ask}}]",
      "never-reached",
    ],
    ["rules: [{name: a, when: 'who.known', advise: {action: ask}}]", "no-last-rule"],
  ])("%s is told as %s, with words", (text, code) => {
    const { issues } = parsePolicy(text);
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(messages.en[`policy.${code}`]).toBeTypeOf("string");
  });
});

describe("replay", () => {
  it("shows who would have been treated otherwise, the most valued first", () => {
    const cases = ["a", "b", "c"].map((id, value) => ({
      case: { ...base, id },
      appraisal: { ...plain, ...motivated } as Appraisal,
      value,
    }));
    const differences = replayPolicy(presetNamed("say-why")!, presetNamed("met-in-person")!, cases);
    expect(differences.map(({ id }) => id)).toEqual(["c", "b", "a"]);
    expect(differences[0]).toMatchObject({ before: { action: "accept" }, after: { action: "decline" } });
  });
});

describe("consequences", () => {
  it("has dated words for every network and action", () => {
    for (const network of networks) {
      for (const action of actions) {
        const consequences = consequencesOf(network, action);
        expect(consequences.length).toBeGreaterThan(0);
        for (const { id, asOf } of consequences) {
          expect(messages.en[`consequence.${id}`], id).toBeTypeOf("string");
          expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }
    }
  });
});
