import type { Fact, PersonFact, TraceFact } from "@entregent/engine";
import { personFact, personRef, traceFact } from "../facts.ts";
import { createSlashTimeReader, readPlainTime } from "../io/dates.ts";
import type { CsvRow } from "../io/csv.ts";
import { cellOf, withPlainLineEnds } from "../io/table.ts";
import { joinName } from "../names.ts";
import { readProfileUrl } from "../profile-url.ts";
import { plainFileName } from "./kinds.ts";
import type { NotesByProfile } from "./connections.ts";
import { placeOf, type SourceTable } from "./tables.ts";

const network = "linkedin";
const readUsTime = createSlashTimeReader("month-first");
/** The owner's notes are written by hand; nobody has more. */
const mostNotes = 100_000;

type Cell = (...names: string[]) => string | null;

/** Reads the owner's notes on people, to go with the connections. Those on others are given by {@link leftNotes}. */
export async function collectNotes(
  table: SourceTable,
  notes: NotesByProfile,
  left: PersonFact[],
  signal: AbortSignal | undefined,
): Promise<void> {
  for await (const { columns, rows } of table.rows(signal)) {
    for (const row of rows) {
      const cell: Cell = (...names) => cellOf(row, columns.find(...names));
      const note = withPlainLineEnds(cell("note"));
      const url = cell("connectionprofileurl");
      const profile = url === null ? null : readProfileUrl(url);
      if (note === null || left.length >= mostNotes) continue;
      if (profile) notes.set(profile.id, note);
      const given = cell("connectionfirstname");
      const family = cell("connectionlastname");
      const name = joinName(given, family);
      const profileUrl = profile?.url ?? url;
      left.push(
        personFact({
          network,
          role: "contact",
          name,
          given,
          family,
          profileUrl,
          ownersNote: note,
          place: placeOf(table, row),
        }),
      );
    }
  }
}

/** The noted people that no connection took the note of. */
export function* leftNotes(notes: NotesByProfile, people: readonly PersonFact[]): Generator<PersonFact> {
  for (const person of people) {
    const profile = person.profileUrl === null ? null : readProfileUrl(person.profileUrl);
    if (!profile || notes.has(profile.id)) yield person;
  }
}

/** Reads a table that gives one fact a row: address books, endorsements, recommendations, people followed. */
export async function* readSideTable(
  table: SourceTable,
  keepTexts: boolean,
  signal: AbortSignal | undefined,
): AsyncGenerator<Fact> {
  for await (const { columns, rows, problems } of table.rows(signal)) {
    yield* problems;
    for (const row of rows) {
      const cell: Cell = (...names) => cellOf(row, columns.find(...names));
      const fact = factOf(table, row, cell, keepTexts);
      if (fact) yield fact;
    }
  }
}

function factOf(table: SourceTable, row: CsvRow, cell: Cell, keepTexts: boolean): Fact | null {
  const place = placeOf(table, row);
  switch (table.kind) {
    case "contacts":
    case "imported-contacts":
      return contactOf(cell, place);
    case "member-follows":
      return followOf(cell, place);
    case "endorsements":
      return endorsementOf(cell, place);
    case "recommendations":
      return recommendationOf(table, cell, keepTexts, place);
    default:
      return null;
  }
}

function contactOf(cell: Cell, place: PersonFact["place"]): PersonFact | null {
  const given = joinName(cell("firstname"), cell("middlename"));
  const family = cell("lastname");
  const [email = null, ...otherEmails] = listOf(cell("emails"));
  const otherUrls = [...listOf(cell("profiles")), ...listOf(cell("sites"))].filter((text) =>
    /^(?:https?:|www\.)/iu.test(text),
  );
  const name = joinName(given, family) ?? cell("fullname");
  if (name === null && email === null) return null;
  const maiden = cell("maidenname");
  const profileUrl = otherUrls.find((url) => readProfileUrl(url)?.network === network) ?? null;
  return personFact({
    network,
    role: "contact",
    beside: cell("companies"),
    name,
    given,
    family,
    email,
    profileUrl,
    formerNames: maiden === null ? [] : [joinName(given, maiden) ?? maiden],
    otherEmails,
    otherUrls: otherUrls.filter((url) => url !== profileUrl),
    company: cell("companies"),
    position: cell("title"),
    city: cell("location"),
    place,
  });
}

function followOf(cell: Cell, place: PersonFact["place"]): PersonFact | null {
  const name = cell("fullname");
  if (name === null || cell("status")?.toLowerCase() !== "active") return null;
  const date = cell("date");
  return personFact({ network, role: "following", name, since: date && readPlainTime(date), place });
}

function endorsementOf(cell: Cell, place: TraceFact["place"]): TraceFact | null {
  const received = cell("endorserfirstname", "endorserlastname");
  const given = cell("endorseefirstname", "endorseelastname");
  const name =
    received === null
      ? joinName(cell("endorseefirstname"), cell("endorseelastname"))
      : joinName(cell("endorserfirstname"), cell("endorserlastname"));
  const url = cell("endorserpublicurl", "endorseepublicurl");
  if (received === null && given === null && url === null) return null;
  const date = cell("endorsementdate");
  const by = received === null && given !== null ? "owner" : "other";
  const profileUrl = url === null ? null : (readProfileUrl(url)?.url ?? url);
  return traceFact({
    network,
    kind: "endorsement",
    by,
    with: [personRef({ name, profileUrl })],
    date: date && readPlainTime(date),
    what: `${profileUrl ?? name}
${cell("skillname")}`,
    place,
  });
}

function recommendationOf(
  table: SourceTable,
  cell: Cell,
  keepTexts: boolean,
  place: TraceFact["place"],
): TraceFact | null {
  const name = joinName(cell("firstname"), cell("lastname"));
  if (name === null) return null;
  const file = plainFileName(table.file.path);
  const by = file.includes("given") ? "owner" : file.includes("received") ? "other" : "unknown";
  const date = cell("creationdate");
  const text = withPlainLineEnds(cell("text"));
  return traceFact({
    network,
    kind: "recommendation",
    by,
    with: [personRef({ name })],
    date: date && readUsTime(date),
    text: keepTexts ? text : null,
    what: `${by}\n${name}\n${text ?? ""}`,
    place,
  });
}

function listOf(text: string | null): string[] {
  return (text ?? "")
    .split(/[,;]\s?/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
