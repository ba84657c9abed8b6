import { describe, expect, it } from "vitest";
import type { Action } from "../domain/index.ts";
import { messages, sayIn } from "../words/index.ts";
import { checkPolicy, issueInWords, parsePolicy, type Policy, presets, validatePolicy } from "./index.ts";

function policyOf(...rules: readonly (readonly [when: string, action: Action])[]): Policy {
  return {
    name: "mine",
    about: "An invented policy.",
    rules: [
      ...rules.map(([when, action], index) => ({
        name: `rule-${index + 1}`,
        when,
        advise: { action },
        because: "Because.",
      })),
      { name: "last", when: "true", advise: { action: "ask" as const }, because: "Because." },
    ],
  };
}

const told = (policy: Policy): string[] =>
  checkPolicy(policy, () => null).map(({ code, rule, detail }) => [code, rule, detail].filter(Boolean).join(" "));

describe("checking a policy", () => {
  it.each(presets)("finds nothing to say of $name", (policy) => expect(told(policy)).toEqual([]));

  it.each([
    [
      "above it decides all",
      policyOf(["who.known", "accept"], ["who.known && note.given", "ask"]),
      "never-reached rule-2 rule-1",
    ],
    [
      "several above it decide all",
      policyOf(
        ["note.given", "ask"],
        ["common.contacts > 2 && !note.given", "ask"],
        ["common.contacts >= 3", "accept"],
      ),
      "never-reached rule-3 rule-1, rule-2",
    ],
    ["it contradicts itself", policyOf(["note.given && !note.given", "accept"]), "never-true rule-1"],
    [
      "its numbers exclude each other",
      policyOf(["common.contacts > 3 && common.contacts < 4", "accept"]),
      "never-true rule-1",
    ],
    ["known and unsure exclude each other", policyOf(["who.known && who.unsure", "accept"]), "never-true rule-1"],
    [
      "likely enough is known",
      policyOf(["who.known", "accept"], ["who.probability >= 0.97", "ask"]),
      "never-reached rule-2 rule-1",
    ],
    [
      "the same condition advises otherwise",
      policyOf(["!(note.given || who.known)", "accept"], ["!who.known && !note.given", "decline"]),
      "conflict rule-2 rule-1",
    ],
  ])("says it where %s", (_, policy, issue) => expect(told(policy)).toEqual([issue]));

  it.each([
    ["facts may be unknown", policyOf(["who.known", "accept"], ["!who.known", "ask"], ["!has(who.known)", "decline"])],
    [
      "rules are off",
      {
        ...policyOf(["who.known", "accept"], ["who.known", "ask"]),
        rules: policyOf(["who.known", "accept"], ["who.known", "ask"]).rules.map((rule, index) => ({
          ...rule,
          off: index === 0,
        })),
      },
    ],
    [
      "a condition says more than choices can",
      policyOf(["network.startsWith('link')", "accept"], ["network == 'linkedin'", "ask"]),
    ],
  ])("is silent where %s", (_, policy) => expect(told(policy)).toEqual([]));

  it("names a fact that does not exist, and the one that was meant", () => {
    const [issue] = validatePolicy(policyOf(["who.knwon && note.given", "accept"]));
    expect(issue).toMatchObject({ code: "unknown-fact", detail: "who.knwon", near: "who.known" });
    expect(validatePolicy(policyOf(["profile.given", "accept"]))[0]).toMatchObject({ near: "note.given" });
    expect(validatePolicy(policyOf(["weather.sunny", "accept"]))[0]).toMatchObject({ detail: "weather.sunny" });
    expect(issueInWords(issue!, sayIn("en"))).toContain("Did you mean “who.known”?");
  });

  it.each([
    ["access: all", "access"],
    ["circles: choir", "circles"],
  ])("refuses %s", (field, detail) => {
    const { policy, issues } = parsePolicy(
      `rules: [{name: a, when: 'true', advise: {action: ask, ${field}}, because: b}]`,
    );
    expect(policy).toBeNull();
    expect(issues).toContainEqual({ code: "bad-field", severity: "error", rule: "a", detail });
  });

  it("takes a policy without a name or a word on what it is for", () => {
    const { policy } = parsePolicy("rules: [{name: a, when: 'true', advise: {action: ask}, because: b}]");
    expect(policy).toMatchObject({ name: "mine", about: "" });
  });

  it("runs the examples of a rule", () => {
    const policy = policyOf(["note.given", "accept"]);
    const examples = [
      { case: { id: "1", network: "linkedin" as const, note: "Hello" }, decides: true },
      { case: { id: "2", network: "linkedin" as const }, decides: true },
    ];
    const rules = policy.rules.map((rule, index) => (index === 0 ? { ...rule, examples } : rule));
    const read = { language: "en", verdict: "ask", flags: [], origin: [], missing: [] } as never;
    expect(checkPolicy({ ...policy, rules }, ({ note }) => (note ? read : null))).toEqual([
      { code: "example-fails", severity: "error", rule: "rule-1", detail: "last" },
    ]);
  });

  it("has words for all of it", () => {
    for (const code of [
      "never-true",
      "conflict",
      "unknown-fact",
      "unknown-fact.near",
      "bad-field",
      "rule-without-because",
    ]) {
      expect(messages.en[`policy.${code}`], code).toBeTypeOf("string");
    }
  });
});
