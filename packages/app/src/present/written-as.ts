/** Longest run of words that is looked for. */
const longestRun = 8;

/**
 * Gives a value that the engine compares in plain letters back as somebody wrote it.
 *
 * @param value - What was compared: lower case, without accents and marks.
 * @param writings - Texts it may come from, those to be preferred first.
 * @returns The run of words in one of them that is the same; the value itself where there is none.
 * @example writtenAs("anne sophie", ["Anne-Sophie Delorme"]) // "Anne-Sophie"
 */
export function writtenAs(value: string, writings: readonly string[]): string {
  const wanted = plain(value);
  if (wanted === "") return value;
  for (const writing of writings) {
    const words = writing.slice(0, 500).split(/[\s-]+/u);
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + longestRun); to++) {
        if (plain(words.slice(from, to).join("")) === wanted) return runOf(writing, words, from, to);
      }
    }
  }
  return value;
}

/** The run as it stands in the writing, with the marks between its words but not those after it. */
function runOf(writing: string, words: readonly string[], from: number, to: number): string {
  let at = 0;
  let start = 0;
  for (let word = 0; word < to; word++) {
    at = writing.indexOf(words[word]!, at);
    if (word === from) start = at;
    at += words[word]!.length;
  }
  return writing.slice(start, at).replace(/[\s,;:.|()"]+$/u, "");
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
