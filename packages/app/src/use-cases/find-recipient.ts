import type { AppContext } from "../context.ts";
import type { PersonSummary } from "../api/schemas.ts";
import type { Recipient } from "../api/writing-schemas.ts";
import type { BookPerson } from "../memory/book-person.ts";
import type { Book } from "../memory/people-book.ts";
import { plainText } from "../plain-text.ts";
import { presentPerson } from "../present/person.ts";

const mostMaybe = 5;
const fewestLetters = 3;
const fewestOfId = 6;

/**
 * Whom of the memory a name means, where it can be nobody else: an id, the one person of this very name, or one that
 * recognition is sure of.
 *
 * @param wanted - A name in any order, an id, or the beginning of an id.
 */
export async function findRecipient(app: AppContext, wanted: string): Promise<PersonSummary | null> {
  const book = await app.book.open();
  const byId = book.persons.get(wanted) ?? idBeginsWith(book, wanted);
  const person = byId ?? whoItMayBe(book, { name: wanted }).sure;
  return person && presentPerson(person);
}

/** Whom of the memory a name, with what was pasted beside it, may be. */
export function whoItMayBe(
  book: Book,
  { name, headline }: Recipient,
): { readonly sure: BookPerson | null; readonly maybe: readonly BookPerson[] } {
  const plain = plainText(name ?? "");
  if (plain.length < fewestLetters) return { sure: null, maybe: [] };
  const persons = [...book.persons.values()];
  const namesakes = persons.filter(({ remembered }) => remembered.names.some((one) => plainText(one) === plain));
  const query = { id: "recipient", displayName: name!, ...(headline ? { headline } : {}) };
  const { candidates, band } = book.index.recognise(query);
  const recognised = candidates.flatMap(({ personId }) => book.persons.get(personId) ?? []);
  const words = plain.split(" ");
  const alike = namesakes.length + recognised.length > 0 ? [] : persons.filter((one) => hasWords(one, words));
  const maybe = [...new Set([...namesakes, ...recognised, ...alike])].slice(0, mostMaybe);
  const known = band === "known" && namesakes.length === 0 ? recognised[0] : undefined;
  return { sure: onlyOne(namesakes) ?? known ?? null, maybe };
}

function idBeginsWith(book: Book, beginning: string): BookPerson | undefined {
  if (beginning.length < fewestOfId) return undefined;
  return onlyOne([...book.persons.values()].filter(({ id }) => id.startsWith(beginning)));
}

function hasWords({ remembered, formerNames }: BookPerson, wanted: readonly string[]): boolean {
  const words = new Set(plainText([...remembered.names, ...formerNames].join(" ")).split(" "));
  return wanted.every((word) => words.has(word));
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
