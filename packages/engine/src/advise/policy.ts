import {
  type Access,
  type Action,
  type AdviceCase,
  actions,
  isNetwork,
  type Situation,
  situations,
} from "../domain/index.ts";
import { compileCondition } from "./condition.ts";
import { factCatalogue } from "./facts.ts";

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
    | "rule-without-because"
    | "bad-field"
    | "bad-condition"
    | "unknown-fact"
    | "matches-not-offered"
    | "never-reached"
    | "never-true"
    | "conflict"
    | "example-fails"
    | "no-last-rule";
  readonly severity: "error" | "warning";
  readonly rule?: string;
  readonly detail?: string;
  /** A fact of nearly that name. */
  readonly near?: string;
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
    if (typeof rule.because !== "string" || rule.because.trim() === "") {
      issues.push({ code: "rule-without-because", severity: "error", rule: name });
    }
    for (const detail of wrongFields(rule)) issues.push({ code: "bad-field", severity: "error", rule: name, detail });
    const condition =
      typeof rule.when === "string" ? compileCondition(rule.when) : { code: "bad-condition" as const, detail: "" };
    if (typeof condition !== "function") {
      const near = condition.code === "unknown-fact" ? nearFact(condition.detail) : null;
      issues.push({ ...condition, severity: "error", rule: name, ...(near === null ? {} : { near }) });
    }
    if (closed && !rule.off) issues.push({ code: "never-reached", severity: "warning", rule: name, detail: closed });
    if (!rule.off && rule.when?.trim() === "true") closed ??= name;
  }
  if (!closed) issues.push({ code: "no-last-rule", severity: "warning" });
  return issues;
}

/** Fields of a rule that are there and are not what they must be. */
function wrongFields(rule: Partial<Rule>): readonly string[] {
  const { access, circles } = rule.advise ?? {};
  return [
    access === undefined || access === "full" || access === "limited" ? null : "access",
    circles === undefined || isListOf(circles, (name) => typeof name === "string") ? null : "circles",
    rule.off === undefined || typeof rule.off === "boolean" ? null : "off",
    rule.examples === undefined || isListOf(rule.examples, isCase) ? null : "examples",
  ].filter((field) => field !== null);
}

function isCase(one: unknown): boolean {
  if (!isObject(one) || typeof one["decides"] !== "boolean") return false;
  return isObject(one["case"]) && isNetwork(one["case"]["network"]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

/** The fact whose name is at most two letters off, or that the writer has put into the wrong group. */
function nearFact(name: string): string | null {
  const bare = name.split(".").at(-1) ?? "";
  const close = factCatalogue.find((fact) => lettersOff(fact.name, name) <= 2);
  return (close ?? factCatalogue.find((fact) => fact.name.endsWith(`.${bare}`)))?.name ?? null;
}

/** Levenshtein's distance; names are short. */
function lettersOff(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
