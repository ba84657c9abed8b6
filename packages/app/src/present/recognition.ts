import type { Evidence, Recognition } from "@entregent/engine";
import type { TraceRow } from "@entregent/store";
import type { ApiRecognition } from "../api/schemas.ts";
import type { BookPerson } from "../memory/book-person.ts";
import { tellDate } from "./dates.ts";
import { presentPerson } from "./person.ts";
import type { Speaker } from "./speaker.ts";
import { presentTrace } from "./trace.ts";

/** Candidates whose person is still in the book, with their traces, and one sentence on who this is. */
export function presentRecognition(
  recognition: Recognition,
  persons: ReadonlyMap<string, BookPerson>,
  traces: ReadonlyMap<string, readonly TraceRow[]>,
  speaker: Speaker,
): ApiRecognition {
  const candidates = recognition.candidates.flatMap((candidate) => {
    const person = persons.get(candidate.personId);
    if (!person) return [];
    return [
      {
        person: presentPerson(person),
        probability: candidate.probability,
        evidence: candidate.evidence.map((evidence) => presentEvidence(evidence, speaker)),
        traces: (traces.get(person.id) ?? []).map((trace) => presentTrace(trace, speaker)),
      },
    ];
  });
  const best = persons.get(recognition.candidates[0]?.personId ?? "");
  return { band: recognition.band, candidates, words: sentence(recognition, best, speaker) };
}

export function presentEvidence(
  evidence: Evidence,
  { say }: Speaker,
): ApiRecognition["candidates"][number]["evidence"][number] {
  return {
    id: evidence.id,
    bits: evidence.bits,
    ...(evidence.facts ? { facts: copyFacts(evidence.facts) } : {}),
    words: say(`evidence.${evidence.id}`, evidence.facts),
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

function copyFacts(facts: NonNullable<Evidence["facts"]>): Record<string, string | number | string[]> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === "object" ? [...value] : value]),
  );
}
