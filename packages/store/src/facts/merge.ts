import type { PersonFact, PersonRef, RequestFact, RequestState, TraceFact } from "@entregent/engine";
import { participantKeys } from "../participant-keys.ts";
import type { Content } from "./content.ts";

/**
 * Lays a newer word on a fact over an older one: the newer counts, its gaps are filled from the older, nothing known is
 * blanked. `unknown` is a gap.
 */
export function layOver(older: Content, newer: Content): Content {
  if (older.fact === "request" && newer.fact === "request") return layRequest(older, newer);
  if (older.fact === "person" && newer.fact === "person") return layPerson(older, newer);
  if (older.fact === "trace" && newer.fact === "trace") return layTrace(older, newer);
  return newer;
}

function layRequest(older: Content<RequestFact>, newer: Content<RequestFact>): Content<RequestFact> {
  const known = fillGaps(older, newer);
  return {
    ...known,
    noteIsStock: newer.note === null ? older.noteIsStock : newer.noteIsStock,
    otherKeys: union(newer.otherKeys, older.otherKeys),
    verifiedUrls: union(newer.verifiedUrls, older.verifiedUrls),
  };
}

/** From the state that says least to the one that says most. */
export const stateOrder: readonly RequestState[] = [
  "unknown",
  "pending",
  "lapsed",
  "withdrawn",
  "rejected",
  "accepted",
];

/**
 * One request as several doors show it: the words of the first, its gaps filled from the others; the state that says most,
 * the fullest note of the sender's own, the earliest day.
 *
 * @param doors - The first seen in front; at least one.
 */
export function joinDoors(doors: readonly RequestFact[]): RequestFact {
  const first = doors[0]!;
  const notes = doors.filter(({ note }) => note !== null);
  const noted = notes.sort(
    (a, b) => Number(a.noteIsStock) - Number(b.noteIsStock) || b.note!.length - a.note!.length,
  )[0];
  const dates = doors.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const states = doors.map(({ state }) => stateOrder.indexOf(state));
  return {
    ...doors.reduceRight((older, newer) => fillGaps(older, newer)),
    key: first.key,
    place: first.place,
    state: stateOrder[Math.max(...states)]!,
    note: noted?.note ?? null,
    noteIsStock: noted?.noteIsStock ?? false,
    date: dates[0] ?? null,
    channelCarriesNote: doors.some(({ channelCarriesNote }) => channelCarriesNote),
    otherKeys: [...new Set(doors.flatMap(({ key, otherKeys = [] }) => [key, ...otherKeys]))].filter(
      (key) => key !== first.key,
    ),
    verifiedUrls: [...new Set(doors.flatMap(({ verifiedUrls = [] }) => verifiedUrls))],
  };
}

function layPerson(older: Content<PersonFact>, newer: Content<PersonFact>): Content<PersonFact> {
  // An employer and a position belong together: a former position is not held at the new employer.
  const work = newer.company !== null || newer.position !== null ? newer : older;
  return {
    ...fillGaps(older, newer),
    company: work.company,
    position: work.position,
    formerNames: union(newer.formerNames, older.formerNames),
    otherEmails: union(newer.otherEmails, older.otherEmails),
    otherUrls: union(newer.otherUrls, older.otherUrls),
  };
}

function layTrace(older: Content<TraceFact>, newer: Content<TraceFact>): Content<TraceFact> {
  const seen = new Set(newer.with.flatMap(participantKeys));
  const isNew = (keys: readonly string[]) => keys.length > 0 && !keys.some((key) => seen.has(key));
  const others = older.with.filter((ref: PersonRef) => isNew(participantKeys(ref)));
  return {
    ...fillGaps(older, newer),
    with: [...newer.with, ...others],
    inPerson: newer.inPerson || older.inPerson,
  };
}

function fillGaps<C extends object>(older: C, newer: C): C {
  const filled = { ...older, ...newer };
  for (const field of Object.keys(newer) as (keyof C)[]) if (isGap(newer[field])) filled[field] = older[field];
  return filled;
}

function isGap(value: unknown): boolean {
  return value === null || value === "" || value === "unknown" || (Array.isArray(value) && value.length === 0);
}

function union(newer: readonly string[], older: readonly string[]): readonly string[] {
  return [...new Set([...newer, ...older])];
}
