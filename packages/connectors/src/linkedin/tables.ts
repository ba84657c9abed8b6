import type { Place, Problem } from "@entregent/engine";
import type { InputFile } from "../connector.ts";
import { headOf } from "../io/byte-streams.ts";
import type { CsvRow } from "../io/csv.ts";
import { asProblem } from "../io/input-error.ts";
import { parseJson } from "../io/json-depth.ts";
import { createMojibakeSurvey, repairWindowsMojibake } from "../io/mojibake.ts";
import { createColumns, findHeader, readTable, type TableBatch } from "../io/table.ts";
import { decodeHead, readText } from "../io/text.ts";
import { isAssistantTalk, isHeaderOf, isTellingName, type Kind, kindOfColumns, plainFileName } from "./kinds.ts";

/** A table of one kind: a CSV file, or the rows of that kind in a page of the portability interface. */
export interface SourceTable {
  readonly kind: Kind;
  readonly file: InputFile;
  rows(signal: AbortSignal | undefined): AsyncGenerator<TableBatch>;
}

/** How much of a file is looked at for its header; the lines above it are long. */
const headLength = 4096;
/** A page of the interface holds some ten rows; what is larger than this is none. */
const largestPage = 64 * (1 << 20);

/** Whether first bytes are a page of LinkedIn's portability interface. */
export function isSnapshotPage(head: string): boolean {
  return /^\s{0,100}\{/u.test(head) && /"snapshotData"\s{0,10}:/u.test(head);
}

/** The kind of table a CSV file's first bytes show, or null. */
export function kindOfHead(path: string, head: string): Kind | null {
  if (isAssistantTalk(path)) return null;
  let kind: Kind | null = null;
  findHeader(head, (columns) => {
    kind = kindOfColumns(columns);
    return kind !== null;
  });
  if (kind === null && isTellingName(path)) return plainFileName(path) as Kind;
  return kind;
}

/** The tables that a file holds; none where it tells of no people. */
export async function tablesOf(file: InputFile, signal: AbortSignal | undefined): Promise<SourceTable[] | Problem> {
  try {
    const head = decodeHead(await headOf(file, headLength));
    if (isSnapshotPage(head)) return await pageTables(file);
    const kind = kindOfHead(file.path, head);
    return kind === null ? [] : [{ kind, file, rows: rowsOf(file, kind) }];
  } catch (error) {
    return asProblem(error, file.path, signal);
  }
}

/** The rows of a CSV file; its text is repaired once where the whole file shows that it was spoilt on the way. */
function rowsOf(file: InputFile, kind: Kind): SourceTable["rows"] {
  let isSpoilt: Promise<boolean> | null = null;
  return async function* rows(signal) {
    isSpoilt ??= showsMojibake(file, signal);
    const spoilt = await isSpoilt;
    for await (const batch of readTable(file, isHeaderOf(kind), signal)) {
      if (!spoilt) yield batch;
      else {
        const repairedRows = batch.rows.map((row) => ({ ...row, cells: row.cells.map(repairWindowsMojibake) }));
        yield { ...batch, rows: repairedRows };
      }
    }
  };
}

async function showsMojibake(file: InputFile, signal: AbortSignal | undefined): Promise<boolean> {
  const survey = createMojibakeSurvey();
  try {
    for await (const { text } of readText(file)) {
      signal?.throwIfAborted();
      if (!survey.add(text)) return false;
    }
  } catch {
    // The reading itself meets the same failure and reports it.
    return false;
  }
  return survey.shows();
}

function repaired(text: string): string {
  const survey = createMojibakeSurvey();
  return survey.add(text) && survey.shows() ? repairWindowsMojibake(text) : text;
}

async function pageTables(file: InputFile): Promise<SourceTable[] | Problem> {
  const trouble = (code: string): Problem => ({ fact: "problem", code, severity: "error", file: file.path });
  if (file.sizeBytes > largestPage) return trouble("json/too-large");
  let text = "";
  for await (const chunk of readText(file)) text += chunk.text;
  const page = parseJson(repaired(text));
  if (page === undefined) return trouble("json/damaged");
  const elements = (page as { elements?: unknown } | null)?.elements;
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((element, at): SourceTable[] => {
    const data = (element as { snapshotData?: unknown } | null)?.snapshotData;
    const records = Array.isArray(data) ? data.filter((row) => typeof row === "object" && row !== null) : [];
    const names = [...new Set(records.flatMap((row) => Object.keys(row as object)))];
    const columns = createColumns(names);
    const kind = kindOfColumns(columns);
    if (kind === null) return [];
    const rows = records.map((row, index): CsvRow => {
      const cells = names.map((name) => String((row as Record<string, unknown>)[name] ?? ""));
      return { line: 1, part: `elements[${at}].snapshotData[${index}]`, cells };
    });
    return [
      {
        kind,
        file,
        async *rows() {
          yield { columns, rows, problems: [] };
        },
      },
    ];
  });
}

/** Where a row stands. */
export function placeOf(table: SourceTable, row: CsvRow): Place {
  return row.part === undefined ? { file: table.file.path, line: row.line } : { file: table.file.path, part: row.part };
}

/** A problem of one row. */
export function rowProblem(table: SourceTable, row: CsvRow, code: string, severity: Problem["severity"]): Problem {
  return { fact: "problem", code, severity, ...placeOf(table, row) };
}
