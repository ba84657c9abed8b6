import type { Network, PersonFact, RememberedPerson, RequestFact } from "@entregent/engine";
import { participantKeys, type RecordRow } from "@entregent/store";

/** One person of the book: what recognition needs of them, and what lists show. */
export interface BookPerson {
  readonly id: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly company: string | null;
  readonly position: string | null;
  /** What the owner wrote of them: in an address book, on a network. */
  readonly ownersNotes: readonly string[];
  /** The owner's lists on networks that they are on. */
  readonly lists: readonly ListedThere[];
  /** Under which their traces are found. */
  readonly keys: readonly string[];
  readonly remembered: RememberedPerson;
  traces: number;
  firstTrace: string | null;
  lastTrace: string | null;
  metInPerson: boolean;
  /** The first meeting in person that has a date. */
  firstMet: string | null;
  /** Days of dated contacts, as days since 1970; being connected is none. For telling what was known at an earlier time. */
  readonly traceDays: number[];
  /** Ids of those met in the same threads and meetings. */
  readonly together: Set<string>;
}

/** A list of the owner's on a network. */
export interface ListedThere {
  readonly network: Network;
  readonly name: string;
}

/**
 * Makes one person of all their records; the newest word on them leads.
 *
 * @param asked - Requests that are theirs by the owner's word: a new surname or address is known from then on.
 */
export function bookPerson(id: string, records: readonly RecordRow[], asked: readonly RequestFact[] = []): BookPerson {
  const facts = [...records].sort((a, b) => newestFirst(a, b)).map((record) => record.fact);
  const names = distinct(facts.map((fact) => fact.name));
  const former = distinct([...facts.flatMap((fact) => fact.formerNames), ...names.slice(1)]);
  const emails = distinct(facts.flatMap((fact) => [fact.email, ...fact.otherEmails]));
  const since = facts.filter((fact) => fact.role === "connection" && fact.since).map((fact) => fact.since!);
  const together = new Set<string>();
  const given = first(facts, "given");
  const family = first(facts, "family");
  return {
    id,
    name: names[0] ?? emails[0] ?? facts.find((fact) => fact.handle)?.handle ?? "",
    formerNames: former.filter((name) => name !== names[0]),
    company: first(facts, "company"),
    position: first(facts, "position"),
    ownersNotes: distinct(facts.map((fact) => fact.ownersNote)),
    lists: facts
      .filter(({ network }) => hasLists(network))
      .flatMap(({ network, tags }) => tags.map((name) => ({ network, name }))),
    keys: distinct([...facts.flatMap(keysOf), ...asked.flatMap(keysOfRequest)]),
    remembered: {
      id,
      names: distinct([...names, ...asked.map((fact) => fact.name)]),
      ...(given ? { given } : {}),
      ...(family ? { family } : {}),
      formerNames: distinct(facts.flatMap((fact) => fact.formerNames)),
      emails: distinct([...emails, ...asked.map((fact) => fact.email)]),
      profileUrls: distinct([
        ...facts.flatMap((fact) => [fact.profileUrl, ...fact.otherUrls]),
        ...asked.map((fact) => fact.profileUrl),
      ]),
      handles: distinct([...facts, ...asked].map((fact) => fact.handle)),
      companies: distinct(facts.map((fact) => fact.company)),
      positions: distinct(facts.map((fact) => fact.position)),
      schools: distinct(facts.map((fact) => fact.school)),
      cities: distinct(facts.map((fact) => fact.city)),
      ...(since.length > 0 ? { connectedOn: since.sort()[0]! } : {}),
    },
    traces: 0,
    firstTrace: null,
    lastTrace: null,
    metInPerson: false,
    firstMet: null,
    traceDays: [],
    together,
  };
}

/** Where tags are lists of people that the owner made; labels of address books are of many kinds. */
function hasLists(network: Network): boolean {
  return network === "mastodon";
}

/** All keys a trace may name this person by: every address and page, and the name where there is nothing better. */
function keysOf(fact: PersonFact): readonly string[] {
  const bare = { name: null, email: null, profileUrl: null, handle: null };
  return [
    ...participantKeys(fact),
    ...participantKeys({ ...bare, name: fact.name }),
    ...fact.otherEmails.flatMap((email) => participantKeys({ ...bare, email })),
    ...fact.otherUrls.flatMap((profileUrl) => participantKeys({ ...bare, profileUrl })),
  ];
}

function keysOfRequest({ name, email, profileUrl, handle }: RequestFact): readonly string[] {
  const bare = { name: null, email: null, profileUrl: null, handle: null };
  return [...participantKeys({ name, email, profileUrl, handle }), ...participantKeys({ ...bare, name })];
}

function newestFirst(a: RecordRow, b: RecordRow): number {
  return (
    b.firstSeenAt.localeCompare(a.firstSeenAt) ||
    (b.fact.since ?? "").localeCompare(a.fact.since ?? "") ||
    a.id.localeCompare(b.id)
  );
}

function first<K extends "given" | "family" | "company" | "position">(
  facts: readonly PersonFact[],
  field: K,
): string | null {
  return facts.find((fact) => fact[field])?.[field] ?? null;
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value?.trim())))];
}
