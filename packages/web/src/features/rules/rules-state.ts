import type { ApiPolicy, ApiRule, FactView } from "@entregent/app/schemas";
import { type Comparison, type FactTest, type FactTests, isTest } from "@entregent/engine/advise";

/** Changes of rules under the editor's hand, each giving a new policy. */

export function moveRule(policy: ApiPolicy, index: number, by: number): ApiPolicy {
  const to = Math.min(policy.rules.length - 1, Math.max(0, index + by));
  const rule = policy.rules[index];
  if (!rule || to === index) return policy;
  return { ...policy, rules: policy.rules.toSpliced(index, 1).toSpliced(to, 0, rule) };
}

export function changeRule(policy: ApiPolicy, index: number, rule: ApiRule): ApiPolicy {
  return { ...policy, rules: policy.rules.with(index, rule) };
}

export function removeRule(policy: ApiPolicy, index: number): ApiPolicy {
  return { ...policy, rules: policy.rules.toSpliced(index, 1) };
}

/** A new rule above all others, so that it can decide. */
export function addRule(policy: ApiPolicy, words: { readonly name: string; readonly because: string }): ApiPolicy {
  const taken = new Set(policy.rules.map(({ name }) => name));
  let name = words.name;
  for (let turn = 2; taken.has(name); turn++) name = `${words.name} ${turn}`;
  const rule: ApiRule = { name, when: "who.known", advise: { action: "accept" }, because: words.because };
  return { ...policy, rules: [rule, ...policy.rules] };
}

/** What the owner changes is theirs: a preset's name and purpose would no longer tell the truth. */
export function asOwn(policy: ApiPolicy): ApiPolicy {
  return policy.about.startsWith("about.") ? { ...policy, name: "mine", about: "" } : policy;
}

/** The rule with a field set, or without it where it says nothing. */
export function withAdvice(rule: ApiRule, change: Partial<ApiRule["advise"]>): ApiRule {
  const advise = { ...rule.advise, ...change };
  if (advise.access === undefined) delete advise.access;
  if (advise.circles === undefined || advise.circles.length === 0) delete advise.circles;
  return { ...rule, advise };
}

export function switched(rule: ApiRule, off: boolean): ApiRule {
  const { off: _, ...on } = rule;
  return off ? { ...rule, off } : on;
}

export function withExamples(rule: ApiRule, examples: NonNullable<ApiRule["examples"]>): ApiRule {
  const { examples: _, ...without } = rule;
  return examples.length > 0 ? { ...rule, examples } : without;
}

/** Names of circles as they are typed: between commas. */
export function circlesIn(text: string): string[] {
  return [...new Set(text.split(",").map((name) => name.trim()))].filter((name) => name !== "");
}

type Part = FactTest | FactTests;

export const firstTest: FactTest = { fact: "who.known", is: "yes" };

/** Puts something else in the place of one part; nothing takes it out, and a group with nothing left in it too. */
export function changePart(tests: FactTests, index: number, part: Part | null): FactTests {
  const isEmpty = part === null || (!isTest(part) && part.of.length === 0);
  return { ...tests, of: isEmpty ? tests.of.toSpliced(index, 1) : tests.of.with(index, part) };
}

export function addPart(tests: FactTests, part: Part): FactTests {
  return { ...tests, of: [...tests.of, part] };
}

/** The same test of another fact: what is compared goes back to something that fits. */
export function testOf({ name, type, comparisons, values }: FactView): FactTest {
  const is = comparisons[0]!.is as Comparison;
  const fact = name as FactTest["fact"];
  if (type === "bool") return { fact, is };
  return { fact, is, value: values?.[0]?.value ?? (type === "string" || type === "list<string>" ? "" : 1) };
}

/** Whether a comparison needs something to compare with. */
export function needsValue(is: Comparison): boolean {
  return !["yes", "no", "known", "unknown"].includes(is);
}

export function compared(test: FactTest, is: Comparison, entry: FactView): FactTest {
  if (!needsValue(is)) return { fact: test.fact, is };
  return { fact: test.fact, is, value: test.value ?? testOf(entry).value ?? "" };
}

/** A number as it was typed, in what the fact can be. */
export function numberIn(text: string, type: FactView["type"]): number {
  const number = Number(text.replace(",", "."));
  if (!Number.isFinite(number)) return 0;
  return type === "int" ? Math.trunc(number) : number;
}
