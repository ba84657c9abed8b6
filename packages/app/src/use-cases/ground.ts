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
import type { Book } from "../memory/people-book.ts";
import { plainText } from "../plain-text.ts";
import { newestTraces } from "./newest-traces.ts";
import { writerFacts } from "./writer-facts.ts";

/** What the memory shows of the writer and one reader. */
export interface Ground {
  readonly person: BookPerson | null;
  /** The contacts with them, newest first. */
  readonly traces: readonly TraceRow[];
  readonly shared: readonly CommonGround[];
  readonly goBetweens: readonly Acquaintance[];
}

const tracesRead = 500;
const mostKept = 20;
const longestName = 5;

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
  const acquaintances = goBetweens(acquaintancesOf(book, person, recipient, traces));
  const shared = commonGround({
    writer,
    reader: await readerFacts(app, person, recipient),
    traces: traces.map(({ fact }): GroundTrace => fact),
    mutuals: acquaintances.filter(({ together, named }) => together || named).map(({ name }) => name),
  });
  return { person, traces, shared, goBetweens: acquaintances };
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

/** Everybody the owner has been in contact with who shows a tie to the reader. */
function acquaintancesOf(
  book: Book,
  person: BookPerson | null,
  recipient: Recipient,
  traces: readonly TraceRow[],
): readonly Acquaintance[] {
  const house = houseFinder(person?.remembered.companies ?? []);
  const named = namesIn(`${recipient.headline ?? ""}\n${recipient.profile ?? ""}`);
  const employers = houseFinder(recipient.headline ? employersIn(recipient.headline) : []);
  const found: Acquaintance[] = [];
  for (const other of book.persons.values()) {
    if (other.traces === 0 || other.id === person?.id || other.name === "") continue;
    const companies = other.remembered.companies ?? [];
    const shared = house(companies) ?? employers(companies);
    const isNamed = named.size > 0 && other.remembered.names.some((name) => named.has(plainText(name)));
    const together = person?.together.has(other.id) ? meetingOf(other, traces) : null;
    if (!shared && !isNamed && !together) continue;
    found.push({
      id: other.id,
      name: other.name,
      traces: other.traces,
      last: other.lastTrace,
      ...(together ? { together } : {}),
      ...(shared ? { house: shared } : {}),
      ...(isNamed ? { named: true } : {}),
    });
  }
  return found;
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

/** Every run of two to five words of a text, plain: names are looked up among them. */
function namesIn(text: string): ReadonlySet<string> {
  const words = plainText(text.slice(0, 20_000))
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean);
  const runs = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let length = 2; length <= longestName; length++) runs.add(words.slice(from, from + length).join(" "));
  return runs;
}
