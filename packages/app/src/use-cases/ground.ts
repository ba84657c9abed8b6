import {
  type Acquaintance,
  type CommonGround,
  commonGround,
  goBetweens,
  type GroundTrace,
  houseFinder,
  type ReaderFacts,
  type WriterFacts,
} from "@entregent/engine";
import { participantKeys, type TraceRow } from "@entregent/store";
import type { Recipient } from "../api/writing-schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import type { BookPerson } from "../memory/book-person.ts";
import { namesFinder } from "../memory/names-in-text.ts";
import type { Book } from "../memory/people-book.ts";
import { newestTraces } from "./newest-traces.ts";
import { writerFacts } from "./writer-facts.ts";

/** What the memory shows of the writer and one reader. */
export interface Ground {
  readonly person: BookPerson | null;
  /** The contacts with them, newest first. */
  readonly traces: readonly TraceRow[];
  readonly shared: readonly CommonGround[];
  readonly goBetweens: readonly Acquaintance[];
  readonly tieOf: TieFinder;
}

const tracesRead = 500;
const mostKept = 20;

/** Kept while the memory stays the same, since the coach asks at every keystroke. */
const kept = new WeakMap<Book, Map<string, Promise<Ground>>>();

/** @throws AppError `person/unknown`. */
export async function groundWith(app: AppContext, recipient: Recipient): Promise<Ground> {
  const [book, writer] = await Promise.all([app.book.open(), writerFacts(app.owner)]);
  const of = kept.get(book) ?? new Map<string, Promise<Ground>>();
  kept.set(book, of);
  const key = JSON.stringify([recipient, writer]);
  const known = of.get(key);
  if (known) return known;
  const found = look(app, book, writer, recipient);
  of.set(key, found);
  found.catch(() => of.delete(key));
  if (of.size > mostKept) of.delete(of.keys().next().value!);
  return found;
}

async function look(app: AppContext, book: Book, writer: WriterFacts, recipient: Recipient): Promise<Ground> {
  const person = personOf(book, recipient);
  const traces = person ? await newestTraces(app, person, tracesRead) : [];
  const tieOf = tieFinder(person, recipient, traces);
  const acquaintances = goBetweens(
    [...book.persons.values()].flatMap((other) => (other.traces > 0 && tieOf(other)) || []),
  );
  const shared = commonGround({
    writer,
    reader: await readerFacts(app, person, recipient),
    traces: traces.map(({ fact }): GroundTrace => fact),
    mutuals: acquaintances.filter(({ together, named }) => together || named).map(({ name }) => name),
  });
  return { person, traces, shared, goBetweens: acquaintances, tieOf };
}

function personOf(book: Book, { personId }: Recipient): BookPerson | null {
  if (personId === undefined) return null;
  const person = book.persons.get(personId);
  if (!person) throw new AppError("person/unknown");
  return person;
}

async function readerFacts(app: AppContext, person: BookPerson | null, pasted: Recipient): Promise<ReaderFacts> {
  const text = {
    ...(pasted.headline ? { headline: pasted.headline } : {}),
    ...(pasted.profile ? { profile: pasted.profile } : {}),
    ...(pasted.words ? { words: pasted.words } : {}),
  };
  if (person === null) return text;
  const { companies = [], schools = [], cities = [] } = person.remembered;
  const groups: string[] = [];
  const connected: { network: NonNullable<ReaderFacts["connected"]>[number]["network"]; since?: string }[] = [];
  for await (const batch of app.owner.memory.records({ personId: person.id })) {
    for (const { fact } of batch) {
      groups.push(...fact.tags);
      if (fact.role === "connection" && !connected.some(({ network }) => network === fact.network)) {
        connected.push({ network: fact.network, ...(fact.since === null ? {} : { since: fact.since }) });
      }
    }
  }
  return { ...text, companies, schools, cities, groups, connected };
}

/** What shows that somebody of the memory knows the reader; null where nothing does. */
export type TieFinder = (other: BookPerson) => Acquaintance | null;

function tieFinder(person: BookPerson | null, recipient: Recipient, traces: readonly TraceRow[]): TieFinder {
  const house = houseFinder(person?.remembered.companies ?? []);
  const isNamed = namesFinder(`${recipient.headline ?? ""}\n${recipient.profile ?? ""}`);
  const employers = houseFinder(recipient.headline ? employersIn(recipient.headline) : []);
  return (other) => {
    if (other.id === person?.id || other.name === "") return null;
    const companies = other.remembered.companies ?? [];
    const shared = house(companies) ?? employers(companies);
    const named = isNamed(other);
    const together = person?.together.has(other.id) ? meetingOf(other, traces) : null;
    if (!shared && !named && !together) return null;
    return {
      id: other.id,
      name: other.name,
      traces: other.traces,
      last: other.lastTrace,
      ...(together ? { together } : {}),
      ...(shared ? { house: shared } : {}),
      ...(named ? { named } : {}),
    };
  };
}

/** The newest contact that had this person on it too. */
function meetingOf(
  other: BookPerson,
  traces: readonly TraceRow[],
): { readonly date: string | null; readonly subject: string | null } | null {
  const keys = new Set(other.keys);
  const trace = traces.find(({ fact }) => fact.with.some((ref) => participantKeys(ref).some((key) => keys.has(key))));
  return trace ? { date: trace.fact.date?.slice(0, 10) ?? null, subject: trace.fact.subject } : null;
}

/** What may be an employer in a pasted headline: what stands behind its last "at". */
function employersIn(headline: string): readonly string[] {
  return [headline, ...headline.split(/\s*[|•·;,]\s*|\s+[-–—]\s+|\s+(?:at|chez|bei|en|presso|bij|na|no)\s+|\s*@\s*/iu)];
}
