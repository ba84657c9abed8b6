import type { Action } from "../domain/index.ts";
import { createAdviser } from "./advise.ts";
import { compileCondition } from "./condition.ts";
import { type FactTest, testsHold, writeTests } from "./fact-tests.ts";
import { type Facts, factCatalogue, gatherFacts } from "./facts.ts";
import type { Policy, Rule } from "./policy.ts";
import type { PastCase } from "./replay.ts";

/** A past request with what the owner did about it. */
export interface DecidedCase extends PastCase {
  readonly decided: Action;
}

/** A rule that would agree with the owner where the advice keeps differing from what they do. */
export interface RuleProposal {
  /** The same for the same proposal, so that a dismissal is remembered. */
  readonly id: string;
  readonly rule: Rule;
  /** The rule it goes before: the one that decided otherwise. */
  readonly before: string;
  /** Decisions that differ from the advice today and would agree. */
  readonly agrees: number;
  /** Decisions the rule would advise on otherwise than today; `agrees` of them as the owner decided. */
  readonly changes: number;
}

interface ProposalOptions {
  /** So many decisions of one kind before anything is said. */
  readonly least?: number;
  /** Ids of proposals the owner has turned down; what covers much the same is not proposed either. */
  readonly dismissed?: readonly string[];
}

/** At most so many proposals at once. */
const mostProposals = 3;
/** Of the decisions a rule would change, at least this share must be what the owner did. */
const leastAgreement = 0.8;
/** How often chance alone may lead to a proposal, by the number of facts in its condition; shared by all that are tried. */
const chance = [0.01, 0.01, 0.002] as const;
/** Pairs are made of the facts that explain most alone. */
const factsInPairs = 10;

/**
 * Finds where the owner's decisions keep differing from the advice, and the smallest rule for each that would agree.
 *
 * A rule is proposed only where the decisions it explains could not well have come about by chance, however many rules
 * were tried; an owner who decides now so, now so is left in peace.
 */
export function proposeRules(
  policy: Policy,
  history: readonly DecidedCase[],
  options: ProposalOptions = {},
): readonly RuleProposal[] {
  const { least = 5, dismissed = [] } = options;
  if (history.length < least) return [];
  const seen = lookAt(policy, history);
  const tried = disagreements(seen, least).flatMap((group) => candidatesFor(policy, seen, group, least));
  const refused = dismissed.flatMap((id) => coverageOf(id, seen));
  const tests = chance.map((_, size) => new Set(tried.filter((one) => one.size === size).map(keyOf)).size);
  const good = tried
    .filter(({ size, likelihood }) => likelihood <= chance[size]! / Math.max(1, tests[size]!))
    .filter(({ action, covered }) => !refused.some((one) => one.action === action && isMostly(covered, one.covered)))
    .sort((a, b) => b.gain - a.gain || a.size - b.size || a.when.length - b.when.length);
  const chosen: Candidate[] = [];
  for (const candidate of good) {
    if (chosen.length === mostProposals) break;
    if (!chosen.some(({ covered }) => overlaps(covered, candidate.covered))) chosen.push(candidate);
  }
  return chosen.map((candidate) => proposalOf(policy, candidate));
}

/** The policy with a proposed rule in its place. */
export function withProposal(policy: Policy, { rule, before }: Pick<RuleProposal, "rule" | "before">): Policy {
  const at = policy.rules.findIndex(({ name }) => name === before);
  const place = at < 0 ? policy.rules.length : at;
  return { ...policy, rules: policy.rules.toSpliced(place, 0, rule) };
}

interface Seen {
  readonly facts: Facts;
  /** Which of {@link factsWorthTrying} hold. */
  readonly holds: readonly boolean[];
  readonly decided: Action;
  readonly advised: Action;
  /** Place of the rule that decided; one past the last where none did. */
  readonly place: number;
}

function lookAt(policy: Policy, history: readonly DecidedCase[]): readonly Seen[] {
  const adviser = createAdviser(policy);
  const places = new Map(policy.rules.map(({ name }, place) => [name, place]));
  return history.map((past) => {
    const facts = gatherFacts(past.case, past.appraisal);
    const { action, rule } = adviser.decide(facts);
    const holds = factsWorthTrying.map((test) => testsHold({ join: "and", of: [test] }, facts) === true);
    return { facts, holds, decided: past.decided, advised: action, place: places.get(rule) ?? policy.rules.length };
  });
}

interface Disagreement {
  readonly place: number;
  readonly action: Action;
}

/** Rules whose advice was not followed often enough, each with what was done instead. */
function disagreements(seen: readonly Seen[], least: number): readonly Disagreement[] {
  const differing = seen.filter(({ decided, advised }) => decided !== advised);
  const groups = Map.groupBy(differing, ({ place, decided }) => `${place} ${decided}`);
  return [...groups.values()]
    .filter((group) => group.length >= least)
    .map(([first]) => ({ place: first!.place, action: first!.decided }));
}

interface Candidate extends Disagreement {
  readonly when: string;
  /** Facts in its condition; none where it takes over the condition of the rule it goes before. */
  readonly size: number;
  /** Cases whose advice it would change. */
  readonly covered: ReadonlySet<Seen>;
  readonly agrees: number;
  readonly gain: number;
  /** How likely so much agreement is by chance. */
  readonly likelihood: number;
}

