import type { Evidence, Recognition, RequestFact } from "@entregent/engine";
import type { TraceRow } from "@entregent/store";
import type { ApiRecognition } from "../api/schemas.ts";
import type { BookPerson } from "../memory/book-person.ts";
import { tellDate } from "./dates.ts";
import { presentPerson } from "./person.ts";
import type { Speaker } from "./speaker.ts";
import { presentTrace } from "./trace.ts";
import { writtenAs } from "./written-as.ts";

/** Candidates whose person is still in the book, with their traces, and one sentence on who this is. */
export function presentRecognition(
  asked: RequestFact,
  recognition: Recognition,
  persons: ReadonlyMap<string, BookPerson>,
  traces: ReadonlyMap<string, readonly TraceRow[]>,
  speaker: Speaker,
): ApiRecognition {
  const candidates = recognition.candidates.flatMap((candidate) => {
    const person = persons.get(candidate.personId);
    if (!person) return [];
    const writings = writingsOf(asked, person);
    return [
      {
        person: presentPerson(person),
        probability: candidate.probability,
        evidence: candidate.evidence.map((evidence) => presentEvidence(evidence, writings, speaker)),
        traces: (traces.get(person.id) ?? []).map((trace) => presentTrace(trace, speaker)),
        ownersNotes: [...person.ownersNotes],
      },
    ];
  });
  const best = persons.get(recognition.candidates[0]?.personId ?? "");
  return { band: recognition.band, candidates, words: sentence(recognition, best, speaker) };
}

/** What the request and the memory say of them, in their own writing. */
export function writingsOf(
  asked: Pick<RequestFact, "name" | "headline" | "school" | "city">,
  { remembered }: BookPerson,
): readonly string[] {
  const { name, headline, school, city } = asked;
  const own = [name, headline, school, city].filter((text) => text !== null);
  const { names, formerNames = [], positions = [], schools = [], cities = [] } = remembered;
  return [...own, ...names, ...formerNames, ...positions, ...schools, ...cities];
}

export function presentEvidence(
  evidence: Evidence,
  writings: readonly string[],
  { say }: Speaker,
): ApiRecognition["candidates"][number]["evidence"][number] {
  const facts = evidence.facts && factsAsWritten(evidence.facts, writings);
  return {
    id: evidence.id,
    bits: evidence.bits,
    ...(facts ? { facts } : {}),
    words: say(`evidence.${evidence.id}`, facts),
  };
}

function sentence(recognition: Recognition, best: BookPerson | undefined, { say, language }: Speaker): string {
  if (!best || recognition.band === "none") return say("recognition.none");
  const last = best.lastTrace === null ? "" : tellDate(best.lastTrace, language);
  return say(`recognition.${recognition.band}`, {
    name: best.name,
    traces: best.traces,
    last,
    dated: last === "" ? "no" : "yes",
  });
}

function factsAsWritten(
  facts: NonNullable<Evidence["facts"]>,
  writings: readonly string[],
): Record<string, string | number | string[]> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (typeof value === "number") return [name, value];
      return [name, typeof value === "string" ? writtenAs(value, writings) : [...value]];
    }),
  );
}
