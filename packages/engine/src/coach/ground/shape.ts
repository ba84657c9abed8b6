import type { Register } from "../../domain/index.ts";

/** What the writer and the reader have in common, as the memory shows it; what says most about a tie comes first. */
export const groundKinds = [
  "worked",
  "recommended",
  "met",
  "called",
  "wrote",
  "studied",
  "employer",
  "group",
  "mutual",
  "connected",
  "read",
  "city",
  "shared",
] as const;
export type GroundKind = (typeof groundKinds)[number];

/** Sentences an opening can be; what was written or recommended has one for each side that may have begun. */
export const openingIds = [
  "worked",
  "they-recommended",
  "i-recommended",
  "met",
  "called",
  "they-wrote",
  "i-wrote",
  "wrote",
  "studied",
  "employer",
  "group",
  "mutual",
  "connected",
  "read",
  "city",
  "shared",
] as const;
export type OpeningId = (typeof openingIds)[number];

/** How a language tells a month, a year and a title inside a sentence; each begins with its own space. */
export interface Asides {
  readonly month: string;
  readonly year: string;
  /** Around `{text}`, in brackets. */
  readonly about: string;
}

/** A note to somebody who knows both; `{target}` is who one would like to meet. */
export interface IntroductionPhrases {
  readonly wish: string;
  /** Why them: `know` may carry `{details}` in brackets, `house` names `{what}` they have in common. */
  readonly know: string;
  readonly house: string;
  /** What for, with its blank in square brackets. */
  readonly purpose: string;
  readonly favour: string;
  readonly freedom: string;
}

/**
 * First sentences on common ground. `{when}` and `{about}` are asides that may be empty, `{what}` is never so, `{names}`
 * is a list. What stands outside them is true wherever the ground is, whoever writes; no word agrees with a gender.
 */
export interface GroundPhrases {
  readonly language: string;
  readonly asides: Asides;
  readonly openings: Readonly<Record<Register, Readonly<Record<OpeningId, string>>>>;
  readonly introduction: Readonly<Record<Register, IntroductionPhrases>>;
}
