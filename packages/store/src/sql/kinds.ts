import type { Content, KeptFact } from "../facts/content.ts";
import type { Recollection } from "../facts/recollect.ts";
import { sortDate } from "../facts/sort-date.ts";
import type { FactKind } from "../ids.ts";
import { participantKeys } from "../participant-keys.ts";
import type { FactColumns } from "./tables.ts";

/** Where each kind of fact is kept. */
export const tableOf: Readonly<Record<FactKind, "request" | "record" | "trace" | "owner_fact">> = {
  request: "request",
  record: "record",
  trace: "trace",
  owner: "owner_fact",
};

export const factKinds: readonly FactKind[] = ["request", "record", "trace", "owner"];

/** The columns a fact's table has beside the common ones, from the fact itself. Dates: requests sort newest first, traces oldest first, undated last in both. */
export function ownColumns(fact: KeptFact): Readonly<Record<string, string | null>> {
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

/** A row for a fact as it was recollected. */
export function rowOf(owner: string, id: string, seen: Recollection): FactColumns {
  const common = { owner, id, hash: seen.hash, first_seen_at: seen.firstSeenAt, fact: JSON.stringify(seen.fact) };
  const linked = seen.fact.fact === "person" ? { person_id: null } : {};
  return { ...common, ...ownColumns(seen.fact), ...linked };
}

/** What a kept row says, apart from where it stood. */
export function contentOfRow(fact: string): Content {
  const { place: _place, ...content } = JSON.parse(fact) as KeptFact;
  return content as Content;
}

/** The keys a trace is found by. */
export function keysOf(fact: KeptFact): readonly string[] {
  return fact.fact === "trace" ? [...new Set(fact.with.flatMap(participantKeys))] : [];
}
