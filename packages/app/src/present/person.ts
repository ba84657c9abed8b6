import type { PersonSummary } from "../api/schemas.ts";
import type { BookPerson } from "../memory/book-person.ts";

export function presentPerson(person: BookPerson): PersonSummary {
  return {
    id: person.id,
    name: person.name,
    formerNames: [...person.formerNames],
    company: person.company,
    position: person.position,
    lastTrace: person.lastTrace,
    traces: person.traces,
  };
}
