/** UTF-16 offsets into the draft. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const fewestWords = 3;
const fewestLetters = 12;

/** Where a draft repeats three words or more in a row of what the profile beside it already says. */
export function repeatedParts(draft: string, sources: readonly (string | undefined)[]): readonly Span[] {
  const drafted = wordsOf(draft);
  const spans: Span[] = [];
  for (const source of sources) {
    const said = wordsOf(source ?? "").map(({ word }) => word);
    if (said.length < fewestWords) continue;
    for (let from = 0; from < drafted.length; from++) {
      const length = longestRun(drafted, from, said);
      const first = drafted[from]!;
      const last = drafted[from + length - 1];
      if (last === undefined || length < fewestWords || last.end - first.start < fewestLetters) continue;
      spans.push({ start: first.start, end: last.end });
      from += length - 1;
    }
  }
  return spans.sort((one, other) => one.start - other.start);
}

interface Word extends Span {
  readonly word: string;
}

/** How many words from here on stand in the same order in what was said. */
function longestRun(drafted: readonly Word[], from: number, said: readonly string[]): number {
  let longest = 0;
  for (let at = 0; at < said.length; at++) {
    let run = 0;
    while (said[at + run] !== undefined && drafted[from + run]?.word === said[at + run]) run++;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A headline is short; more of it would only be slow. */
function wordsOf(text: string): readonly Word[] {
  return [...text.slice(0, 2_000).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}
