import type { Register, Situation } from "../../domain/index.ts";

/** What a note gave, as far as a reply thanks for it: nothing written, something written, its origin, its purpose, both. */
export const thanksKinds = ["request", "message", "origin", "purpose", "both"] as const;
export type ThanksKind = (typeof thanksKinds)[number];

/**
 * What a reply may ask: how we know each other, what for, which follow-up; `path` is how they came to write, for somebody
 * surely never met; `worked` where we worked together; `detail` where the note left nothing of it open.
 */
export const questionKinds = [
  "origin",
  "purpose",
  "next",
  "origin-purpose",
  "purpose-next",
  "path",
  "worked",
  "detail",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A sentence for where room is short, and one for where it is not. */
export type Clause = readonly [brief: string, full: string];

/** How one form of address speaks: whole sentences that fit any phrase of the same form. */
export interface Manner {
  /** `{name}` is filled; `plain` greets somebody whose name cannot be used. */
  readonly greeting: { readonly named: string; readonly plain: string };
  /** Last lines above the signature; each phrase takes its own in turn. */
  readonly closings: readonly string[];
  readonly thanks: Readonly<Record<ThanksKind, Clause>>;
  readonly questions: Readonly<Record<QuestionKind, Clause>>;
  /**
   * What stands between greeting and closing, in ICU MessageFormat with `{thanks}`, `{question}` and `{network}`. At
   * least three wordings; the first two are short enough for 200 characters.
   */
  readonly bodies: Readonly<Record<Situation, readonly string[]>>;
}

export interface LanguagePhrases {
  readonly language: string;
  /** German and Italian go on in lower case after the comma of the greeting. */
  readonly lowerCaseAfterGreeting: boolean;
  readonly manners: Readonly<Record<Register, Manner>>;
}
