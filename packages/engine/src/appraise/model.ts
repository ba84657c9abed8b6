import { bytesOf } from "../base64.ts";
import { base, numberAt } from "../digits.ts";
import {
  addByteRows,
  addRows,
  createRowList,
  emptied,
  pushRow,
  type RowList,
  type Stretch,
  type Weighted,
} from "../sums.ts";
import { type Coded, scaleAt, unpackRow } from "./codes.ts";
import { answers, ideas } from "./ideas.ts";
import { coarse, fine, numbers, rows as rowText } from "./model.generated.ts";
import type { Reading } from "./reading.ts";

/**
 * The trained reader, in three steps: a linear score of the note's features for each answer; a linear score of each
 * clause's features for each idea; and a few small networks that weigh both against each other. docs/reading-notes.md
 * says how it was trained and what each step is worth; training/README.md how to make it again.
 */
export interface Guess {
  readonly verdict: readonly [number, number, number];
  /** Log-odds of each of `answers`. */
  readonly answers: Float32Array;
  /** How strongly each clause carries each idea, 0 to 1: `clause * ideas.length + idea`. */
  readonly ideas: Float64Array;
  /** How much the words of each clause speak for each verdict and answer: `clause * outputs + verdictCount + answer`. */
  readonly speaks: Float64Array;
}

interface Weights {
  readonly table: Table;
  readonly noteBias: Float32Array;
  readonly ideaBias: Float32Array;
  readonly last: LastStep;
}

/** All networks side by side: a row for each input, with its weights for every inner unit and then for the outputs. */
interface LastStep {
  readonly inner: Float64Array;
  readonly innerBias: Float32Array;
  /** A row for each inner unit, with its weights for the outputs. */
  readonly outer: Float64Array;
}

/**
 * The features the model knows. Their hashes are kept in order, with the first row of each run that shares its upper
 * half, so that looking one up touches little memory: what a reading costs is memory more than sums.
 */
