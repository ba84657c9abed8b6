import { sentManners } from "../../advise/networks.ts";
import type { Network, RequestState } from "../../domain/index.ts";

/** A request of one's own, as far as sources tell of it. */
export interface SentRequest {
  readonly network: Network;
  /** ISO 8601; null where no source says. */
  readonly date: string | null;
  readonly state: RequestState;
  /** Day of the first word that came back; null where none did. */
  readonly answeredOn: string | null;
}

/**
 * Where a request of one's own stands. `talking`: a word came back. `accepted`: let in, without a word since. `waiting`:
 * give it time. `remind`, `withdraw`: due for it. `lapsed`: the network has dropped it, or has by its own rule. `closed`:
 * refused or taken back. `undated`: nobody knows how old it is.
 */
export const sentStages = [
  "remind",
  "withdraw",
  "accepted",
  "waiting",
  "undated",
  "talking",
  "lapsed",
  "closed",
] as const;
export type SentStage = (typeof sentStages)[number];

export interface SentStanding {
  readonly stage: SentStage;
  readonly ageDays: number | null;
  /** ISO 8601 days; null where it is not known or not possible. */
  readonly remindOn: string | null;
  readonly withdrawOn: string | null;
}

/** @param today - ISO 8601 day. */
export function standingOf({ network, date, state, answeredOn }: SentRequest, today: string): SentStanding {
  const { remindAfter, withdrawAfter, livesFor } = sentManners(network);
  const sentOn = dayOf(date);
  const now = dayOf(today);
  const age = sentOn === null || now === null ? null : Math.max(0, now - sentOn);
  const isoAfter = (days: number | null): string | null =>
    sentOn === null || days === null ? null : new Date((sentOn + days) * dayMs).toISOString().slice(0, 10);
  const stage = ((): SentStage => {
    if (answeredOn !== null) return "talking";
    if (state === "accepted") return "accepted";
    if (state === "rejected" || state === "withdrawn") return "closed";
    if (state === "lapsed" || (age !== null && livesFor !== null && age >= livesFor)) return "lapsed";
    if (age === null) return "undated";
    if (withdrawAfter !== null && age >= withdrawAfter) return "withdraw";
    return age >= remindAfter ? "remind" : "waiting";
  })();
  return { stage, ageDays: age, remindOn: isoAfter(remindAfter), withdrawOn: isoAfter(withdrawAfter) };
}

const dayMs = 86_400_000;

function dayOf(date: string | null): number | null {
  const time = Date.parse(`${(date ?? "").slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / dayMs);
}

/** A word that comes later than this is not put down to the request. */
export const answerWithinDays = 90;

/** The day of the first word that came back after a request; null where none did. */
export function answerTo(
  sentOn: string | null,
  contacts: Iterable<{
    readonly date: string | null;
    readonly by: string;
    readonly kind: string;
    readonly inPerson: boolean;
  }>,
): string | null {
  const from = dayOf(sentOn);
  if (from === null) return null;
  let first: string | null = null;
  for (const { date, by, kind, inPerson } of contacts) {
    const day = dayOf(date);
    if (day === null || day < from || day > from + answerWithinDays) continue;
    // On the day itself, a word may have come before the request.
    if (day === from && !(date!.length > 10 && sentOn!.length > 10 && date! > sentOn!)) continue;
    const isWord = (talk.has(kind) && by === "other") || (inPerson && kind === "meeting");
    if (isWord && (first === null || date! < first)) first = date!;
  }
  return first?.slice(0, 10) ?? null;
}

const talk: ReadonlySet<string> = new Set(["mail", "message", "comment", "call"]);
