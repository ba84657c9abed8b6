import { parse, stringify, YAMLParseError } from "yaml";
import { type Policy, type PolicyIssue, validatePolicy } from "./policy.ts";

/**
 * Reads a policy file: YAML (or JSON, which is YAML) with `name`, `about` and `rules`.
 *
 * @returns The policy, null where it cannot be used, and what is wrong with it; warnings leave it usable.
 */
export function parsePolicy(text: string): { readonly policy: Policy | null; readonly issues: readonly PolicyIssue[] } {
  let read: unknown;
  try {
    read = parse(text, { maxAliasCount: 20 });
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    return {
      policy: null,
      issues: [{ code: "not-a-policy", severity: "error", ...(line ? { detail: `line ${line}` } : {}) }],
    };
  }
  const issues = validatePolicy(read);
  return { policy: issues.some(({ severity }) => severity === "error") ? null : named(read as Policy), issues };
}

/** A name and what it is for may be left out. */
function named(policy: Policy): Policy {
  const { name, about } = policy as { readonly name?: unknown; readonly about?: unknown };
  return { ...policy, name: typeof name === "string" ? name : "mine", about: typeof about === "string" ? about : "" };
}

/** Writes a policy as its file, always in the same order; `parsePolicy` reads it back the same. */
export function formatPolicy(policy: Policy): string {
  const rules = policy.rules.map((rule) => ({
    ...inOrder(rule, ["name", "off", "when", "advise", "because", "examples"]),
    advise: inOrder(rule.advise, ["action", "access", "circles", "situation"]),
  }));
  return stringify({ ...inOrder(policy, ["name", "about"]), rules }, { lineWidth: 110 });
}

/** The same with the given fields first. */
function inOrder<T extends object>(value: T, first: readonly (keyof T & string)[]): T {
  const fields = new Map<string, unknown>(Object.entries(value));
  const ordered = [...first.filter((name) => fields.has(name)), ...fields.keys()];
  return Object.fromEntries(ordered.map((name) => [name, fields.get(name)])) as T;
}
