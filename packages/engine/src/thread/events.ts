import type { Action, Network, RequestState } from "../domain/index.ts";

/** What a question can ask for: who it is and how we know each other, what for, what is hoped for next. */
export const askedParts = ["origin", "purpose", "next-step"] as const;
export type AskedPart = (typeof askedParts)[number];

/** What the owner does in a thread, kept in the ledger. The rest is found in the memory. */
export const keptThreadKinds = ["asked", "reminded", "answered", "dismissed", "lapsed"] as const;
export type KeptThreadKind = (typeof keptThreadKinds)[number];

interface At {
  readonly id: string;
  /** ISO 8601. A day without a time is its end, a time without a zone is UTC. */
  readonly at: string;
}

/** One thing that happened about a request, from the owner's question on. */
export type ThreadEvent =
  /** The owner asked. */
  | (At & { readonly kind: "asked"; readonly network: Network })
  /** The owner asked once more. */
  | (At & { readonly kind: "reminded" })
  /** Words came from them: found in the memory, or pasted. */
  | (At & { readonly kind: "answered" })
  /** The owner says that the thing with the id `of` is no answer. */
  | (At & { readonly kind: "dismissed"; readonly of: string })
  /** The owner let it go. */
  | (At & { readonly kind: "lapsed" })
  /** The owner decided otherwise than to ask. */
  | (At & { readonly kind: "decided"; readonly action: Exclude<Action, "ask"> })
  /** The network says that the request is no longer open. */
  | (At & { readonly kind: "settled"; readonly state: RequestState })
  /** The owner wrote to them: the question itself, a reminder, or a reply. */
  | (At & { readonly kind: "wrote" })
  /** They met, or spoke on the telephone. */
  | (At & { readonly kind: "met" });

const dayMs = 86_400_000;

/** The moment of a date in milliseconds; not a number where it is none. */
export function momentOf(date: string): number {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return Date.parse(`${date}T00:00:00Z`) + dayMs - 1;
  return Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(date) ? date : `${date}Z`);
}

/** What is first where two things bear the same moment. */
const order: readonly ThreadEvent["kind"][] = [
  "asked",
  "reminded",
  "lapsed",
  "answered",
  "dismissed",
  "settled",
  "decided",
  "wrote",
  "met",
];

/** The events in the order they happened; those without a date that can be read are left out. */
export function inOrder(events: readonly ThreadEvent[]): readonly ThreadEvent[] {
  const dated = events.flatMap((event) => {
    const moment = momentOf(event.at);
    return Number.isNaN(moment) ? [] : [{ event, moment }];
  });
  dated.sort(
    (a, b) =>
      a.moment - b.moment ||
      order.indexOf(a.event.kind) - order.indexOf(b.event.kind) ||
      (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0),
  );
  return dated.map(({ event }) => event);
}
