import type { Clause } from "./clauses.ts";
import { createMatcher, type Match, matchAll, parsePattern } from "./patterns.ts";
import { packs } from "./packs/index.ts";
import type { Token } from "./tokens.ts";

const matcher = createMatcher(
  packs.flatMap((pack) => pack.ideas.flatMap((idea) => idea.patterns.map((source) => parsePattern(idea.id, source)))),
);

/**
 * What the language packs find in a note. All packs are tried on every note: people mix languages, and a pack's words
 * are rare in the others.
 */
export function matchRules(tokens: readonly Token[], clauses: readonly Clause[]): readonly Match[] {
  return matchAll(matcher, tokens, new Set(clauses.map((clause) => clause.from)));
}
