/** One idea in one language: how it is worded, and sentences that show what it means and what it does not. */
export interface PackIdea {
  readonly id: string;
  /** See `../patterns.ts` for the notation. */
  readonly patterns: readonly string[];
  /** Sentences it is found in. They run as tests. */
  readonly fires: readonly string[];
  /** Near misses it is not found in. They run as tests. */
  readonly silent: readonly string[];
}

/** How a language is written. Words are folded: small, without accents (`../fold.ts`). */
export interface Spelling {
  /** What is typed on a phone or without the right keys, and the word it stands for: `slt=salut`, many in a text. */
  readonly short: string;
  /** Words that are no names though they may have a capital within a sentence. */
  readonly large: string;
  /** Endings of such words. */
  readonly largeEndings?: readonly string[];
}

export interface LanguagePack {
  readonly language: string;
  readonly spelling: Spelling;
  readonly ideas: readonly PackIdea[];
}