function candidatesFor(
  policy: Policy,
  seen: readonly Seen[],
  { place, action }: Disagreement,
  least: number,
): readonly Candidate[] {
  const within = seen.filter((one) => one.place >= place && one.advised !== action);
  const usual = (within.filter(({ decided }) => decided === action).length + 1) / (within.length + 2);
  const candidate = (when: string, size: number, covered: readonly Seen[], expected: number): Candidate | null => {
    const agrees = covered.filter(({ decided }) => decided === action).length;
    if (agrees < least || agrees < leastAgreement * covered.length) return null;
    const likelihood = atLeast(agrees, covered.length, expected);
    const gain = 2 * agrees - covered.length;
    return { place, action, when, size, covered: new Set(covered), agrees, gain, likelihood };
  };
  const singles = distinctSets(
    factsWorthTrying.map((test, index) => ({
      tests: [test],
      covered: within.filter(({ holds }) => holds[index] === true),
    })),
    within.length,
    least,
  );
  const promising = singles
    .toSorted((a, b) => agreeing(b.covered, action) - agreeing(a.covered, action))
    .slice(0, factsInPairs);
  const pairs = distinctSets(
    promising.flatMap((a, index) => {
      const one = new Set(a.covered);
      return promising.slice(index + 1).map((b) => ({
        tests: [...a.tests, ...b.tests],
        covered: b.covered.filter((seen) => one.has(seen)),
      }));
    }),
    within.length,
    least,
  );
  const own = policy.rules[place];
  return [
    // All that this rule decides; an even chance is what it has to be told from.
    ...(own
      ? [
          candidate(
            own.when,
            0,
            within.filter((one) => one.place === place),
            0.5,
          ),
        ]
      : []),
    ...[...singles, ...pairs].map(({ tests, covered }) =>
      candidate(writeTests({ join: "and", of: tests }), tests.length, covered, usual),
    ),
  ].filter((one) => one !== null);
}

interface Tried {
  readonly tests: readonly FactTest[];
  readonly covered: readonly Seen[];
}

/** Of conditions that hold in the same cases, one; none that holds in all of them or in too few. */
function distinctSets(tried: readonly Tried[], all: number, least: number): readonly Tried[] {
  const enough = tried.filter(({ covered }) => covered.length >= least && covered.length < all);
  const kept: Tried[] = [];
  for (const one of enough) if (!kept.some(({ covered }) => isSame(covered, one.covered))) kept.push(one);
  return kept;
}

function isSame(a: readonly Seen[], b: readonly Seen[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function agreeing(covered: readonly Seen[], action: Action): number {
  return covered.filter(({ decided }) => decided === action).length;
}

function keyOf({ place, action, when }: Candidate): string {
  return `${place} ${action} ${when}`;
}

const thresholds: Readonly<Record<string, readonly number[]>> = {
  "who.traces": [1, 3],
  "common.contacts": [1, 3, 10],
  "common.ground": [1],
  "profile.completeness": [0.75],
  "profile.connections": [500],
  "request.ageDays": [30, 180],
};

/** What a person would give as a reason; how a note was read in figures is none. */
const factsWorthTrying: readonly FactTest[] = factCatalogue.flatMap(({ name, type, values }): readonly FactTest[] => {
  if (type === "bool")
    return [
      { fact: name, is: "yes" as const },
      { fact: name, is: "no" as const },
    ];
  if (type === "list<string>") return (values ?? []).map((value) => ({ fact: name, is: "contains" as const, value }));
  if (name === "note.language") {
    return ["en", "fr", "de", "es", "it", "pt", "nl"].map((value) => ({ fact: name, is: "equals" as const, value }));
  }
  if (type === "string") return (values ?? []).map((value) => ({ fact: name, is: "equals" as const, value }));
  return (thresholds[name] ?? []).map((value) => ({ fact: name, is: "at-least" as const, value }));
});

/** The chance of at least `hits` in `tries`, each with the same chance. */
function atLeast(hits: number, tries: number, chance: number): number {
  let logTerm = tries * Math.log1p(-chance);
  let sum = hits === 0 ? Math.exp(logTerm) : 0;
  for (let k = 1; k <= tries; k++) {
    logTerm += Math.log((tries - k + 1) / k) + Math.log(chance / (1 - chance));
    if (k >= hits) sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}

function overlaps(a: ReadonlySet<Seen>, b: ReadonlySet<Seen>): boolean {
  return !a.isDisjointFrom(b);
}

function isMostly(a: ReadonlySet<Seen>, within: ReadonlySet<Seen>): boolean {
  return 2 * a.intersection(within).size >= a.size;
}

function coverageOf(id: string, seen: readonly Seen[]): readonly { action: Action; covered: ReadonlySet<Seen> }[] {
  const [before, when, action] = id.split("\n") as [string, string?, Action?];
  const condition = compileCondition(when ?? "");
  if (before === "" || !action || typeof condition !== "function") return [];
  return [{ action, covered: new Set(seen.filter((one) => one.advised !== action && condition(one.facts).holds)) }];
}

function proposalOf(policy: Policy, { place, action, when, agrees, covered }: Candidate): RuleProposal {
  const before = policy.rules[place]?.name ?? "";
  const names = new Set(policy.rules.map(({ name }) => name));
  let name = "as-you-decide";
  for (let turn = 2; names.has(name); turn++) name = `as-you-decide-${turn}`;
  return {
    id: [before, when, action].join("\n"),
    rule: { name, when, advise: { action }, because: "because.as-you-decide" },
    before,
    agrees,
    changes: covered.size,
  };
}
