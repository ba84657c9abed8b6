import type { Say } from "../words/index.ts";
import { type FactTest, type FactTests, factEntry, isTest } from "./fact-tests.ts";

/** Choices as a sentence: what has to be so for a rule to decide. */
export function testsInWords(tests: FactTests, say: Say): string {
  if (tests.of.length === 0) return say("tests.always");
  return say("tests.sentence", { tests: joined(tests, say) });
}

function joined(tests: FactTests, say: Say): string {
  const parts = tests.of.map((part) => (isTest(part) ? testInWords(part, say) : `(${joined(part, say)})`));
  return parts.join(` ${say(`tests.${tests.join}`)} `);
}

function testInWords({ fact, is, value = "" }: FactTest, say: Say): string {
  if (is === "yes" || is === "no") return say(`fact.${fact}.${is}`);
  if (is === "known" || is === "unknown") return say(`tests.${is}`, { fact: say(`fact.${fact}`) });
  const isNamed = typeof value === "string" && factEntry(fact)?.values?.includes(value);
  const told = isNamed ? say(`fact-value.${value}`) : value;
  return say(typeof told === "number" ? "tests.number" : "tests.one", {
    fact: say(`fact.${fact}`),
    compared: say(`comparison.${is}`),
    value: told,
  });
}
