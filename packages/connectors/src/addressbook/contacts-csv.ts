import type { Fact } from "@entregent/engine";
import type { InputFile, ReadContext } from "../connector.ts";
import type { CsvRow } from "../io/csv.ts";
import { cellOf, type Columns, readTable, withPlainLineEnds } from "../io/table.ts";
import { joinName } from "../names.ts";
import { type Contact, contactFact } from "./contacts.ts";
import { emailColumns, type FieldName, fields, isContactsHeader, webColumns } from "./headers.ts";

/** Reads a table of contacts: Google's of both generations, Outlook's in several languages, or one made by hand. */
export async function* readContactsTable(file: InputFile, context: ReadContext): AsyncGenerator<Fact> {
  for await (const { columns, rows, problems } of readTable(file, isContactsHeader, context.signal)) {
    yield* problems;
    const at = columnsOf(columns);
    for (const row of rows) {
      const fact = contactFact(contactOf(row, at, file));
      if (fact) yield fact;
    }
  }
}

type ContactColumns = Readonly<Record<FieldName, number>> & {
  readonly emails: readonly number[];
  readonly web: readonly number[];
};

function columnsOf(columns: Columns): ContactColumns {
  const find = (name: FieldName): number => columns.find(...fields[name]);
  // In Outlook's French table `Titre` is the form of address first and the job behind.
  const [, second] = columns.findAll("titre");
  const given = find("given");
  return {
    full: find("full"),
    filedAs: find("filedAs"),
    // In Italian and Portuguese `Nome` is the given name.
    given: given >= 0 ? given : columns.find("nome"),
    middle: find("middle"),
    family: find("family"),
    maiden: find("maiden"),
    company: find("company"),
    position: second ?? find("position"),
    city: find("city"),
    note: find("note"),
    tags: find("tags"),
    emails: emailColumns(columns),
    web: webColumns(columns),
  };
}

/** Google joins several values in one cell. */
const valuesOf = (text: string | null): string[] => (text ?? "").split(":::").map((value) => value.trim());

function contactOf(row: CsvRow, at: ContactColumns, file: InputFile): Contact {
  const cell = (column: number): string | null => cellOf(row, column);
  const given = cell(at.given);
  const family = cell(at.family);
  const joined = joinName(joinName(given, cell(at.middle)), family);
  const tags = cell(at.tags);
  return {
    // The name in one knows the order of its parts; one made for filing is turned round.
    name: cell(at.full) ?? joined ?? cell(at.filedAs),
    given,
    family,
    maiden: cell(at.maiden),
    emails: at.emails.flatMap((column) => valuesOf(cell(column))).filter((text) => text !== ""),
    urls: at.web.flatMap((column) => valuesOf(cell(column))).filter((text) => text !== ""),
    company: cell(at.company),
    position: cell(at.position),
    city: cell(at.city),
    note: withPlainLineEnds(cell(at.note)),
    tags: (tags?.includes(":::") ? valuesOf(tags) : (tags ?? "").split(";")).map((tag) =>
      tag.trim().replace(/^\*\s{0,2}/u, ""),
    ),
    place: { file: file.path, line: row.line },
  };
}
