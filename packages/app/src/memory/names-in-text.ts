import { plainText } from "../plain-text.ts";
import type { BookPerson } from "./book-person.ts";
import type { Book } from "./people-book.ts";

/** A name of the memory as it stands in a text. */
export interface NamedPerson {
  readonly person: BookPerson;
  readonly start: number;
  readonly end: number;
}

const longestName = 5;
const shortestName = 2;
const longestText = 20_000;

/** Asked at every keystroke, so made once for each book. */
const byName = new WeakMap<Book, ReadonlyMap<string, readonly BookPerson[]>>();

/**
 * The persons of the memory whom a text names in full, in the order of the text. Namesakes are all given; a single word is
 * no name.
 */
export function personsNamed(book: Book, text: string): readonly NamedPerson[] {
  const names = namesOf(book);
  const found: NamedPerson[] = [];
  let after = 0;
  for (const run of runsOf(text)) {
    if (run.start < after) continue;
    const persons = run.writings.flatMap((name) => names.get(name) ?? []);
    if (persons.length === 0) continue;
    after = run.end;
    for (const person of new Set(persons)) found.push({ person, start: run.start, end: run.end });
  }
  return found;
}

/** Whether a text names a person of the memory in full, by any of their names. */
export function namesFinder(text: string): (person: BookPerson) => boolean {
  const named = new Set(runsOf(text).flatMap(({ writings }) => writings));
  return (person) => named.size > 0 && person.remembered.names.some((name) => named.has(plainText(name)));
}

function namesOf(book: Book): ReadonlyMap<string, readonly BookPerson[]> {
  const known = byName.get(book);
  if (known) return known;
  const names = new Map<string, BookPerson[]>();
  for (const person of book.persons.values()) {
    for (const name of new Set(person.remembered.names.map(plainText))) {
      const others = names.get(name);
      if (others) others.push(person);
      else names.set(name, [person]);
    }
  }
  byName.set(book, names);
  return names;
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** As a name may be kept: plain, with and without what grammar puts before or behind it. */
  readonly writings: readonly string[];
}

/** Every run of two to five words, the longest first at each place. */
function runsOf(text: string): readonly Run[] {
  const words = [...text.slice(0, longestText).matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    plain: plainText(word),
  }));
  return words.flatMap(({ start }, from) => {
    const runs: Run[] = [];
    for (let length = Math.min(longestName, words.length - from); length >= shortestName; length--) {
      const name = words
        .slice(from, from + length)
        .map(({ plain }) => plain)
        .join(" ");
      const bare = name.replace(/^(?:[cdjlmnst]|qu)['’]/u, "").replace(/['’]s?$/u, "");
      runs.push({ start, end: words[from + length - 1]!.end, writings: bare === name ? [name] : [name, bare] });
    }
    return runs;
  });
}
