import type { Appraisal } from "./appraisal.ts";
import type { Network } from "./network.ts";

export const actions = ["accept", "accept-limited", "ask", "decline", "lapse", "report"] as const;
export type Action = (typeof actions)[number];
export type Access = "full" | "limited";

/** Everything a policy may look at. Missing is unknown, not false. */
export interface AdviceCase {
  readonly id: string;
  readonly network: Network;
  readonly note?: string;
  /** Given where the caller has already read the note; else the note is read. */
  readonly appraisal?: Appraisal;
  readonly sender?: {
    readonly name?: string;
    readonly headline?: string;
    readonly company?: string;
    readonly school?: string;
    readonly city?: string;
  };
  readonly recognition?: {
    /** 0 to 1: the best candidate's. */
    readonly probability?: number;
    readonly metInPerson?: boolean;
    /** Number of dated contacts. */
    readonly traces?: number;
    readonly lastContactDays?: number;
    readonly mutualContacts?: readonly string[];
    readonly commonGround?: readonly string[];
  };
  readonly profile?: {
    readonly hidden?: boolean;
    /** 0 to 1. */
    readonly completeness?: number;
    readonly richContent?: boolean;
    readonly connections?: number;
    /** Many contacts and hardly any in common: contacts are collected for the number. */
    readonly collector?: boolean;
  };
  readonly channelCarriesNote?: boolean;
  readonly ageDays?: number;
  readonly owner?: {
    readonly name?: string;
    readonly languages?: readonly string[];
    readonly address?: "formal" | "familiar";
  };
}

/** A reason in data: a words key and what fills it. */
export interface Reason {
  readonly id: string;
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What an action does on a network, dated and with its source. */
export interface Consequence {
  readonly id: string;
  readonly about: "told" | "effect" | "undo" | "how" | "limit";
  /** ISO 8601 day on which the source was read. */
  readonly asOf: string;
  /** Anchor in docs/networks.md. */
  readonly source: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export interface Advice {
  readonly action: Action;
  readonly access: Access;
  readonly circles: readonly string[];
  /** Name of the rule that decided. */
  readonly rule: string;
  readonly reasons: readonly Reason[];
  readonly consequences: readonly Consequence[];
  /** What the reply is about; null where nothing is to be said. */
  readonly situation: Situation | null;
}

/** Situations the phrasebook has words for. */
export const situations = [
  "cannot-recall",
  "never-met",
  "purpose-missing",
  "next-step-missing",
  "favour-from-stranger",
  "recommendation-impossible",
  "pitch-declined",
  "declined",
  "accept",
  "accept-limited",
  "accept-continue",
  "late-answer",
  "reminder",
] as const;
export type Situation = (typeof situations)[number];

export type Register = "formal" | "familiar";

export interface ReplyRequest {
  readonly situation: Situation;
  readonly language: string;
  readonly register: Register;
  readonly network: Network;
  readonly sender?: AdviceCase["sender"];
  readonly owner?: AdviceCase["owner"];
  readonly appraisal?: Appraisal;
  /** Which of several variants; the same number gives the same text. */
  readonly variant?: number;
}

export interface Reply {
  readonly situation: Situation;
  readonly language: string;
  readonly register: Register;
  readonly text: string;
  /** Templates that can serve here, for "another wording". */
  readonly variants: number;
  /** Longest text the network takes in this place, in characters; null where none is known. */
  readonly limit: number | null;
}
