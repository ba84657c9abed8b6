import { Environment } from "@marcbachmann/cel-js";
import { type Access, type Action, type AdviceCase, actions, type Situation, situations } from "../domain/index.ts";
import { type Facts, factCatalogue } from "./facts.ts";

/** The owner's ordered rules; the first whose condition holds decides. */
export interface Policy {
  readonly name: string;
  /** One sentence on what it is for. */
  readonly about: string;
  readonly rules: readonly Rule[];
}

export interface Rule {
  /** Unique in its policy; kept with each decision it advised. */
  readonly name: string;
  /** A condition in CEL (Common Expression Language) over the facts of {@link factCatalogue}. */
  readonly when: string;
  readonly advise: {
    readonly action: Action;
    readonly access?: Access;
    readonly circles?: readonly string[];
    /** What the reply is about, where the usual one does not fit. */
    readonly situation?: Situation;
  };
  /** Why, in the owner's words, or a words key beginning `because.`. */
  readonly because: string;
  readonly off?: boolean;
  /** Cases that must, and must not, make this rule decide; they run when the policy is checked. */
  readonly examples?: readonly { readonly case: AdviceCase; readonly decides: boolean }[];
}

/** What is wrong with a policy. Data, put into words by `policy.<code>`. */
export interface PolicyIssue {
  readonly code:
    | "not-a-policy"
    | "no-rules"
    | "rule-without-name"
    | "duplicate-name"
    | "no-such-action"
    | "no-such-situation"
    | "bad-condition"
    | "matches-not-offered"
    | "never-reached"
    | "example-fails"
    | "no-last-rule";
  readonly severity: "error" | "warning";
  readonly rule?: string;
  readonly detail?: string;
}

/** A condition ready to run. `unknown` tells which fact was missing when it could not be decided. */
export type Condition = (facts: Facts) => { readonly holds: boolean; readonly unknown?: string };

const environment = createEnvironment();

/**
 * Compiles a condition.
 *
 * @returns The condition, or the issue that forbids it: not CEL, a fact that does not exist, no yes-or-no answer, or the
 *   function `matches`, which is not offered because a pattern can be made to run for ever.
 */
export function compileCondition(
  source: string,
): Condition | { readonly code: "bad-condition" | "matches-not-offered"; readonly detail: string } {
  try {
    const parsed = environment.parse(source);
    if (usesMatches(parsed.ast)) return { code: "matches-not-offered", detail: source };
    const checked = parsed.check();
    if (!checked.valid) return { code: "bad-condition", detail: checked.error?.summary ?? "" };
    if (checked.type !== "bool") return { code: "bad-condition", detail: `gives ${checked.type}, not bool` };
    return (facts) => {
      try {
        return { holds: parsed(facts) === true };
      } catch (error) {
        return { holds: false, unknown: missingFact(error, source) };
      }
    };
  } catch (error) {
    return { code: "bad-condition", detail: error instanceof Error ? (error.message.split("\n")[0] ?? "") : "" };
  }
}

/** Checks a policy's shape and conditions; what needs advice to run (examples, unreached rules) is checked by `checkPolicy`. */
export function validatePolicy(policy: unknown): readonly PolicyIssue[] {
  if (typeof policy !== "object" || policy === null || !Array.isArray((policy as { rules?: unknown }).rules)) {
    return [{ code: "not-a-policy", severity: "error" }];
  }
  const rules = (policy as { rules: unknown[] }).rules;
  if (rules.length === 0) return [{ code: "no-rules", severity: "error" }];
  const issues: PolicyIssue[] = [];
  const names = new Set<string>();
  let closed: string | null = null;
  for (const item of rules) {
    const rule = (typeof item === "object" && item !== null ? item : {}) as Partial<Rule>;
    const name = typeof rule.name === "string" ? rule.name.trim() : "";
    if (!name) {
      issues.push({ code: "rule-without-name", severity: "error" });
      continue;
    }
    if (names.has(name)) issues.push({ code: "duplicate-name", severity: "error", rule: name });
    names.add(name);
    if (!(actions as readonly unknown[]).includes(rule.advise?.action)) {
      issues.push({ code: "no-such-action", severity: "error", rule: name, detail: String(rule.advise?.action ?? "") });
    }
    const situation = rule.advise?.situation;
    if (situation !== undefined && !(situations as readonly unknown[]).includes(situation)) {
      issues.push({ code: "no-such-situation", severity: "error", rule: name, detail: String(situation) });
    }
    const condition =
      typeof rule.when === "string" ? compileCondition(rule.when) : { code: "bad-condition" as const, detail: "" };
    if (typeof condition !== "function") issues.push({ ...condition, severity: "error", rule: name });
    if (closed && !rule.off) issues.push({ code: "never-reached", severity: "warning", rule: name, detail: closed });
    if (!rule.off && rule.when?.trim() === "true") closed ??= name;
  }
  if (!closed) issues.push({ code: "no-last-rule", severity: "warning" });
  return issues;
}

function createEnvironment(): Environment {
  const groups = new Map<string, Record<string, string>>();
  const made = new Environment({ limits: { maxAstNodes: 500, maxDepth: 40 } });
  for (const { name, type } of factCatalogue) {
    const [group, fact] = name.split(".");
    if (!fact) made.registerVariable(name, type);
    else groups.set(group ?? "", { ...groups.get(group ?? ""), [fact]: type });
  }
  for (const [name, schema] of groups) made.registerVariable({ name, schema });
  return made;
}

function missingFact(error: unknown, source: string): string {
  const message = error instanceof Error ? error.message : "";
  const key = /No such key: (\w+)/.exec(message)?.[1];
  return factCatalogue.find(({ name }) => name.endsWith(`.${key}`) && source.includes(name))?.name ?? "?";
}

function usesMatches(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(usesMatches);
  if (typeof node !== "object" || node === null) return false;
  const { op, args } = node as { op?: unknown; args?: unknown };
  if ((op === "rcall" || op === "call") && Array.isArray(args) && args[0] === "matches") return true;
  return usesMatches(args);
}
