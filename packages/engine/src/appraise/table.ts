import { numberAt } from "../digits.ts";
import { emptied, pushRow, type RowList } from "../sums.ts";
import { type Coded, scaleAt, unpackRow } from "./codes.ts";
import { answers, ideas } from "./ideas.ts";

export const verdictCount = 3;
/** What a feature has weights for: the verdicts, then `answers`. */
export const outputs: number = verdictCount + answers.length;
/** A row's weights: for the outputs, then for the ideas. */
export const width: number = outputs + ideas.length;

/**
 * The features the model knows. Their hashes are kept in order, with the first row of each run that shares its upper
 * half, so that looking one up touches little memory: what a reading costs is memory more than sums.
 */
export interface Table {
  readonly keys: Int32Array;
  /** For each upper half of a hash the first row that has it or a greater one. */
  readonly firsts: Uint32Array;
  /** The last clause that showed the row's feature, counted over all notes. */
  readonly shown: Int32Array;
  /** Where each row is written: its number `n` among the fine ones, or `~n` among the coarse. */
  readonly places: Int32Array;
  readonly fine: Coded;
  readonly coarse: Coded;
  /** For each row its weights for the note's answers, then for the ideas, and their scales: nought until it is first shown. */
  readonly weights: Int8Array;
  readonly noteScales: Float32Array;
  readonly ideaScales: Float32Array;
}

/** Rows are listed in three characters each: twice how far the hash is from the one before, and 1 more where the row is fine. */
export function tableOf(rowText: string, fineRows: Coded, coarseRows: Coded): Table {
  const count = rowText.length / 3;
  const keys = new Int32Array(count);
  const places = new Int32Array(count);
  let key = 0;
  let finer = 0;
  for (let row = 0; row < count; row++) {
    const value = numberAt(rowText, row * 3, 3);
    key += value >> 1;
    keys[row] = key;
    places[row] = value & 1 ? finer++ : ~(row - finer);
  }
  return {
    keys,
    firsts: firstsOf(keys),
    shown: new Int32Array(count),
    places,
    fine: fineRows,
    coarse: coarseRows,
    weights: new Int8Array(count * width),
    noteScales: new Float32Array(count),
    ideaScales: new Float32Array(count),
  };
}

/** Unpacks a row when it is first shown: all at once would take a good part of a cold start. */
function unpackAt(table: Table, row: number): void {
  const place = table.places[row]!;
  const written = place < 0 ? table.coarse : table.fine;
  const at = place < 0 ? ~place : place;
  unpackRow(written, at, table.weights, row * width);
  table.noteScales[row] = scaleAt(written, at, 0);
  table.ideaScales[row] = scaleAt(written, at, 1);
}

function firstsOf(keys: Int32Array): Uint32Array {
  const firsts = new Uint32Array((1 << 16) + 1);
  let row = 0;
  for (let half = 0; half < firsts.length; half++) {
    while (row < keys.length && keys[row]! >>> 16 < half) row++;
    firsts[half] = row;
  }
  return firsts;
}

/** The row of a feature, or -1 where the model does not know it. */
function rowOf({ keys, firsts }: Table, feature: number): number {
  const half = feature >>> 16;
  const end = firsts[half + 1]!;
  for (let row = firsts[half]!; row < end; row++) if (keys[row] === feature) return row;
  return -1;
}

let clausesRead = 0;

/** Begins a clause and gives its mark. Marks only grow, so that a clause's mark tells also which clauses came before it. */
export const beginClause = (): number => ++clausesRead;

/**
 * Lists the rows of the features `from` to `to` of a clause.
 *
 * @param before - The mark of the last clause of the note before.
 * @param mark - The clause's own.
 * @param inNote - Receives the rows that no clause of the note has shown yet.
 * @param inClause - Receives those that the clause has not shown yet.
 */
export function collect(
  table: Table,
  features: readonly number[],
  from: number,
  to: number,
  before: number,
  mark: number,
  inNote: RowList,
  inClause: RowList,
): void {
  const { shown, noteScales, ideaScales } = table;
  emptied(inNote, to - from);
  emptied(inClause, to - from);
  for (let at = from; at < to; at++) {
    const row = rowOf(table, features[at]!);
    if (row < 0) continue;
    const last = shown[row]!;
    if (last === mark) continue;
    if (last === 0) unpackAt(table, row);
    shown[row] = mark;
    if (last <= before) pushRow(inNote, row, noteScales[row]!);
    pushRow(inClause, row, ideaScales[row]!);
  }
}
