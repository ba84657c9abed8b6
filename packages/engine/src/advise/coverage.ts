import { type FactTest, type FactTests, factEntry, isTest, readTests, testsHold } from "./fact-tests.ts";
import type { FactEntry, Facts } from "./facts.ts";
import type { Policy, PolicyIssue, Rule } from "./policy.ts";

/** Beyond so many combinations of facts a question is left open: what is told is certain, and checking stays quick. */
const mostCombinations = 10_000;

interface Judged {
  readonly rule: Rule;
  readonly tests: FactTests;
}

/**
 * Finds rules that can never decide: whose condition never holds, or holds only where rules above have decided.
 *
 * Tries every combination of facts that their conditions can tell apart. Conditions that say more than plain choices are
 * passed over, so nothing is told that is not so.
 */
export function coverageIssues(policy: Policy): readonly PolicyIssue[] {
  const issues: PolicyIssue[] = [];
  const above: Judged[] = [];
  for (const rule of policy.rules) {
    const tests = rule.off ? null : readTests(rule.when);
    if (tests === null) continue;
    const issue = issueOf({ rule, tests }, above);
    if (issue) issues.push(issue);
    above.push({ rule, tests });
  }
  return issues;
}

function issueOf(judged: Judged, above: readonly Judged[]): PolicyIssue | null {
  const { rule, tests } = judged;
  // What stands below a rule for everybody is told by `validatePolicy`.
  if (above.some(({ tests }) => tests.join === "and" && tests.of.length === 0)) return null;
  if (everywhere([tests], ([holds]) => holds !== true)) {
    return { code: "never-true", severity: "warning", rule: rule.name };
  }
  for (const other of above) {
    if (!everywhere([tests, other.tests], ([holds, decided]) => holds !== true || decided === true)) continue;
    const isSame = everywhere([tests, other.tests], ([holds, decided]) => holds === decided);
    const code = isSame && !advisesSame(rule, other.rule) ? "conflict" : "never-reached";
    return { code, severity: "warning", rule: rule.name, detail: other.rule.name };
  }
  for (const near of circlesOf(judged, above)) {
    if (near.length < 2 || !everywhere([tests, ...near.map((other) => other.tests)], coveredByOthers)) continue;
    const detail = near.map((other) => other.rule.name).join(", ");
    return { code: "never-reached", severity: "warning", rule: rule.name, detail };
  }
  return null;
}

const coveredByOthers = ([holds, ...decided]: readonly (boolean | null)[]): boolean =>
  holds !== true || decided.includes(true);

function advisesSame(a: Rule, b: Rule): boolean {
  return a.advise.action === b.advise.action && a.advise.access === b.advise.access;
}

/** Whether a statement is true in every combination of facts; false too where there are too many to try. */
function everywhere(
  conditions: readonly FactTests[],
  statement: (holds: readonly (boolean | null)[]) => boolean,
): boolean {
  const axes = axesOf(conditions.flatMap(testsIn));
  if (axes.reduce((product, axis) => product * axis.length, 1) > mostCombinations) return false;
  return combinations(axes).every((facts) => statement(conditions.map((condition) => testsHold(condition, facts))));
}

function testsIn(part: FactTest | FactTests): readonly FactTest[] {
  return isTest(part) ? [part] : part.of.flatMap(testsIn);
}

/** Rules that look at the same facts; then those that look at the same facts as these, and so on. */
function circlesOf(judged: Judged, above: readonly Judged[]): readonly (readonly Judged[])[] {
  const circles: (readonly Judged[])[] = [];
  let circle: readonly Judged[] = [judged];
  for (;;) {
    const inside = circle;
    const wider = above.filter((other) => inside.some((one) => sharesFact(one.tests, other.tests)));
    if (wider.length === circles.at(-1)?.length) return circles;
    circles.push(wider);
    circle = [judged, ...wider];
  }
}

function sharesFact(a: FactTests, b: FactTests): boolean {
  const facts = new Set(testsIn(a).map(({ fact }) => fact));
  return testsIn(b).some(({ fact }) => facts.has(fact));
}

type FactValue = boolean | number | string | readonly string[] | undefined;
/** One thing that can vary, with each way it can be: facts and their values. */
type Axis = readonly (readonly (readonly [fact: string, value: FactValue])[])[];

const likelihoods: ReadonlySet<string> = new Set(["who.probability", "who.known", "who.unsure"]);

function axesOf(tests: readonly FactTest[]): readonly Axis[] {
  const byFact = Map.groupBy(tests, ({ fact }) => fact);
  const axes: Axis[] = [];
  if ([...byFact.keys()].some((fact) => likelihoods.has(fact))) {
    axes.push(likelihoodAxis(numbersIn(byFact.get("who.probability") ?? [])));
  }
  for (const [fact, of] of byFact) {
    if (!likelihoods.has(fact)) axes.push(valuesOf(factEntry(fact)!, of).map((value) => [[fact, value]]));
  }
  return axes;
}

/** That somebody is known or perhaps known follows from how likely they are. */
function likelihoodAxis(compared: readonly number[]): Axis {
  return [
    [],
    ...around([...compared, 0.5, 0.95], 1).map((probability): Axis[number] => [
      ["who.probability", probability],
      ["who.known", probability >= 0.95],
      ["who.unsure", probability >= 0.5 && probability < 0.95],
    ]),
  ];
}

/** One value for each way in which the tests can come out. */
function valuesOf(entry: FactEntry, tests: readonly FactTest[]): readonly FactValue[] {
  const missing = entry.always ? [] : [undefined];
  const named = [...new Set(tests.flatMap(({ value }) => (typeof value === "string" ? [value] : [])))];
  switch (entry.type) {
    case "bool":
      return [true, false, ...missing];
    case "string":
      return [...(entry.values ?? [...named, "\u0000"]), ...missing];
    case "list<string>":
      return [...subsets(named), ...missing];
    case "int":
      return [...around(numbersIn(tests), Infinity, 1), ...missing];
    case "double":
      return [...around(numbersIn(tests), 1), ...missing];
  }
}

function numbersIn(tests: readonly FactTest[]): readonly number[] {
  return tests.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

/** Each number, and one beside and between them, from 0 to the most it can be. */
function around(numbers: readonly number[], most: number, step = 1e-6): readonly number[] {
  const all = numbers.flatMap((number) => [number - step, number, number + step]);
  return [...new Set([0, ...all])].filter((value) => value >= 0 && value <= most);
}

function subsets(values: readonly string[]): readonly (readonly string[])[] {
  return values.reduce<readonly (readonly string[])[]>(
    (found, value) => found.flatMap((subset) => [subset, [...subset, value]]),
    [[]],
  );
}

function* combinations(axes: readonly Axis[], chosen: Record<string, Record<string, unknown>> = {}): Generator<Facts> {
  const [axis, ...others] = axes;
  if (!axis) {
    yield chosen as unknown as Facts;
    return;
  }
  for (const way of axis) {
    const next: Record<string, unknown> = { ...chosen };
    for (const [fact, value] of way) {
      const [group = "", name] = fact.split(".");
      if (value === undefined) continue;
      next[group] = name === undefined ? value : { ...(next[group] as object), [name]: value };
    }
    yield* combinations(others, next as Record<string, Record<string, unknown>>);
  }
}
