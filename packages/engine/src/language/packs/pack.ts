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

export interface LanguagePack {
  readonly language: string;
  readonly ideas: readonly PackIdea[];
}
