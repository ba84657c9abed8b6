import { bytesOf } from "../base64.ts";
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
import { bytesOfRow, unpackRow } from "./four-bits.ts";
import { answers, ideas } from "./ideas.ts";
import { model as packed } from "./model.generated.ts";
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
  /** The scales of a row's weights, as a step: see `powers`. */
  readonly noteSteps: Uint8Array;
  readonly ideaSteps: Uint8Array;
  /** For each row its weights for the note's answers, then for the ideas: nought until it is shown for the first time. */
  readonly weights: Int8Array;
  /** The weights as they are kept. Unpacking them all at once would take 25 ms of a cold start. */
  readonly packed: Uint8Array;
}

export const verdictCount = 3;
/** What a feature has weights for: the verdicts, then `answers`. */
export const outputs: number = verdictCount + answers.length;
const width = outputs + ideas.length;

/** A row's scale is kept as a byte: 2 to the power of minus a twelfth of it. */
const powers = Float64Array.from({ length: 256 }, (_, step) => 2 ** (-step / 12));

function unpack(text: string): Weights {
  const { buffer } = bytesOf(text);
  const [rows = 0, units = 0, inputs = 0] = new Int32Array(buffer, 0, 3);
  let at = 12;
  const skip = (count: number): number => {
    at += (count + 3) & ~3;
    return at - ((count + 3) & ~3);
  };
  const floats = (count: number): Float32Array => new Float32Array(buffer, skip(count * 4), count);
  const keys = new Int32Array(buffer, skip(rows * 4), rows);
  return {
    table: {
      keys,
      firsts: firstsOf(keys),
      shown: new Int32Array(rows),
      noteSteps: new Uint8Array(buffer, skip(rows), rows),
      ideaSteps: new Uint8Array(buffer, skip(rows), rows),
      weights: new Int8Array(rows * width),
      packed: new Uint8Array(buffer, skip(rows * bytesOfRow(width)), rows * bytesOfRow(width)),
    },
    noteBias: floats(outputs),
    ideaBias: floats(ideas.length),
    last: {
      inner: Float64Array.from(floats(inputs * (units + outputs))),
      innerBias: floats(units + outputs),
      outer: Float64Array.from(floats(units * outputs)),
    },
  };
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
  loaded ??= unpack(packed);
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
  const { shown, noteSteps, ideaSteps, packed, weights } = table;
  const mark = ++clausesRead;
  for (const feature of features) {
    const row = rowOf(table, feature);
    if (row < 0) continue;
    const last = shown[row]!;
    if (last === mark) continue;
    if (last === 0) unpackRow(packed, row, width, weights);
    shown[row] = mark;
    if (last <= before) pushRow(inNote, row, powers[noteSteps[row]!]!);
    pushRow(inClause, row, powers[ideaSteps[row]!]!);
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
