import type { OwnerFact, PersonFact, PersonRef, Place, RequestFact, TraceFact } from "@entregent/engine";
import { contentHash, type FactKind, factId } from "../ids.ts";

/** A fact that is kept as a row of its own. */
export type KeptFact = RequestFact | PersonFact | TraceFact | OwnerFact;

/** What a fact says, wherever it stood: the same words in two archives are one content. */
export type Content<F extends KeptFact = KeptFact> = F extends KeptFact ? Required<Omit<F, "place">> : never;

/** A fact made ready to be kept. */
export interface Item {
  readonly kind: FactKind;
  readonly id: string;
  readonly hash: string;
  /** {@link Content} as JSON. */
  readonly content: string;
  readonly fact: KeptFact;
}

/** Ids and fingerprint of a fact. The same facts give the same item, in whatever order a connector wrote its fields. */
export function itemOf(fact: KeptFact): Item {
  const content = JSON.stringify(contentOf(fact));
  const hash = hashOf(content);
  const kind = kindOf(fact);
  const key = fact.fact === "owner" ? hash : fact.key;
  return { kind, id: factId(kind, fact.network, key), hash, content, fact };
}

/**
 * Fingerprint of what a content says. Blanks say nothing: a field that is added to facts later leaves the fingerprints of
 * facts without it as they are, so that an archive that is read again by a newer program is still known.
 */
export function hashOf(content: string): string {
  return contentHash(content.replace(blankFields, ""));
}

// Inside a JSON string a quote is escaped, so only whole fields match.
const blankFields = /"[A-Za-z]+":(?:null|\[\]),?/g;

/** A content put back at a place: the fact as JSON. */
export function factJson(content: string, place: Place): string {
  return `${content.slice(0, -1)},"place":${JSON.stringify(place)}}`;
}

/** What a fact says, from {@link factJson}. */
export function contentOfJson(fact: string): Content {
  const { place: _place, ...content } = JSON.parse(fact) as KeptFact;
  return content as Content;
}

export function kindOf(fact: KeptFact): FactKind {
  return fact.fact === "person" ? "record" : fact.fact;
}

// Written out field by field: a field that is added to a fact does not compile until it is kept here.
export function contentOf(fact: KeptFact): Content {
  switch (fact.fact) {
    case "request":
      return requestContent(fact);
    case "person":
      return personContent(fact);
    case "trace":
      return traceContent(fact);
    case "owner":
      return ownerContent(fact);
  }
}

function requestContent(f: RequestFact): Content<RequestFact> {
  const content: Omit<Content<RequestFact>, "activity"> = {
    fact: f.fact,
    key: f.key,
    otherKeys: f.otherKeys ?? [],
    network: f.network,
    direction: f.direction,
    state: f.state,
    ...refOf(f),
    note: f.note,
    noteIsStock: f.noteIsStock,
    date: f.date,
    headline: f.headline,
    company: f.company,
    school: f.school,
    city: f.city,
    mutuals: f.mutuals,
    mutualCount: f.mutualCount,
    channelCarriesNote: f.channelCarriesNote,
    verifiedUrls: f.verifiedUrls ?? [],
  };
  // Kept only where it is told: what was read before there was such a field stays the same content.
  return (f.activity ? { ...content, activity: f.activity } : content) as Content<RequestFact>;
}

function personContent(f: PersonFact): Content<PersonFact> {
  return {
    fact: f.fact,
    key: f.key,
    network: f.network,
    role: f.role,
    ...refOf(f),
    given: f.given,
    family: f.family,
    formerNames: f.formerNames,
    otherEmails: f.otherEmails,
    otherUrls: f.otherUrls,
    company: f.company,
    position: f.position,
    school: f.school,
    city: f.city,
    since: f.since,
    tags: f.tags,
    ownersNote: f.ownersNote,
  };
}

function traceContent(f: TraceFact): Content<TraceFact> {
  return {
    fact: f.fact,
    key: f.key,
    network: f.network,
    kind: f.kind,
    date: f.date,
    by: f.by,
    with: f.with.map(refOf),
    thread: f.thread,
    subject: f.subject,
    text: f.text,
    inPerson: f.inPerson,
  };
}

function ownerContent(f: OwnerFact): Content<OwnerFact> {
  return {
    fact: f.fact,
    network: f.network,
    names: f.names,
    formerNames: f.formerNames,
    emails: f.emails,
    profileUrls: f.profileUrls,
    headline: f.headline,
    employers: f.employers ?? [],
    schools: f.schools ?? [],
  };
}

function refOf(ref: PersonRef): PersonRef {
  return { name: ref.name, email: ref.email, profileUrl: ref.profileUrl, handle: ref.handle };
}