interface Table {
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

export const verdictCount = 3;
/** What a feature has weights for: the verdicts, then `answers`. */
export const outputs: number = verdictCount + answers.length;
const width = outputs + ideas.length;

function unpack(): Weights {
  const { buffer } = bytesOf(numbers);
  let at = 0;
  const skip = (count: number): number => {
    at += (count + 3) & ~3;
    return at - ((count + 3) & ~3);
  };
  const whole = (count: number): Int32Array => new Int32Array(buffer, skip(count * 4), count);
  const floats = (count: number): Float32Array => new Float32Array(buffer, skip(count * 4), count);
  const coded = (text: string): Coded => {
    const [size = 0, noteGroups = 0, ideaGroups = 0] = whole(3);
    const groups = noteGroups + ideaGroups;
    const greatest = floats(2);
    const columns = new Uint8Array(buffer, skip(groups * size), groups * size);
    const vectors = new Int8Array(buffer, skip(groups * base * size), groups * base * size);
    return { text, greatest, groups, size, columns, vectors };
  };
  const [units = 0, inputs = 0] = whole(2);
  const noteBias = floats(outputs);
  const ideaBias = floats(ideas.length);
  const last = {
    inner: Float64Array.from(floats(inputs * (units + outputs))),
    innerBias: floats(units + outputs),
    outer: Float64Array.from(floats(units * outputs)),
  };
  return { table: tableOf(coded(fine), coded(coarse)), noteBias, ideaBias, last };
}

/** Rows are listed in three characters each: twice how far the hash is from the one before, and 1 more where the row is fine. */
function tableOf(fineRows: Coded, coarseRows: Coded): Table {
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

let loaded: Weights | undefined;
let clausesRead = 0;

/** What the trained model makes of a note. Weights are unpacked on first use. */
export function guess(reading: Reading): Guess {
  loaded ??= unpack();
  const { table, noteBias, ideaBias } = loaded;
  const clauses = Math.max(1, reading.clauseFeatures.length);
  const found = new Float64Array(clauses * ideas.length);
  const speaks = new Float64Array((clauses + 1) * outputs);
  const before = clausesRead;
  let known = 0;
  // The last turn is the note as a whole.
  for (let clause = 0; clause <= clauses; clause++) {
    const isNote = clause === clauses;
    const features = (isNote ? reading.noteFeatures : reading.clauseFeatures[clause]) ?? [];
    const inNote = emptied(noteRows, features.length);
    const inClause = emptied(clauseRows, features.length);
    collect(table, features, before, inNote, inClause);
    known += inNote.count;
    addByteRows(table.weights, width, 0, inNote, { of: speaks, at: clause * outputs, length: outputs });
    if (isNote) continue;
    const sums = { of: found, at: clause * ideas.length, length: ideas.length };
    addByteRows(table.weights, width, outputs, inClause, sums);
    level(sums, inClause.count, ideaBias);
  }
  const first = new Float64Array(outputs);
  for (let at = 0; at < speaks.length; at += outputs) for (let k = 0; k < outputs; k++) first[k]! += speaks[at + k]!;
  level({ of: first, at: 0, length: outputs }, known, noteBias);
  const out = lastStep(loaded.last, inputsOf(first, found, clauses, reading.counts));
  for (let k = 0; k < found.length; k++) found[k] = Math.min(1, Math.max(0, (found[k]! + 1) / 2));
  return {
    verdict: [out[0]!, out[1]!, out[2]!],
    answers: new Float32Array(out.subarray(verdictCount)),
    ideas: found,
    speaks,
  };
}

const noteRows = createRowList();
const clauseRows = createRowList();
const lastRows = createRowList();

/** The rows of this clause's features, and those of them that no clause of the note (all after `before`) has shown. */
function collect(table: Table, features: readonly number[], before: number, inNote: RowList, inClause: RowList): void {
  const { shown, noteScales, ideaScales } = table;
  const mark = ++clausesRead;
  for (const feature of features) {
    const row = rowOf(table, feature);
    if (row < 0) continue;
    const last = shown[row]!;
    if (last === mark) continue;
    if (last === 0) unpackAt(table, row);
    shown[row] = mark;
    if (last <= before) pushRow(inNote, row, noteScales[row]!);
    pushRow(inClause, row, ideaScales[row]!);
  }
}

/** Brings sums over many and over few features to one level. */
function level({ of, at, length }: Stretch, count: number, bias: Float32Array): void {
  const scale = 1 / Math.sqrt(Math.max(1, count));
  for (let k = 0; k < length; k++) of[at + k] = of[at + k]! * scale + bias[k]!;
}

/** The note's scores, the strongest and the mean of its clauses' ideas, and its counts. */
function inputsOf(first: Float64Array, found: Float64Array, clauses: number, counts: readonly number[]): Float64Array {
  const inputs = new Float64Array(outputs + 2 * ideas.length + counts.length);
  inputs.set(first);
  for (let k = 0; k < ideas.length; k++) {
    let most = -Infinity;
    let sum = 0;
    for (let at = k; at < clauses * ideas.length; at += ideas.length) {
      const value = found[at]!;
      if (value > most) most = value;
      sum += value;
    }
    inputs[outputs + k] = most;
    inputs[outputs + ideas.length + k] = sum / clauses;
  }
  inputs.set(counts, outputs + 2 * ideas.length);
  return inputs;
}

function lastStep({ inner, innerBias, outer }: LastStep, inputs: Float64Array): Float64Array {
  const sums = new Float64Array(innerBias);
  addRows(inner, those(inputs, -Infinity), sums);
  const units = sums.length - outputs;
  const out = sums.slice(units);
  addRows(outer, those(sums.subarray(0, units), 0), out);
  return out;
}

/** The values above `least` that count: most of what the packs look for is not in a note, and half of the units are silent. */
function those(values: Float64Array, least: number): Weighted {
  const list = emptied(lastRows, values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== 0 && value > least) pushRow(list, row, value);
  }
  return list;
}

export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
