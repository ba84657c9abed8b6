import type { ASTNode } from "@marcbachmann/cel-js";
import { factAt, parseCondition } from "./condition.ts";
import { type FactEntry, type Facts, factCatalogue } from "./facts.ts";

/**
 * A condition as plain choices: facts, comparisons and values, joined by *and* or *or*. What an editor shows and a sentence
 * is made of; the text of the condition stays what decides.
 */
export interface FactTests {
  readonly join: "and" | "or";
  /** None at all, joined by *and*: always. */
  readonly of: readonly (FactTest | FactTests)[];
}

export interface FactTest {
  readonly fact: FactEntry["name"];
  readonly is: Comparison;
  /** What it is compared with, where the comparison needs something. */
  readonly value?: string | number;
}

export const comparisons = [
  "yes",
  "no",
  "equals",
  "differs",
  "more",
  "at-least",
  "less",
  "at-most",
  "contains",
  "lacks",
  "known",
  "unknown",
] as const;
export type Comparison = (typeof comparisons)[number];

const ofType: Readonly<Record<FactEntry["type"], readonly Comparison[]>> = {
  bool: ["yes", "no"],
  int: ["at-least", "at-most", "more", "less", "equals", "differs"],
  double: ["at-least", "at-most", "more", "less", "equals", "differs"],
  string: ["equals", "differs"],
  "list<string>": ["contains", "lacks"],
};

/** The comparisons a fact can be put to. */
export function comparisonsFor({ type, always }: FactEntry): readonly Comparison[] {
  return always ? ofType[type] : [...ofType[type], "known", "unknown"];
}

export function isTest(part: FactTest | FactTests): part is FactTest {
  return "fact" in part;
}

const entries: ReadonlyMap<string, FactEntry> = new Map(factCatalogue.map((entry) => [entry.name, entry]));

export function factEntry(name: string): FactEntry | null {
  return entries.get(name) ?? null;
}

/**
 * Reads a condition as choices.
 *
 * @returns Choices that hold in the same cases, a negation carried down to the facts; null where the condition cannot be
 *   used, or says more than choices can.
 */
export function readTests(condition: string): FactTests | null {
  const tree = parseCondition(condition);
  const read = tree === null ? null : readNode(tree, false);
  if (read === null) return null;
  return isTest(read) ? { join: "and", of: [read] } : read;
}

/** The condition that choices stand for. */
export function writeTests(tests: FactTests): string {
  return writePart(plain(tests), false);
}

/** Whether choices hold; null where a fact that would decide is not known. */
export function testsHold(tests: FactTests, facts: Facts): boolean | null {
  const decisive = tests.join === "or";
  let unsure = false;
  for (const part of tests.of) {
    const holds = isTest(part) ? testHolds(part, facts) : testsHold(part, facts);
    if (holds === decisive) return decisive;
    if (holds === null) unsure = true;
  }
  return unsure ? null : !decisive;
}

const opposite: Readonly<Record<Comparison, Comparison>> = {
  yes: "no",
  no: "yes",
  equals: "differs",
  differs: "equals",
  more: "at-most",
  "at-most": "more",
  less: "at-least",
  "at-least": "less",
  contains: "lacks",
  lacks: "contains",
  known: "unknown",
  unknown: "known",
};

const operators: Readonly<Record<string, Comparison>> = {
  "==": "equals",
  "!=": "differs",
  ">": "more",
  ">=": "at-least",
  "<": "less",
  "<=": "at-most",
};
const turned: Readonly<Record<string, string>> = {
  "==": "==",
  "!=": "!=",
  ">": "<",
  ">=": "<=",
  "<": ">",
  "<=": ">=",
};

