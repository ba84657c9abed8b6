/** One row of a table. `line` is where it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  /** Where it stands in a file that has no lines to speak of: the path to a row in JSON. */
  readonly part?: string;
  readonly cells: readonly string[];
}

export interface CsvTrouble {
  readonly code: "csv/unclosed-quote" | "csv/row-too-long";
  readonly line: number;
}

export interface CsvParser {
  /** Takes the next piece of text; gives the rows that are complete. */
  push(text: string): CsvRow[];
  /** The last rows, once no more text comes. */
  end(): CsvRow[];
  /** What went wrong so far; emptied by each call. */
  takeTroubles(): CsvTrouble[];
}

/** A row longer than this (in characters) is no row of a person's table. */
export const longestRow: number = 1 << 20;

const quote = 34;
const lf = 10;
const cr = 13;

/**
 * A parser of delimited text that never holds more than one row, knows its line numbers and recovers from a quote that
 * is never closed: it says where, takes that line's quotes as plain characters, and reads on from the next line.
 *
 * Line ends are LF, CRLF or CR. A quote inside an unquoted cell is a plain character; text after a closing quote is
 * added to the cell, so each character is read once and hostile text costs no more than good text.
 */
export function createCsvParser(delimiter: string, longest: number = longestRow): CsvParser {
  const separator = delimiter.charCodeAt(0);
  let pending = "";
  let line = 1;
  let skipping = false;
  let troubles: CsvTrouble[] = [];

  /** Reads rows off `pending`; stops before a row that is not complete. */
  function take(last: boolean): CsvRow[] {
    const rows: CsvRow[] = [];
    let at = 0;
    while (at < pending.length) {
      if (skipping) {
        const end = lineEnd(pending, at);
        if (end === pending.length && !last) {
          at = end;
          break;
        }
        at = afterLineEnd(pending, end);
        line += 1;
        skipping = false;
        continue;
      }
      const row = readRow(pending, at, separator, last);
      if (row !== null) {
        if (row.next - at > longest) troubles.push({ code: "csv/row-too-long", line });
        else rows.push({ line, cells: row.cells });
        line += row.lines;
        at = row.next;
        continue;
      }
      const waiting = pending.length - at;
      if (!last && waiting <= longest) break;
      const end = lineEnd(pending, at);
      if (end - at > longest) {
        troubles.push({ code: "csv/row-too-long", line });
        skipping = true;
        continue;
      }
      // Only an open quote keeps a row with a line end in it from being complete.
      troubles.push({ code: "csv/unclosed-quote", line });
      rows.push({ line, cells: plainCells(pending.slice(at, end), delimiter) });
      line += 1;
      at = afterLineEnd(pending, end);
    }
    pending = at === 0 ? pending : pending.slice(at);
    return rows;
  }

  return {
    push(text) {
      pending += text;
      // A CR at the very end may be half of a CRLF.
      return take(false);
    },
    end: () => take(true),
    takeTroubles() {
      const taken = troubles;
      troubles = [];
      return taken;
    },
  };
}

interface RowRead {
  readonly cells: string[];
  readonly next: number;
  readonly lines: number;
}

/** The row that begins at `start`, or null when its end is not in `text`. */
function readRow(text: string, start: number, separator: number, last: boolean): RowRead | null {
  const cells: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    let cell = "";
    if (text.charCodeAt(at) === quote) {
      let from = at + 1;
      for (;;) {
        const close = text.indexOf('"', from);
        if (close < 0) return null;
        if (close + 1 >= text.length && !last) return null;
        cell += text.slice(from, close);
        if (text.charCodeAt(close + 1) !== quote) {
          at = close + 1;
          break;
        }
        cell += '"';
        from = close + 2;
      }
      lines += countLines(cell);
    }
    const from = at;
    let code = Number.NaN;
    while (at < text.length) {
      code = text.charCodeAt(at);
      if (code === separator || code === lf || code === cr) break;
      at += 1;
    }
    if (at > from) cell += text.slice(from, at);
    cells.push(cell);
    if (at >= text.length) return last ? { cells, next: at, lines } : null;
    if (code === separator) {
      at += 1;
      if (at >= text.length && !last) return null;
      continue;
    }
    if (code === cr && at + 1 >= text.length && !last) return null;
    return { cells, next: afterLineEnd(text, at), lines };
  }
}

function plainCells(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ""));
}

/** Index of the first line end from `at` on, or the length. */
function lineEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === lf || code === cr) return i;
  }
  return text.length;
}

function afterLineEnd(text: string, end: number): number {
  return text.charCodeAt(end) === cr && text.charCodeAt(end + 1) === lf ? end + 2 : end + 1;
}

function countLines(cell: string): number {
  let lines = 0;
  for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) lines += 1;
  for (let at = cell.indexOf("\r"); at >= 0; at = cell.indexOf("\r", at + 1)) {
    if (cell.charCodeAt(at + 1) !== lf) lines += 1;
  }
  return lines;
}
