import { sentManners } from "../../advise/networks.ts";
import type { Appraisal } from "../../domain/index.ts";
import { greaterOf, type Share, shareOf } from "./share.ts";
import type { SentRequest, SentStanding } from "./standing.ts";

/** A request of one's own with its standing, and what its note said; null where there was no note. */
export interface SentNote {
  readonly request: SentRequest;
  readonly standing: SentStanding;
  readonly said: Pick<Appraisal, "origin" | "purpose" | "nextStep"> | null;
}

/** Ways to open a request, each beside what it is compared with. */
export const sentWays = ["note", "past", "present", "future", "purpose", "next-step"] as const;
export type SentWay = (typeof sentWays)[number];

/** How often a way of opening led to a conversation, and how often its absence did. */
export interface SentOutcome {
  readonly way: SentWay;
  readonly with: Share;
  readonly without: Share;
  /** Which of the two did so more often; null where it cannot be told. */
  readonly better: "with" | "without" | null;
}

/**
 * Which of one's own openings led to a conversation. Only requests that had their time count, so that young ones do not
 * look like failures; what came of the note is compared among those with a note.
 */
export function outcomesOf(sent: readonly SentNote[]): readonly SentOutcome[] {
  const settled = sent.filter(isSettled);
  const noted = settled.filter(({ said }) => said !== null);
  return sentWays.map((way) => {
    const all = way === "note" ? settled : noted;
    const [yes, no] = [all.filter((one) => hasWay(one, way)), all.filter((one) => !hasWay(one, way))];
    const [having, lacking] = [conversations(yes), conversations(no)];
    const greater = greaterOf(having, lacking);
    return {
      way,
      with: having,
      without: lacking,
      better: greater === null ? null : greater === "one" ? "with" : "without",
    };
  });
}

/** All that had their time, whatever they said. */
export function overallOutcome(sent: readonly SentNote[]): Share {
  return conversations(sent.filter(isSettled));
}

function conversations(sent: readonly SentNote[]): Share {
  return shareOf(sent.filter(({ standing }) => standing.stage === "talking").length, sent.length);
}

function isSettled({ request, standing: { stage, ageDays } }: SentNote): boolean {
  if (stage === "talking" || stage === "closed" || stage === "lapsed") return true;
  return ageDays !== null && ageDays >= sentManners(request.network).remindAfter;
}

function hasWay({ said }: SentNote, way: SentWay): boolean {
  if (said === null) return false;
  if (way === "note") return true;
  if (way === "purpose") return said.purpose;
  if (way === "next-step") return said.nextStep;
  return said.origin.includes(way);
}
