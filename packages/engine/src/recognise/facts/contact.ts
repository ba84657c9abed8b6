import type { RecognitionQuery, RememberedPerson } from "../../domain/recognition.ts";
import type { Signal } from "../signal.ts";

/** What the contact so far says: who is already connected on a network rarely asks there again. */
export function contactSignals(query: RecognitionQuery, person: RememberedPerson): Signal[] {
  if (query.channel !== "linkedin" || !person.connectedOn) return [];
  return [{ id: "contact/connected", value: 0, facts: { since: person.connectedOn } }];
}
