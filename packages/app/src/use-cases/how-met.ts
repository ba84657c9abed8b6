import { participantKeys, type TraceRow } from "@entregent/store";
import type { AppContext } from "../context.ts";
import type { BookPerson } from "../memory/book-person.ts";

/** How the owner and a person came to know each other, as far as the archives tell. */
export interface HowMet {
  /** The first dated contact. */
  readonly first: TraceRow | null;
  /** The first one in person. */
  readonly inPerson: TraceRow | null;
  /** Who was on the first contact too and was known before: perhaps they introduced the two. */
  readonly through: readonly BookPerson[];
}

/** On a bigger round nobody introduces anybody. */
const mostPresent = 6;

export async function howMet(
  app: AppContext,
  person: BookPerson,
  persons: ReadonlyMap<string, BookPerson>,
): Promise<HowMet> {
  let first: TraceRow | null = null;
  let inPerson: TraceRow | null = null;
  for await (const batch of app.owner.memory.traces({ participantKeys: person.keys })) {
    const dated = batch.filter(({ fact }) => fact.date !== null);
    first ??= dated[0] ?? null;
    inPerson ??= dated.find(({ fact }) => fact.inPerson) ?? null;
    if (inPerson !== null) break;
  }
  return { first, inPerson, through: first === null ? [] : knownBefore(first, person, persons) };
}

function knownBefore(
  { fact }: TraceRow,
  person: BookPerson,
  persons: ReadonlyMap<string, BookPerson>,
): readonly BookPerson[] {
  if (fact.with.length > mostPresent) return [];
  const present = new Set(fact.with.flatMap(participantKeys));
  const others = [...person.together].flatMap((id) => persons.get(id) ?? []);
  return others.filter(
    (other) =>
      other.keys.some((key) => present.has(key)) && other.firstTrace !== null && other.firstTrace < (fact.date ?? ""),
  );
}
