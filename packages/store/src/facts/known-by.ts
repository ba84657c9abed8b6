import type { Network, PersonFact, PersonRef, RequestFact, TraceFact } from "@entregent/engine";
import { participantKeys } from "../participant-keys.ts";

// By what a person can be known again after they were forgotten. These texts name people: they are only ever kept as keyed
// hashes. A name counts together with something else alone, and only where a source has nothing better.

/** Of a record: addresses, pages, handles, the source's own key, and the name with the employer. */
export function recordKnownBy(fact: PersonFact): readonly string[] {
  return [...marksOfRecord(fact), ...nameWithCompany(fact), `record:${fact.network}:${fact.key}`];
}

/** Whom a record read later may be: by its name only where it says nothing better. */
export function recordSeenBy(fact: PersonFact): readonly string[] {
  const marks = marksOfRecord(fact);
  return [...marks, ...(marks.length === 0 ? nameWithCompany(fact) : []), `record:${fact.network}:${fact.key}`];
}

/** Of one request: its own keys, whichever door shows it. Keys without a day would be known by later requests too. */
export function requestKnownBy(fact: RequestFact): readonly string[] {
  const keys = [fact.key, ...(fact.otherKeys ?? []).filter((key) => endsInDay.test(key))];
  return keys.map((key) => `request:${fact.network}:${key}`);
}

/** Whose a request read later may be. */
export function requestSeenBy(fact: RequestFact): readonly string[] {
  const marks = [
    ...marksOf(fact, fact.network),
    ...(fact.verifiedUrls ?? []).flatMap((profileUrl) => marksOf({ ...nobody, profileUrl }, fact.network)),
  ];
  return [...marks, ...(marks.length === 0 ? nameWithCompany(fact) : []), ...requestKnownBy(fact)];
}

/** Who is on a trace: by address, page or handle, else by the name in that conversation. */
export function participantKnownBy(trace: TraceFact, ref: PersonRef): readonly string[] {
  const marks = marksOf(ref, trace.network);
  const name = plainName(ref.name);
  return marks.length > 0 || name === null ? marks : [`name:${name}\nin:${trace.network}:${trace.thread ?? trace.key}`];
}

const endsInDay = /:\d{4}-\d{2}-\d{2}$/;

const nobody: PersonRef = { name: null, email: null, profileUrl: null, handle: null };

function marksOfRecord(fact: PersonFact): readonly string[] {
  return [
    ...marksOf(fact, fact.network),
    ...fact.otherEmails.flatMap((email) => marksOf({ ...nobody, email }, fact.network)),
    ...fact.otherUrls.flatMap((profileUrl) => marksOf({ ...nobody, profileUrl }, fact.network)),
  ];
}

/** Addresses and pages are one person's everywhere, a handle in its network. */
function marksOf(ref: PersonRef, network: Network): readonly string[] {
  return participantKeys({ ...ref, name: null }).map((key) =>
    key.startsWith("handle:") ? key.replace("handle:", `handle:${network}:`) : key,
  );
}

function nameWithCompany(fact: { readonly name: string | null; readonly company: string | null }): readonly string[] {
  const [name, company] = [plainName(fact.name), plainName(fact.company)];
  return name === null || company === null ? [] : [`name:${name}\nat:${company}`];
}

function plainName(name: string | null): string | null {
  return name?.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ") || null;
}
