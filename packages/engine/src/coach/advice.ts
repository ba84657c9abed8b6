import type { Span } from "./repeats.ts";

/** One thing to better. `id` is a words key under `coach.`; the most pressing come first. */
export interface CoachAdvice {
  readonly id: string;
  /** Points the score would gain; 0 where the advice is not about the score. */
  readonly worth: number;
  /** The draft may well go without it: it would only read better. */
  readonly optional: boolean;
  /** A way to say it in the draft's language, with blanks in square brackets; null where there is nothing to add. */
  readonly example: string | null;
  /** Every way to say it, the first one included. */
  readonly examples: readonly string[];
  /** Where in the draft it shows. */
  readonly spans: readonly Span[];
}

/** Ways to say what an advice asks for, in the draft's language; none where there is nothing to add. */
export type Ways = (id: string) => readonly string[];

export function adviceOf(
  id: string,
  examples: readonly string[] = [],
  spans: readonly Span[] = [],
  worth = 0,
): CoachAdvice {
  return { id, worth, optional: false, example: examples[0] ?? null, examples, spans };
}
