import type { OwnersWord, TraceFact } from "@entregent/engine";
import { type OwnerStore, participantKeys, type RecordRow } from "@entregent/store";
import type { EngineParts } from "../engine-parts.ts";
import { type BookPerson, bookPerson } from "./book-person.ts";
import { readOwnersWords } from "./owners-words.ts";
import { dayNumber } from "./queries.ts";
import { takeTurns } from "./turns.ts";

/** More people than this on one mail is a circular, not an acquaintance. */
const mostTogether = 20;

/** All people of one owner in memory, good for one version of the store. */
export interface Book {
  readonly version: number;
  readonly persons: ReadonlyMap<string, BookPerson>;
  readonly index: Awaited<ReturnType<EngineParts["buildPeopleIndex"]>>;
  /** What the owner said of who asked, by request. */
  readonly words: ReadonlyMap<string, OwnersWord>;
}

export interface PeopleBook {
  /** The book at the store's present version; built anew only where that has changed. */
  open(): Promise<Book>;
}

export function createPeopleBook(owner: OwnerStore, engine: EngineParts): PeopleBook {
  let book: Book | null = null;
  let building: { version: number; promise: Promise<Book> } | null = null;
  return {
    async open() {
      const version = await owner.memory.version();
      if (book?.version === version) return book;
      if (building?.version !== version) building = { version, promise: build(owner, engine, version) };
      const current = building;
      try {
        book = await current.promise;
      } finally {
        if (building === current) building = null;
      }
      return book;
    },
  };
}

async function build(owner: OwnerStore, engine: EngineParts, version: number): Promise<Book> {
  const rest = takeTurns();
  const words = await readOwnersWords(owner);
  const personOf = new Map<string, string>();
  const byPerson = new Map<string, RecordRow[]>();
  for await (const batch of owner.memory.records()) {
    for (const record of batch) {
      if (record.personId === null) continue;
      if (words.recordIds.has(record.id)) personOf.set(record.id, record.personId);
      const known = byPerson.get(record.personId);
      if (known) known.push(record);
      else byPerson.set(record.personId, [record]);
    }
    await rest();
  }
  const { byRequest, askedBy } = words.resolve(personOf);
  const persons = new Map<string, BookPerson>();
  for (const [id, records] of byPerson) {
    persons.set(id, bookPerson(id, records, askedBy.get(id)));
    await rest();
  }
  await countTraces(owner, persons, rest);
  const index = await engine.buildPeopleIndex(rememberedOf(persons.values()), rest);
  return { version, persons, words: byRequest, index };
}

function* rememberedOf(persons: Iterable<BookPerson>): Generator<BookPerson["remembered"]> {
  for (const person of persons) yield remembered(person);
}

function remembered(person: BookPerson): BookPerson["remembered"] {
  return {
    ...person.remembered,
    with: [...person.together],
    ...(person.traces > 0
      ? {
          seen: {
            count: person.traces,
            ...(person.firstTrace ? { first: person.firstTrace.slice(0, 10) } : {}),
            ...(person.lastTrace ? { last: person.lastTrace.slice(0, 10) } : {}),
          },
        }
      : {}),
  };
}

async function countTraces(
  owner: OwnerStore,
  persons: ReadonlyMap<string, BookPerson>,
  rest: () => Promise<void> | undefined,
): Promise<void> {
  const byKey = new Map<string, BookPerson | null>();
  for (const person of persons.values()) {
    for (const key of person.keys) {
      // A name that two people bear leads to neither of them.
      byKey.set(key, byKey.has(key) && byKey.get(key) !== person && key.startsWith("name:") ? null : person);
    }
  }
  for await (const batch of owner.memory.traces()) {
    for (const { fact } of batch) countTrace(fact, byKey);
    await rest();
  }
}

function countTrace(trace: TraceFact, byKey: ReadonlyMap<string, BookPerson | null>): void {
  const present = new Set<BookPerson>();
  for (const ref of trace.with) {
    for (const key of participantKeys(ref)) {
      const person = byKey.get(key);
      if (!person) continue;
      present.add(person);
      break;
    }
  }
  for (const person of present) {
    person.traces += 1;
    if (trace.inPerson) person.metInPerson = true;
    if (trace.date !== null) {
      if (trace.inPerson && (person.firstMet === null || trace.date < person.firstMet)) person.firstMet = trace.date;
      if (trace.kind !== "connection") person.traceDays.push(dayNumber(trace.date));
      if (person.firstTrace === null || trace.date < person.firstTrace) person.firstTrace = trace.date;
      if (person.lastTrace === null || trace.date > person.lastTrace) person.lastTrace = trace.date;
    }
    if (present.size > 1 && present.size <= mostTogether) {
      for (const other of present) if (other !== person) person.together.add(other.id);
    }
  }
}