function readNode(node: ASTNode, negated: boolean): FactTest | FactTests | null {
  const test = (fact: string, is: Comparison, value?: string | number): FactTest | null => {
    const entry = entries.get(fact);
    const asked = negated ? opposite[is] : is;
    if (!entry || !(ofType[entry.type].includes(asked) || asked === "known" || asked === "unknown")) return null;
    return { fact: entry.name, is: asked, ...(value === undefined ? {} : { value }) };
  };
  const { op } = node;
  const args = node.args as readonly [ASTNode, ASTNode];
  if (op === "&&" || op === "||") {
    const join = (op === "&&") !== negated ? "and" : "or";
    const parts = args.map((part) => readNode(part, negated));
    return parts.includes(null) ? null : plain({ join, of: parts as (FactTest | FactTests)[] });
  }
  if (op === "!_") return readNode(node.args as ASTNode, !negated);
  if (op === "value") return node.args === !negated ? { join: "and", of: [] } : null;
  if (op === "call") {
    const [name, [of]] = node.args as [string, readonly ASTNode[]];
    const fact = name === "has" && of ? factAt(of) : null;
    return fact === null ? null : test(fact, "known");
  }
  if (op === "." || op === "id") return test(factAt(node) ?? "", "yes");
  if (op === "in") {
    const [of, list] = [literal(args[0]), factAt(args[1])];
    return typeof of === "string" && list !== null ? test(list, "contains", of) : null;
  }
  if (!(op in operators)) return null;
  const straight = factAt(args[0]);
  const fact = straight ?? factAt(args[1]);
  const value = literal(straight === null ? args[0] : args[1]);
  if (fact === null || value === null) return null;
  const is = operators[straight === null ? turned[op]! : op]!;
  if (typeof value === "boolean") return test(fact, (is === "equals") === value ? "yes" : "no");
  return test(fact, is, value);
}

function literal(node: ASTNode): string | number | boolean | null {
  if (node.op === "-_") {
    const value = literal(node.args as ASTNode);
    return typeof value === "number" ? -value : null;
  }
  if (node.op !== "value") return null;
  const value = node.args as unknown;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Without groups in groups of the same kind, groups of one, or empty groups in others. */
function plain(tests: FactTests): FactTests {
  const of = tests.of.flatMap((part): readonly (FactTest | FactTests)[] => {
    if (isTest(part)) return [part];
    const inner = plain(part);
    if (inner.of.length === 0) return tests.join === "and" ? [] : [inner];
    return inner.of.length === 1 || inner.join === tests.join ? inner.of : [inner];
  });
  const [only] = of;
  if (of.length === 1 && only && !isTest(only)) return only;
  // One of several that always holds: all of it does.
  if (tests.join === "or" && of.some((part) => !isTest(part) && part.of.length === 0)) return { join: "and", of: [] };
  return of.length < 2 ? { join: "and", of } : { join: tests.join, of };
}

function writePart(part: FactTest | FactTests, inside: boolean): string {
  if (isTest(part)) return writeTest(part);
  if (part.of.length === 0) return "true";
  const text = part.of.map((one) => writePart(one, true)).join(part.join === "and" ? " && " : " || ");
  return inside ? `(${text})` : text;
}

const signs: Readonly<Partial<Record<Comparison, string>>> = Object.fromEntries(
  Object.entries(operators).map(([sign, comparison]) => [comparison, sign]),
);

function writeTest({ fact, is, value = "" }: FactTest): string {
  switch (is) {
    case "yes":
      return fact;
    case "no":
      return `!${fact}`;
    case "known":
      return `has(${fact})`;
    case "unknown":
      return `!has(${fact})`;
    case "contains":
      return `${writeValue(value)} in ${fact}`;
    case "lacks":
      return `!(${writeValue(value)} in ${fact})`;
    default:
      return `${fact} ${signs[is]} ${writeValue(value, entries.get(fact)?.type === "double")}`;
  }
}

function writeValue(value: string | number, fraction = false): string {
  if (typeof value === "string") return JSON.stringify(value);
  return fraction && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function testHolds({ fact, is, value }: FactTest, facts: Facts): boolean | null {
  const [group, name] = fact.split(".");
  const held = facts[group ?? ""];
  const found =
    typeof held === "object" && name !== undefined ? held[name] : typeof held === "string" ? held : undefined;
  if (is === "known") return found !== undefined;
  if (is === "unknown") return found === undefined;
  if (found === undefined) return null;
  const seen = typeof found === "bigint" ? Number(found) : found;
  switch (is) {
    case "yes":
      return seen === true;
    case "no":
      return seen === false;
    case "equals":
      return seen === value;
    case "differs":
      return seen !== value;
    case "contains":
      return (seen as readonly string[]).includes(String(value));
    case "lacks":
      return !(seen as readonly string[]).includes(String(value));
    default:
      return compares(Number(seen), is, Number(value));
  }
}

function compares(seen: number, is: "more" | "at-least" | "less" | "at-most", value: number): boolean {
  if (is === "more") return seen > value;
  if (is === "at-least") return seen >= value;
  return is === "less" ? seen < value : seen <= value;
}
