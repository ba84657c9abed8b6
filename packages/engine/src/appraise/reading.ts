import { type Clause, splitClauses } from "../language/clauses.ts";
import { clauseFeatures, featureOf, noteFeatures } from "../language/features.ts";
import type { Match } from "../language/patterns.ts";
import { type Token, tokenise } from "../language/tokens.ts";
import { matchRules } from "../language/rules.ts";

/** A note taken apart: what every later step works on. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly rules: readonly Match[];
  /** Hashed features a clause. */
  readonly clauseFeatures: readonly (readonly number[])[];
  readonly noteFeatures: readonly number[];
}

export function readNote(text: string): Reading {
  const tokens = tokenise(text);
  const clauses = splitClauses(tokens);
  const rules = matchRules(tokens, clauses);
  const features = clauses.map((clause) => {
    const into: number[] = [];
    clauseFeatures(tokens, clause, into);
    return into;
  });
  for (const match of rules) {
    const at = clauses.findIndex((clause) => match.from >= clause.from && match.from < clause.to);
    features[at]?.push(featureOf("rule", match.id));
  }
  return { tokens, clauses, rules, clauseFeatures: features, noteFeatures: noteFeatures(tokens, clauses, text.length) };
}
