import type { Action, AdviceCase, Appraisal } from "../domain/index.ts";
import { createAdviser } from "./advise.ts";
import { type Policy, type PolicyIssue, validatePolicy } from "./policy.ts";

/** A past request that another policy would have treated otherwise. */
export interface ReplayDifference {
  readonly id: string;
  readonly before: { readonly action: Action; readonly rule: string };
  readonly after: { readonly action: Action; readonly rule: string };
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
    const a = was.advise(past.case, past.appraisal);
    const b = is.advise(past.case, past.appraisal);
    if (a.action === b.action && a.access === b.access) continue;
    differences.push({
      value: past.value ?? 0,
      difference: {
        id: past.case.id,
        before: { action: a.action, rule: a.rule },
        after: { action: b.action, rule: b.rule },
      },
    });
  }
  return differences.sort((a, b) => b.value - a.value).map(({ difference }) => difference);
}

/**
 * Checks a policy whole: its shape and conditions, its rules' examples, and rules that decide none of the given cases.
 *
 * @param read - Reads a note, so that an example can be given as plain text.
 */
export function checkPolicy(policy: Policy, read: (advised: AdviceCase) => Appraisal | null): readonly PolicyIssue[] {
  const issues = [...validatePolicy(policy)];
  if (issues.some(({ severity }) => severity === "error")) return issues;
  const adviser = createAdviser(policy);
  for (const rule of policy.rules) {
    for (const example of rule.examples ?? []) {
      const decided = adviser.advise(example.case, example.case.appraisal ?? read(example.case)).rule;
      if ((decided === rule.name) !== example.decides) {
        issues.push({ code: "example-fails", severity: "error", rule: rule.name, detail: decided });
      }
    }
  }
  return issues;
}
