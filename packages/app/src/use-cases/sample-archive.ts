import type { Fact, Network, PersonFact, PersonRef, RequestFact, SpokenLanguage, TraceFact } from "@entregent/engine";
import { samplePeople, sampleTraces } from "../sample/people.ts";
import { englishRequests } from "../sample/requests-en.ts";
import { frenchRequests } from "../sample/requests-fr.ts";
import type { SamplePerson, SampleRequest, SampleTrace } from "../sample/shape.ts";
import { appWords } from "../words/index.ts";
import type { ImportSource } from "./import-archive.ts";

/** Kept with the import, so that the pages know the invented archive is there. */
export const sampleConnector = "sample";

/** Networks whose requests never carry a note. */
const wordless: readonly Network[] = ["facebook", "instagram", "mastodon"];

/**
 * The built-in archive: people who do not exist, and their requests. Dates are counted back from today, so that it is
 * always fresh; keys are not, so that loading it twice adds nothing.
 */
export function sampleSource(now: string, language: SpokenLanguage): ImportSource {
  return {
    connector: sampleConnector,
    sourceName: appWords(language)("sample.name"),
    async *facts() {
      yield* sampleFacts(now);
    },
  };
}

export function sampleFacts(now: string): readonly Fact[] {
  const day = (daysAgo: number): string => new Date(Date.parse(now) - daysAgo * 86_400_000).toISOString().slice(0, 10);
  const people = new Map(samplePeople.map((person) => [person.key, person]));
  return [
    ...samplePeople.map((person) => personFact(person, day)),
    ...sampleTraces.map((trace, at) => traceFact(trace, at, people, day)),
    ...[...frenchRequests, ...englishRequests].map((request, at) => requestFact(request, at, day)),
  ];
}

type Day = (daysAgo: number) => string;

const place = { file: "entregent-sample" };

function personRef(person: SamplePerson): PersonRef {
  const profileUrl = person.connected?.[0] === "linkedin" ? `https://linkedin.example/in/${person.key}` : null;
  return { name: person.name, email: person.email ?? null, profileUrl, handle: null };
}

function personFact(person: SamplePerson, day: Day): PersonFact {
  return {
    ...personRef(person),
    fact: "person",
    key: `sample:person:${person.key}`,
    network: person.connected?.[0] ?? "email",
    role: person.connected ? "connection" : person.email ? "correspondent" : "attendee",
    given: null,
    family: null,
    formerNames: [],
    otherEmails: [],
    otherUrls: [],
    company: person.company ?? null,
    position: person.position ?? null,
    school: person.school ?? null,
    city: person.city ?? null,
    since: person.connected ? day(person.connected[1]) : null,
    tags: [],
    ownersNote: null,
    place,
  };
}

function traceFact(trace: SampleTrace, at: number, people: ReadonlyMap<string, SamplePerson>, day: Day): TraceFact {
  return {
    fact: "trace",
    key: `sample:trace:${at}`,
    network: trace.kind === "message" ? "linkedin" : "email",
    kind: trace.kind,
    date: day(trace.daysAgo),
    by: trace.by ?? "unknown",
    with: trace.with.map((key) => personRef(people.get(key)!)),
    thread: null,
    subject: trace.subject ?? null,
    text: null,
    inPerson: trace.kind === "meeting",
    place,
  };
}

function requestFact(request: SampleRequest, at: number, day: Day): RequestFact {
  const wordlessHere = wordless.includes(request.network);
  return {
    fact: "request",
    key: `sample:request:${at}:${request.network}`,
    network: request.network,
    direction: request.sent ? "sent" : "received",
    state: request.state ?? "pending",
    name: request.name,
    email: request.email ?? null,
    profileUrl: null,
    handle: request.network === "mastodon" ? `@${request.name}@harbour.example` : null,
    note: request.note ?? null,
    noteIsStock: request.noteIsStock ?? false,
    date: day(request.daysAgo),
    headline: request.headline ?? null,
    company: request.company ?? null,
    school: request.school ?? null,
    city: request.city ?? null,
    mutuals: request.mutuals ?? [],
    mutualCount: request.mutuals?.length ?? null,
    channelCarriesNote: !wordlessHere,
    place,
  };
}
