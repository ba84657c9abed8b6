import type { KeptFact } from "../facts/content.ts";
import { sortDate } from "../facts/sort-date.ts";
import type { FactKind } from "../ids.ts";
import { participantKeys } from "../participant-keys.ts";

/** Where each kind of fact is kept. */
export const tableOf: Readonly<Record<FactKind, "request" | "record" | "trace" | "owner_fact">> = {
  request: "request",
  record: "record",
  trace: "trace",
  owner: "owner_fact",
};

export const factKinds: readonly FactKind[] = ["request", "record", "trace", "owner"];

/**
 * The columns a fact's table has beside the common ones, as far as the fact tells them. Requests sort newest first,
 * traces oldest first, undated last in both.
 */
export function ownColumns(fact: KeptFact): Readonly<Record<string, string>> {
  switch (fact.fact) {
    case "request":
      return {
        sorts_at: sortDate(fact.date) ?? "",
        direction: fact.direction,
        state: fact.state,
        network: fact.network,
      };
    case "trace":
      return { sorts_at: sortDate(fact.date) ?? "~" };
    case "person":
    case "owner":
      return {};
  }
}

/** The keys a trace is found by. */
export function keysOf(fact: KeptFact): readonly string[] {
  if (fact.fact !== "trace") return [];
  const keys = fact.with.flatMap(participantKeys);
  return keys.length > 1 ? [...new Set(keys)] : keys;
}
