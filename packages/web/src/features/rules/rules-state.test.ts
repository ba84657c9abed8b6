import type { ApiPolicy, FactView } from "@entregent/app/schemas";
import {
  comparisonsFor,
  type FactTests,
  factCatalogue,
  formatPolicy,
  parsePolicy,
  type Policy,
  presets,
  readTests,
  writeTests,
} from "@entregent/engine/advise";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addPart,
  addRule,
  asOwn,
  changePart,
  changeRule,
  circlesIn,
  compared,
  firstTest,
  moveRule,
  numberIn,
  removeRule,
  switched,
  testOf,
  withAdvice,
  withExamples,
} from "./rules-state.ts";

const doorkeeper = presets[0] as unknown as ApiPolicy;
const names = (policy: ApiPolicy): string[] => policy.rules.map(({ name }) => name);
const file = (policy: ApiPolicy): string => formatPolicy(policy as unknown as Policy);

const entries: readonly FactView[] = factCatalogue.map((entry) => ({
  name: entry.name,
  type: entry.type,
  group: "",
  words: "",
  comparisons: comparisonsFor(entry).map((is) => ({ is, words: "" })),
  values: entry.values?.map((value) => ({ value, words: "" })) ?? null,
}));

const text = fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }).filter((one) => one.trim() !== "");
const anyPolicy: fc.Arbitrary<ApiPolicy> = fc.record({
  name: text,
  about: fc.string({ maxLength: 40, unit: "grapheme" }),
  rules: fc.uniqueArray(
    fc.record(
      {
        name: text,
        when: fc.constantFrom(...presets.flatMap(({ rules }) => rules.map(({ when }) => when))),
        advise: fc.record(
          {
            action: fc.constantFrom("accept" as const, "ask" as const, "lapse" as const),
            access: fc.constantFrom("full" as const, "limited" as const),
            circles: fc.array(text, { minLength: 1, maxLength: 3 }),
          },
          { requiredKeys: ["action"] },
        ),
        because: text,
        off: fc.constant(true),
        examples: fc.array(
          fc.record({
            case: fc.record({ network: fc.constantFrom("linkedin" as const, "xmpp" as const), note: text }),
            decides: fc.boolean(),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      },
      { requiredKeys: ["name", "when", "advise", "because"] },
    ),
    { minLength: 1, maxLength: 6, selector: ({ name }) => name.trim() },
  ),
});

describe("editing rules", () => {
  it("leaves a policy file as it was, through the editor and back", () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const written = file(policy);
        const { policy: read, issues } = parsePolicy(written);
        expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
        const edited = read as unknown as ApiPolicy;
        expect(edited).toEqual(policy);
        // Every change, and the same change back.
        const last = edited.rules.length - 1;
        const there = moveRule(addRule(edited, { name: "new", because: "b" }), 0, 1);
        const back = removeRule(moveRule(there, Math.min(1, there.rules.length - 1), -1), 0);
        const onAndOff = changeRule(
          back,
          last,
          switched(switched(back.rules[last]!, !back.rules[last]!.off), back.rules[last]!.off === true),
        );
        expect(file(onAndOff)).toBe(written);
      }),
      { numRuns: 200 },
    );
  });

  it("moves a rule up and down, and holds at the ends", () => {
    const [first, second, third] = names(doorkeeper);
    expect(names(moveRule(doorkeeper, 0, 1)).slice(0, 3)).toEqual([second, first, third]);
    expect(moveRule(doorkeeper, 0, -1)).toBe(doorkeeper);
    expect(names(moveRule(moveRule(doorkeeper, 3, -2), 1, 2))).toEqual(names(doorkeeper));
  });

  it("adds a rule under a name of its own, above all others", () => {
    const words = { name: "New rule", because: "Because." };
    expect(names(addRule(addRule(doorkeeper, words), words)).slice(0, 2)).toEqual(["New rule 2", "New rule"]);
  });

  it("no longer goes by a preset's name", () => {
    expect(asOwn(doorkeeper)).toMatchObject({ name: "mine", about: "" });
    const own = { ...doorkeeper, name: "choir", about: "For the choir." };
    expect(asOwn(own)).toBe(own);
  });

  it("keeps no field that says nothing", () => {
    const rule = doorkeeper.rules[0]!;
    const given = withAdvice(rule, { access: "full", circles: ["choir"] });
    expect(given.advise).toMatchObject({ access: "full", circles: ["choir"] });
    expect(withAdvice(given, { access: undefined, circles: [] })).toEqual(rule);
    const example = { case: { network: "linkedin" as const }, decides: true };
    expect(withExamples(withExamples(rule, [example]), [])).toEqual(rule);
    expect(circlesIn(" choir,, work ,choir")).toEqual(["choir", "work"]);
  });
});

describe("editing a condition", () => {
  const tests: FactTests = { join: "and", of: [firstTest, { join: "or", of: [firstTest] }] };

  it("changes, adds and takes out parts", () => {
    expect(changePart(tests, 0, null).of).toHaveLength(1);
    expect(changePart(tests, 1, { join: "or", of: [] }).of).toEqual([firstTest]);
    expect(writeTests(addPart(changePart(tests, 1, null), { fact: "note.given", is: "no" }))).toBe(
      "who.known && !note.given",
    );
  });

  it.each(entries)("begins with something that can be read for $name, whatever the comparison", (entry) => {
    for (const { is } of entry.comparisons) {
      const test = compared(testOf(entry), is as never, entry);
      const written = writeTests({ join: "and", of: [test] });
      expect(readTests(written), written).toEqual({ join: "and", of: [test] });
    }
  });

  it("reads numbers as they are typed", () => {
    expect(numberIn("0,5", "double")).toBe(0.5);
    expect(numberIn("3.7", "int")).toBe(3);
    expect(numberIn("", "int")).toBe(0);
    expect(numberIn("many", "int")).toBe(0);
  });
});
