import { type ASTNode, Environment } from "@marcbachmann/cel-js";
import { type Facts, factCatalogue } from "./facts.ts";

/** A condition ready to run. `unknown` tells which fact was missing when it could not be decided. */
export type Condition = (facts: Facts) => { readonly holds: boolean; readonly unknown?: string };

/** Why a condition cannot be used. `detail` is the fact that does not exist, or what the language says. */
export interface ConditionFault {
  readonly code: "bad-condition" | "unknown-fact" | "matches-not-offered";
  readonly detail: string;
}

const environment = createEnvironment();

/**
 * Compiles a condition.
 *
 * @returns The condition, or the fault that forbids it: not CEL, a fact that does not exist, no yes-or-no answer, or the
 *   function `matches`, which is not offered because a pattern can be made to run for ever.
 */
export function compileCondition(source: string): Condition | ConditionFault {
  try {
    const parsed = environment.parse(source);
    if (usesMatches(parsed.ast)) return { code: "matches-not-offered", detail: source };
    const stranger = factsIn(parsed.ast).find((name) => !isFact(name));
    if (stranger !== undefined) return { code: "unknown-fact", detail: stranger };
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

/** The condition's tree; null where it cannot be used. */
export function parseCondition(source: string): ASTNode | null {
  return typeof compileCondition(source) === "function" ? environment.parse(source).ast : null;
}

/** The fact a node names, `who.known` or `network`; null where it is something else. */
export function factAt(node: ASTNode): string | null {
  if (node.op === "id") return node.args as string;
  if (node.op !== ".") return null;
  const [group, name] = node.args as [ASTNode, string];
  return group.op === "id" ? `${group.args as string}.${name}` : null;
}

const factNames: ReadonlySet<string> = new Set(factCatalogue.map(({ name }) => name));
const groupNames: ReadonlySet<string> = new Set(factCatalogue.map(({ name }) => name.split(".")[0] ?? ""));

/** A group alone is no fact either, but what is wrong with it is told by the type check. */
function isFact(name: string): boolean {
  return factNames.has(name) || (groupNames.has(name) && name !== "network");
}

/** Everything the tree takes for a fact. Names that a macro of the language binds are none of them. */
function factsIn(node: unknown, found: string[] = []): readonly string[] {
  if (Array.isArray(node)) for (const part of node) factsIn(part, found);
  else if (typeof node === "object" && node !== null && "op" in node) {
    const fact = factAt(node as ASTNode);
    if (fact !== null) found.push(fact);
    else if ((node as ASTNode).op !== "rcall") factsIn((node as ASTNode).args, found);
  }
  return found;
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
