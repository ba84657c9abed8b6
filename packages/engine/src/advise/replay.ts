import type { AdviceCase, Appraisal } from "../domain/index.ts";
import { createAdviser, type Treatment } from "./advise.ts";
import { coverageIssues } from "./coverage.ts";
import { gatherFacts } from "./facts.ts";
import { type Policy, type PolicyIssue, validatePolicy } from "./policy.ts";

/** A past request that another policy would have treated otherwise. */
export interface ReplayDifference {
  readonly id: string;
  readonly before: Treatment;
  readonly after: Treatment;
}

export interface PastCase {
  readonly case: AdviceCase;
  readonly appraisal: Appraisal | null;
  /** How much the owner values this person now: their traces since. Those most valued come first. */
  readonly value?: number;
}

/** Runs two policies over past cases and gives those that differ, the most valued first. */
export function replayPolicy(before: Policy, after: Policy, cases: readonly PastCase[]): readonly ReplayDifference[] {
  const was = createAdviser(before);
  const is = createAdviser(after);
  const differences: { readonly value: number; readonly difference: ReplayDifference }[] = [];
  for (const past of cases) {
    const facts = gatherFacts(past.case, past.appraisal);
    const [a, b] = [was.decide(facts), is.decide(facts)];
    if (a.action === b.action && a.access === b.access) continue;
    differences.push({ value: past.value ?? 0, difference: { id: past.case.id, before: a, after: b } });
  }
  return differences.sort((a, b) => b.value - a.value).map(({ difference }) => difference);
}

/** How many of the cases each rule decides; rules that decide none are not in it. */
export function countDecided(policy: Policy, cases: readonly PastCase[]): ReadonlyMap<string, number> {
  const adviser = createAdviser(policy);
  const counts = new Map<string, number>();
  for (const past of cases) {
    const { rule } = adviser.decide(gatherFacts(past.case, past.appraisal));
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

/** How an example of a rule came out. */
export interface ExampleOutcome {
  readonly rule: string;
  /** Its place among the rule's examples. */
  readonly index: number;
  readonly passes: boolean;
  /** The rule that decided it. */
  readonly decidedBy: string;
}

/**
 * Runs the examples of all rules.
 *
 * @param read - Reads a note, so that an example can be given as plain text.
 */
export function runExamples(
  policy: Policy,
  read: (advised: AdviceCase) => Appraisal | null,
): readonly ExampleOutcome[] {
  const adviser = createAdviser(policy);
  return policy.rules.flatMap((rule) =>
    (rule.examples ?? []).map((example, index) => {
      const decidedBy = adviser.advise(example.case, example.case.appraisal ?? read(example.case)).rule;
      return { rule: rule.name, index, decidedBy, passes: (decidedBy === rule.name) === example.decides };
    }),
  );
}

/**
 * Checks a policy whole: its shape and conditions, rules that can never decide or conflict, and its rules' examples.
 *
 * @param read - Reads a note, so that an example can be given as plain text.
 */
export function checkPolicy(policy: Policy, read: (advised: AdviceCase) => Appraisal | null): readonly PolicyIssue[] {
  const issues = [...validatePolicy(policy)];
  if (issues.some(({ severity }) => severity === "error")) return issues;
  issues.push(...coverageIssues(policy));
  for (const { rule, decidedBy, passes } of runExamples(policy, read)) {
    if (!passes) issues.push({ code: "example-fails", severity: "error", rule, detail: decidedBy });
  }
  return issues;
}
