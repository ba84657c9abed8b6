import { type Clause, splitClauses } from "../language/clauses.ts";
import { clauseFeatures, featureOf, noteFeatures } from "../language/features.ts";
import type { Match } from "../language/patterns.ts";
import { kinds, type Token, tokenise } from "../language/tokens.ts";
import { matchRules } from "../language/rules.ts";

/** A note taken apart: what every later step works on. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly rules: readonly Match[];
  /** Hashed features a clause. */
  readonly clauseFeatures: readonly (readonly number[])[];
  readonly noteFeatures: readonly number[];
  /** A few numbers of the note, for the last step of the model. */
  readonly counts: readonly number[];
}

/** @param language - ISO 639-1, or `und`: decides which language packs are tried. */
export function readNote(text: string, language: string): Reading {
  const tokens = tokenise(text);
  const clauses = splitClauses(tokens);
  const rules = matchRules(tokens, clauses, language);
  const features = clauses.map((clause) => {
    const into: number[] = [];
    clauseFeatures(tokens, clause, into);
    return into;
  });
  for (const match of rules) {
    const at = clauses.findIndex((clause) => match.from >= clause.from && match.from < clause.to);
    features[at]?.push(featureOf("rule", match.id));
  }
  return {
    tokens,
    clauses,
    rules,
    clauseFeatures: features,
    noteFeatures: noteFeatures(tokens, clauses, text.length),
    counts: countsOf(tokens, clauses),
  };
}

/** Length and what stands out of it, each drawn together so that long notes do not swamp the rest. */
function countsOf(tokens: readonly Token[], clauses: readonly Clause[]): readonly number[] {
  const of = (test: (token: Token) => boolean): number => tokens.reduce((sum, token) => sum + (test(token) ? 1 : 0), 0);
  const words = of((token) => token.kind === kinds.word || token.kind === kinds.name);
  return [
    words,
    Math.max(0, words - 80),
    clauses.length,
    of((token) => token.kind === kinds.name),
    of((token) => token.kind === kinds.number),
    of((token) => token.kind === kinds.link || token.kind === kinds.address),
    of((token) => token.kind === kinds.placeholder),
    of((token) => token.kind === kinds.emoji),
    of((token) => token.text === "!"),
    of((token) => token.text === "?"),
  ].map((count) => Math.log1p(count));
}
