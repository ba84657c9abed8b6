import { describe, expect, it } from "vitest";
import { splitClauses } from "../clauses.ts";
import { createMatcher, matchAll, parsePattern } from "../patterns.ts";
import { tokenise } from "../tokens.ts";
import { packs } from "./index.ts";

function found(patterns: readonly string[], text: string): boolean {
  const tokens = tokenise(text);
  const starts = new Set(splitClauses(tokens).map((clause) => clause.from));
  return matchAll(createMatcher(patterns.map((source) => parsePattern("idea", source))), tokens, starts).length > 0;
}

describe.each(packs)("pack $language", ({ ideas }) => {
  const cases = ideas.flatMap(({ id, patterns, fires, silent }) => [
    ...fires.map((text) => ({ id, patterns, text, fires: true })),
    ...silent.map((text) => ({ id, patterns, text, fires: false })),
  ]);

  it.each(cases)("$id in $text: $fires", ({ patterns, text, fires }) => {
    expect(found(patterns, text)).toBe(fires);
  });
});
