import type { ThreadEvent } from "@entregent/engine";
import { participantKeys, type RequestRow, type TraceRow } from "@entregent/store";
import type { AppContext } from "../context.ts";

/** More people than this on one mail or meeting, and it says nothing of any one of them. */
const mostTogether = 20;
const keysAtOnce = 400;

/** The dated contacts with those who asked, by request: under the keys of the request and of the person it is surely of. */
export async function tracesByRequest(
  app: AppContext,
  rows: readonly RequestRow[],
): Promise<ReadonlyMap<string, readonly TraceRow[]>> {
  const [assessments, book] = await Promise.all([app.assessments.of(rows), app.book.open()]);
  const requestsOf = new Map<string, string[]>();
  for (const { id, fact } of rows) {
    const { recognition } = assessments.get(id)!;
    const known =
      recognition.band === "known" ? book.persons.get(recognition.candidates[0]?.personId ?? "") : undefined;
    for (const key of new Set([...participantKeys(fact), ...(known?.keys ?? [])]))
      requestsOf.set(key, [...(requestsOf.get(key) ?? []), id]);
  }
  const found = new Map<string, Map<string, TraceRow>>();
  const keys = [...requestsOf.keys()];
  for (let at = 0; at < keys.length; at += keysAtOnce) {
    for await (const batch of app.owner.memory.traces({ participantKeys: keys.slice(at, at + keysAtOnce) })) {
      for (const trace of batch) {
        if (trace.fact.with.length > mostTogether) continue;
        for (const id of new Set(trace.fact.with.flatMap(participantKeys).flatMap((key) => requestsOf.get(key) ?? [])))
          found.set(id, (found.get(id) ?? new Map<string, TraceRow>()).set(trace.id, trace));
      }
    }
  }
  return new Map([...found].map(([id, traces]) => [id, [...traces.values()]]));
}

/** What a dated contact means in a thread; null for one without a date, or that is no word between the two. */
export function eventOfTrace({ id, fact }: TraceRow): ThreadEvent | null {
  if (fact.date === null) return null;
  const at = { id: `trace:${id}`, at: fact.date };
  switch (fact.kind) {
    case "mail":
    case "message":
    case "comment":
      return fact.by === "owner" ? { ...at, kind: "wrote" } : { ...at, kind: "answered" };
    case "meeting":
    case "call":
      return { ...at, kind: "met" };
    case "connection":
      return { ...at, kind: "settled", state: "accepted" };
    case "endorsement":
    case "recommendation":
      return null;
  }
}
