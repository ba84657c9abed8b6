import { type Clause, splitClauses } from "../language/clauses.ts";
import { clauseFeatures, featureOf, noteFeatures, type Seen } from "../language/features.ts";
import type { Match } from "../language/patterns.ts";
import { countKinds, kinds, type Token, tokenise } from "../language/tokens.ts";
import { matchRules, ruleIds } from "../language/rules.ts";
import { asSpelled } from "../language/spelling.ts";

/** A note taken apart: what every later step works on. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly rules: readonly Match[];
  /** Hashed features a clause. */
  readonly clauseFeatures: readonly (readonly number[])[];
  /** The words and marks of each clause, with where their features begin. */
  readonly seen: readonly (readonly Seen[])[];
  readonly noteFeatures: readonly number[];
  /** How many words, names among them. */
  readonly words: number;
  /** A few numbers of the note and which ideas the packs found in it, for the last step of the model. */
  readonly counts: readonly number[];
}

/** @param language - ISO 639-1, or `und`: decides which language packs are tried. */
export function readNote(text: string, language: string): Reading {
  const tokens = asSpelled(tokenise(text), language);
  const clauses = splitClauses(tokens);
  const of = countKinds(tokens);
  const words = of[kinds.word]! + of[kinds.name]!;
  const rules = matchRules(tokens, clauses, language);
  const found = byToken(rules);
  const features = clauses.map((): number[] => []);
  const seen = clauses.map((clause, at) => clauseFeatures(tokens, clause, found, features[at]!));
  return {
    tokens,
    clauses,
    rules,
    clauseFeatures: features,
    seen,
    noteFeatures: noteFeatures(tokens, clauses, text.length),
    words,
    counts: [...countsOf(tokens, clauses, of, words), ...foundOf(rules)],
  };
}

/** Length and what stands out of it, each drawn together so that long notes do not swamp the rest. */
function countsOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  of: ReturnType<typeof countKinds>,
  words: number,
): readonly number[] {
  let exclaims = 0;
  let asks = 0;
  for (const { text } of tokens) {
    if (text === "!") exclaims++;
    else if (text === "?") asks++;
  }
  return [
    words,
    Math.max(0, words - 80),
    clauses.length,
    of[kinds.name]!,
    of[kinds.number]!,
    of[kinds.link]! + of[kinds.address]!,
    of[kinds.placeholder]!,
    of[kinds.emoji]!,
    exclaims,
    asks,
  ].map((each) => Math.log1p(each));
}

const featureOfRule: ReadonlyMap<string, number> = new Map(ruleIds.map((id) => [id, featureOf("rule", id)]));
const placeOfRule: ReadonlyMap<string, number> = new Map(ruleIds.map((id, at) => [id, at]));

function byToken(rules: readonly Match[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const { id, from } of rules) {
    const here = found.get(from);
    if (here) here.push(featureOfRule.get(id)!);
    else found.set(from, [featureOfRule.get(id)!]);
  }
  return found;
}

function foundOf(rules: readonly Match[]): readonly number[] {
  const found = ruleIds.map(() => 0);
  for (const { id } of rules) found[placeOfRule.get(id)!] = 1;
  return found;
}
