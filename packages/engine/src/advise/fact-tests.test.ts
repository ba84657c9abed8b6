import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messages, sayIn } from "../words/index.ts";
import { compileCondition } from "./condition.ts";
import {
  comparisons,
  comparisonsFor,
  type FactTest,
  type FactTests,
  readTests,
  testsHold,
  writeTests,
} from "./fact-tests.ts";
import { type Facts, factCatalogue } from "./facts.ts";
import { presets, testsInWords } from "./index.ts";

const conditions = [...new Set(presets.flatMap(({ rules }) => rules.map(({ when }) => when)))];

const anyTest: fc.Arbitrary<FactTest> = fc.constantFrom(...factCatalogue).chain((entry) =>
  fc.constantFrom(...comparisonsFor(entry)).chain((is): fc.Arbitrary<FactTest> => {
    const fact = entry.name;
    if (["yes", "no", "known", "unknown"].includes(is)) return fc.constant({ fact, is });
    const text = entry.values ? fc.constantFrom(...entry.values) : fc.string({ maxLength: 5, unit: "grapheme" });
    const number = entry.type === "double" ? fc.double({ min: 0, max: 1, noNaN: true }) : fc.nat(400);
    const value = entry.type === "int" || entry.type === "double" ? number : text;
    return value.map((value): FactTest => ({ fact, is, value }));
  }),
);
const join = fc.constantFrom("and" as const, "or" as const);
const anyTests: fc.Arbitrary<FactTests> = fc.record({
  join,
  of: fc.array(fc.oneof(anyTest, fc.record({ join, of: fc.array(anyTest, { maxLength: 3 }) })), { maxLength: 4 }),
});

const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  bool: fc.boolean(),
  int: fc.nat(400).map(BigInt),
  double: fc.double({ min: 0, max: 1, noNaN: true }),
  string: fc.constantFrom("en", "linkedin", "motivated", "unwelcome"),
  "list<string>": fc.subarray(["past", "scam", "pitch", "mass", "rude", "favour"]),
};
const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    ...factCatalogue.map(({ type, always }) => (always ? values[type]! : fc.option(values[type]!, { nil: undefined }))),
  )
  .map((all) => {
    const facts: Record<string, unknown> = { who: {}, common: {}, note: {}, profile: {}, request: {} };
    factCatalogue.forEach(({ name }, index) => {
      const [group = "", fact] = name.split(".");
      if (fact === undefined) facts[group] = all[index];
      else if (all[index] !== undefined) (facts[group] as Record<string, unknown>)[fact] = all[index];
    });
    return facts as Facts;
  });

describe("a condition as choices", () => {
  it.each(conditions)("%s is read, and what is written holds in the same cases", (condition) => {
    const tests = readTests(condition)!;
    expect(tests).not.toBeNull();
    const [asked, written] = [compileCondition(condition), compileCondition(writeTests(tests))];
    if (typeof asked !== "function" || typeof written !== "function") throw new Error("does not compile");
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(written(facts).holds).toBe(asked(facts).holds);
        expect(testsHold(tests, facts) === true).toBe(asked(facts).holds);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same after writing and reading", () => {
    fc.assert(
      fc.property(anyTests, (tests) => {
        const written = writeTests(tests);
        const read = readTests(written);
        expect(read && writeTests(read)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  it("holds as its text does, for any facts", () => {
    fc.assert(
      fc.property(anyTests, anyFacts, (tests, facts) => {
        const condition = compileCondition(writeTests(tests));
        if (typeof condition !== "function") throw new Error(writeTests(tests));
        const holds = testsHold(readTests(writeTests(tests))!, facts);
        expect(condition(facts).holds).toBe(holds === true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    "size(note.flags) == 0",
    "network.startsWith('x')",
    "who.traces > common.contacts",
    "false",
    "who.knwon",
    "((",
  ])("%s says more than choices can, or nothing, and stays text", (condition) =>
    expect(readTests(condition)).toBeNull(),
  );

  it("is told in words that exist for every fact, comparison and value", () => {
    for (const language of ["en", "fr"] as const) {
      for (const entry of factCatalogue) {
        expect(messages[language][`fact-group.${entry.name.split(".")[0]}`]).toBeTypeOf("string");
        for (const value of entry.values ?? [])
          expect(messages[language][`fact-value.${value}`], value).toBeTypeOf("string");
        for (const is of comparisonsFor(entry)) {
          const told = testsInWords({ join: "and", of: [{ fact: entry.name, is, value: 1 }] }, sayIn(language));
          expect(told, told).not.toMatch(/fact\.|tests\.|comparison\./);
        }
      }
      for (const is of comparisons) expect(messages[language][`comparison.${is}`]).toBeTypeOf("string");
    }
  });
});
