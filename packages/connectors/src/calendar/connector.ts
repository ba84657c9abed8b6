import type { Fact } from "@entregent/engine";
import type { Connector, Input, InputFile, InputSample, PartsReading, ReadContext } from "../connector.ts";
import { personFact, personRef, traceFact } from "../facts.ts";
import { type ContentLine, readContentLines, unescapeValue } from "../io/content-lines.ts";
import { decodeHead } from "../io/text.ts";
import { bareName } from "../names.ts";
import { type CalendarEvent, eventOf, type Guest, isInPerson } from "./events.ts";

/** Calendars (.ics): whom the owner met, when, and who invited. */
export const calendar: Connector = { id: "calendar", network: "other", recognise, read, begin };

function recognise({ files }: InputSample): number {
  const [file] = files;
  return file && /^\s{0,100}BEGIN:VCALENDAR\s/iu.test(decodeHead(file.head)) ? 0.9 : 0;
}

const network = "other";
/** On a larger event nobody meets everybody. */
const mostGuests = 50;
const mostPeople = 200_000;

async function* read(input: Input, context: ReadContext): AsyncGenerator<Fact> {
  const seen = new Set<string>();
  for (const file of input.files) {
    const survey = createOwnerSurvey(context);
    await survey.add(file);
    yield* readFile(file, context, survey.owners(), seen);
  }
}

/** A calendar that comes as one file for each event: they are looked at together. */
function begin(context: ReadContext): PartsReading {
  const seen = new Set<string>();
  const survey = createOwnerSurvey(context);
  return {
    async *read({ files }) {
      for (const file of files) await survey.add(file);
      const owners = survey.owners();
      for (const file of files) yield* readFile(file, context, owners, seen);
    },
  };
}

async function* readFile(
  file: InputFile,
  context: ReadContext,
  owners: ReadonlySet<string>,
  seen: Set<string>,
): AsyncGenerator<Fact> {
  for await (const event of readEvents(file, context)) {
    if ("fact" in event) yield event;
    else yield* factsOf(event, owners, seen, file);
  }
}

function* factsOf(
  event: CalendarEvent,
  owners: ReadonlySet<string>,
  seen: Set<string>,
  file: InputFile,
): Generator<Fact> {
  const people = peopleOf(event);
  const declined = people.some(({ email, declined }) => owners.has(email) && declined);
  const others = people.filter((guest) => !owners.has(guest.email) && !guest.declined).slice(0, mostGuests);
  if (event.cancelled || declined || others.length === 0) return;
  const place = { file: file.path, line: event.line };
  for (const { email, name } of others) {
    if (seen.has(email) || seen.size >= mostPeople) continue;
    seen.add(email);
    yield personFact({ network, role: "attendee", email, name, place });
  }
  const organiser = event.organiser?.email;
  yield traceFact({
    network,
    kind: "meeting",
    by: organiser === undefined || owners.size === 0 ? "unknown" : owners.has(organiser) ? "owner" : "other",
    with: others.map(({ email, name }) => personRef({ email, name })),
    date: event.date,
    thread: event.uid || null,
    subject: event.summary,
    inPerson: isInPerson(event.location),
    what: event.instance ?? "",
    place,
  });
}

function peopleOf({ organiser, guests }: CalendarEvent): readonly Guest[] {
  const people = new Map(guests.map((guest) => [guest.email, guest]));
  if (organiser && !people.has(organiser.email)) people.set(organiser.email, organiser);
  return [...people.values()];
}

interface OwnerSurvey {
  add(file: InputFile): Promise<void>;
  owners(): ReadonlySet<string>;
}

/** The owner's addresses: whose name is the owner's or the calendar's own, or who is on nearly every event. */
function createOwnerSurvey(context: ReadContext): OwnerSurvey {
  const known = context.ownerNames ?? [];
  const names = new Set(known.map(nameSet));
  const addresses = new Set(
    [...known.filter((name) => name.includes("@")), ...(context.ownerEmails ?? [])].map((one) => one.toLowerCase()),
  );
  const onEvents = new Map<string, { count: number; name: string | null }>();
  let events = 0;
  const addCalendarName = (name: string): void => {
    names.add(nameSet(name));
    if (name.includes("@")) addresses.add(name.toLowerCase());
  };
  return {
    async add(file) {
      for await (const event of readEvents(file, context, addCalendarName)) {
        if ("fact" in event) continue;
        const people = peopleOf(event);
        if (people.length < 2) continue;
        events += 1;
        for (const { email, name } of people) {
          const before = onEvents.get(email);
          if (before) before.count += 1;
          else if (onEvents.size < mostPeople) onEvents.set(email, { count: 1, name });
        }
      }
    },
    owners() {
      const owners = new Set(addresses);
      for (const [email, { count, name }] of onEvents) {
        const named = name !== null && names.has(nameSet(name));
        if (named || (events >= 5 && count > events * 0.8)) owners.add(email);
      }
      return owners;
    },
  };
}

/** A name without the order of its parts: `Voss, Klara` is `Klara Voss`. */
function nameSet(name: string): string {
  return bareName(name.replaceAll(",", " ")).split(" ").sort().join(" ");
}

async function* readEvents(
  file: InputFile,
  context: ReadContext,
  onCalendarName: (name: string) => void = () => undefined,
): AsyncGenerator<CalendarEvent | Extract<Fact, { fact: "problem" }>> {
  const open: string[] = [];
  let event: ContentLine[] = [];
  for await (const { lines, problems } of readContentLines(file, context.signal)) {
    yield* problems;
    for (const line of lines) {
      if (line.name === "BEGIN") {
        open.push(line.value.trim().toUpperCase());
        if (open.length > 20) open.shift();
        if (open.at(-1) === "VEVENT") event = [line];
      } else if (line.name === "END") {
        const closed = open.pop();
        if (closed === "VEVENT" && event.length > 0) {
          yield eventOf(event);
          event = [];
        }
      } else if (open.at(-1) === "VEVENT" && event.length < 5000) event.push(line);
      else if (open.at(-1) === "VCALENDAR" && line.name === "X-WR-CALNAME") onCalendarName(unescapeValue(line.value));
    }
  }
  if (event.length > 0) {
    const line = event[0]?.line ?? 1;
    yield { fact: "problem", code: "calendar/unfinished", severity: "warning", file: file.path, line };
  }
}
