import type { Problem } from "@entregent/engine";
import type { InputFile } from "../connector.ts";
import { createCsvParser, type CsvRow } from "./csv.ts";
import { asProblem } from "./input-error.ts";
import { readText } from "./text.ts";

/** Where the columns of a table are, by their normalised names. */
export interface Columns {
  readonly names: readonly string[];
  /** Index of the first column of one of these names, or -1. Names are given normalised. */
  find(...names: readonly string[]): number;
  /** All columns of this name: some programs write one twice. */
  findAll(name: string): readonly number[];
}

/** A run of rows, with what could not be read among them. Rows without any content are left out. */
export interface TableBatch {
  readonly columns: Columns;
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

/** How far from the top a header may stand: networks and spreadsheets put a few lines above it. */
const headerWithinRows = 12;
/** How many rows are read in the hope of a header further down. */
const mostRowsAbove = 500;
const delimiters = [",", ";", "\t"] as const;

/** A column's name as it is compared: lower case, without quotes, spaces, underscores and marks around it. */
export function normaliseHeader(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/["'\s_\u200b\ufeff]+/gu, "")
    .toLowerCase();
}

export function createColumns(header: readonly string[]): Columns {
  const names = header.map(normaliseHeader);
  return {
    names,
    find(...wanted) {
      for (const name of wanted) {
        const at = names.indexOf(name);
        if (at >= 0) return at;
      }
      return -1;
    },
    findAll: (name) => names.flatMap((each, at) => (each === name ? [at] : [])),
  };
}

/** The header among the first rows of a text, and the delimiter it shows; null where there is none. */
export function findHeader(
  text: string,
  isHeader: (columns: Columns) => boolean,
): { readonly delimiter: string; readonly columns: Columns } | null {
  const first = firstLines(text);
  for (const delimiter of delimiters) {
    if (!first.includes(delimiter)) continue;
    const parser = createCsvParser(delimiter);
    const rows = [...parser.push(first), ...parser.end()].slice(0, headerWithinRows);
    for (const row of rows) {
      if (row.cells.length < 2) continue;
      const columns = createColumns(row.cells);
      if (isHeader(columns)) return { delimiter, columns };
    }
  }
  return null;
}

/** As many lines as a header may stand under; a row above it may have line ends inside. */
function firstLines(text: string): string {
  let end = 0;
  for (let lines = 0; lines < headerWithinRows * 2; lines += 1) {
    const next = text.indexOf("\n", end);
    if (next < 0) return text;
    end = next + 1;
  }
  return text.slice(0, end);
}

/**
 * Reads a table row by row whatever its encoding, delimiter, line ends and lines above the header, with flat memory.
 *
 * @param isHeader - Whether a row's cells are the header. Rows before it are skipped.
 * @returns Batches in order. A file without such a header, or one that breaks off, says so in a last batch.
 * @throws The reason of `signal`, once it is aborted.
 */
export async function* readTable(
  file: InputFile,
  isHeader: (columns: Columns) => boolean,
  signal?: AbortSignal,
): AsyncGenerator<TableBatch> {
  const noColumns = createColumns([]);
  let columns: Columns | null = null;
  let parser: ReturnType<typeof createCsvParser> | null = null;
  let start = "";
  let line = 1;
  let badBytes = false;
  let above = 0;

  let waiting: Problem[] = [];

  const batch = (rows: readonly CsvRow[]): TableBatch | null => {
    const problems = waiting;
    waiting = [];
    for (const trouble of parser?.takeTroubles() ?? []) {
      problems.push({
        fact: "problem",
        code: trouble.code,
        severity: "warning",
        file: file.path,
        line: trouble.line,
      });
    }
    let kept: readonly CsvRow[] = rows;
    if (columns === null) {
      const at = rows.findIndex((row) => isHeader(createColumns(row.cells)));
      above += rows.length;
      if (at < 0) return problems.length > 0 ? { columns: noColumns, rows: [], problems } : null;
      columns = createColumns(rows[at]!.cells);
      kept = rows.slice(at + 1);
    }
    kept = kept.filter((row) => row.cells.some((cell) => cell !== ""));
    line = kept.at(-1)?.line ?? line;
    return kept.length > 0 || problems.length > 0 ? { columns, rows: kept, problems } : null;
  };

  try {
    for await (const chunk of readText(file)) {
      if (chunk.encoding === "mixed" && !badBytes) {
        badBytes = true;
        waiting.push({ fact: "problem", code: "text/bad-bytes", severity: "warning", file: file.path, line });
      }
      let text = chunk.text;
      if (parser === null) {
        start += text;
        if (start.length < 16_384) continue;
        text = start;
        parser = createCsvParser(findHeader(start, isHeader)?.delimiter ?? ",");
      }
      const next = batch(parser.push(text));
      if (next) yield next;
      // No header so far down: the rest of a large file would only take time.
      if (columns === null && above > mostRowsAbove) break;
    }
    if (parser === null) {
      parser = createCsvParser(findHeader(start, isHeader)?.delimiter ?? ",");
      const next = batch(parser.push(start));
      if (next) yield next;
    }
    const next = columns === null && above > mostRowsAbove ? null : batch(parser.end());
    if (next) yield next;
  } catch (error) {
    yield { columns: columns ?? noColumns, rows: [], problems: [asProblem(error, file.path, signal, line)] };
    return;
  }
  if (columns === null) {
    const problem: Problem = { fact: "problem", code: "csv/no-header", severity: "error", file: file.path };
    yield { columns: noColumns, rows: [], problems: [problem] };
  }
}

/** A cell's text without the blanks around it; null where it is empty or missing. */
export function cellOf(row: CsvRow, column: number): string | null {
  if (column < 0) return null;
  const text = row.cells[column]?.trim();
  return text === undefined || text === "" ? null : text;
}

/** A text with its line ends as `\n`; null stays null. */
export function withPlainLineEnds(text: string | null): string | null {
  return text === null ? null : text.replace(/\r\n?/g, "\n");
}
