import type { Clause } from "./clauses.ts";
import { packs } from "./packs/index.ts";
import { createMatcher, type Match, type Matcher, matchAll, parsePattern } from "./patterns.ts";
import type { Token } from "./tokens.ts";

const matchers = new Map<string, Matcher>();

/** Every idea of the packs, in the order the model knows them by. */
export const ruleIds: readonly string[] = [
  ...new Set(packs.flatMap((pack) => pack.ideas.map((idea) => idea.id))),
].toSorted();

/** English slips into every language's notes; where no language can be told, all packs are tried. */
function packsFor(language: string): typeof packs {
  const own = packs.filter((pack) => pack.language === language || pack.language === "en");
  return packs.some((pack) => pack.language === language) ? own : packs;
}

function matcherFor(language: string): Matcher {
  let matcher = matchers.get(language);
  if (!matcher) {
    const patterns = packsFor(language).flatMap((pack) =>
      pack.ideas.flatMap((idea) => idea.patterns.map((source) => parsePattern(idea.id, source))),
    );
    matcher = createMatcher(patterns);
    if (matchers.size < 16) matchers.set(language, matcher);
  }
  return matcher;
}

/** What the language packs find in a note. */
export function matchRules(tokens: readonly Token[], clauses: readonly Clause[], language: string): readonly Match[] {
  return matchAll(matcherFor(language), tokens, new Set(clauses.map((clause) => clause.from)));
}
