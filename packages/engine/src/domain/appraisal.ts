import type { Network } from "./network.ts";

/** What is read in a note. Every part of a score is a finding; `points` of all findings and losses sum to the score. */

export const verdicts = ["motivated", "ask", "unwelcome"] as const;
export type Verdict = (typeof verdicts)[number];

export const originTimes = ["past", "present", "future"] as const;
export type OriginTime = (typeof originTimes)[number];

export const flags = [
  "empty",
  "greeting-only",
  "boilerplate",
  "favour",
  "pitch",
  "scam",
  "mass",
  "profile-dump",
  "too-long",
  "rude",
] as const;
export type Flag = (typeof flags)[number];

export const criteria = ["courtesy", "origin", "purpose", "precision", "next-step", "warning"] as const;
/** `warning` collects what speaks against a note: flags and vague phrases. */
export type Criterion = (typeof criteria)[number];

/** A span of the note that carries an idea. */
export interface Finding {
  /** Idea, family first: `past/met`, `courtesy/greeting`, `flag/pitch-product`. */
  readonly id: string;
  readonly criterion: Criterion;
  /** UTF-16 offsets into the note as it was given: `note.slice(start, end) === text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whole points it adds to (or takes from) the score. */
  readonly points: number;
  /** 0 to 1. */
  readonly certainty: number;
}

/** What a note lacks, in terms a reply can ask for. */
export const missables = ["greeting", "closing", "origin", "purpose", "next-step", "brevity"] as const;
export type Missable = (typeof missables)[number];

/** One line of the sum that makes the score: base, a finding's points, or what a missing part would have added. */
export interface ScoreLine {
  readonly id: string;
  readonly criterion: Criterion;
  readonly points: number;
  /** For points that are lost: the one change that would win them back, a words key with its worth. */
  readonly change?: { readonly id: string; readonly worth: number };
}

export interface NoteInput {
  readonly text: string;
  readonly network?: Network;
  /** ISO 639-1, where the caller knows it. */
  readonly language?: string;
  /** What the profile beside the note already says, so that repeating it can be seen. */
  readonly profile?: { readonly name?: string; readonly headline?: string; readonly company?: string };
  /** False where no note could be sent: an empty text is then no fault. */
  readonly channelCarriesNote?: boolean;
}

export interface Appraisal {
  /** ISO 639-1 of the note, or `und` where it cannot be told. */
  readonly language: string;
  readonly verdict: Verdict;
  /** 0 to 1, calibrated: how often a note read with this certainty has this verdict. */
  readonly certainty: number;
  /** 0 to 100; the sum of `lines`. */
  readonly score: number;
  readonly greeting: boolean;
  readonly closing: boolean;
  readonly origin: readonly OriginTime[];
  readonly purpose: boolean;
  readonly nextStep: boolean;
  readonly flags: readonly Flag[];
  readonly findings: readonly Finding[];
  readonly lines: readonly ScoreLine[];
  readonly missing: readonly Missable[];
  /** Of `missing`: what the note may well say all the same, only not plainly enough to be counted. */
  readonly doubtful?: readonly Missable[];
}
