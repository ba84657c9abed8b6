import { answers, ideas } from "./ideas.ts";
import { bytesOf } from "../base64.ts";
import { model as packed } from "./model.generated.ts";
import type { Reading } from "./reading.ts";

/**
 * The trained reader. Each clause is the sum of the vectors of its features; a small layer lets it see its neighbours;
 * the note is the strongest and the mean of its clauses. docs/reading-notes.md says how it was trained and what each
 * part is worth; training/README.md how to make it again.
 */
export interface Guess {
  /** Log-odds of each of `answers`, after the three verdicts' scores. */
  readonly verdict: readonly [number, number, number];
  readonly answers: Float32Array;
  /** Probability of each idea in each clause: `clause * ideas.length + idea`. */
  readonly ideas: Float32Array;
}

interface Weights {
  readonly rows: number;
  readonly width: number;
  readonly hidden: number;
  readonly middle: number;
  readonly table: Int32Array;
  readonly keys: Uint32Array;
  readonly scales: Float32Array;
  readonly vectors: Int8Array;
  readonly wideScales: Float32Array;
  readonly wide: Int8Array;
  readonly bias: Float32Array;
  readonly before: Float32Array;
  readonly self: Float32Array;
  readonly selfBias: Float32Array;
  readonly after: Float32Array;
  readonly idea: Float32Array;
  readonly ideaBias: Float32Array;
  readonly join: Float32Array;
  readonly joinBias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

const outputs = 3 + answers.length;

function unpack(text: string): Weights {
  const bytes = bytesOf(text);
  const head = new Int32Array(bytes.buffer, 0, 4);
  const [rows = 0, width = 0, hidden = 0, middle = 0] = head;
  let at = 16;
  const floats = (count: number): Float32Array => {
    const part = new Float32Array(bytes.buffer, at, count);
    at += count * 4;
    return part;
  };
  const small = (count: number): Int8Array => {
    const part = new Int8Array(bytes.buffer, at, count);
    at += (count + 3) & ~3;
    return part;
  };
  const keys = new Uint32Array(bytes.buffer, at, rows);
  at += rows * 4;
  const joined = 4 * hidden + width + ideas.length;
  const weights = {
    rows,
    width,
    hidden,
    middle,
    keys,
    table: tableOf(keys),
    scales: floats(rows),
    vectors: small(rows * width),
    wideScales: floats(rows),
    wide: small(rows * outputs),
    bias: floats(width),
    before: floats(hidden * width),
    self: floats(hidden * width),
    selfBias: floats(hidden),
    after: floats(hidden * width),
    idea: floats(ideas.length * (width + hidden)),
    ideaBias: floats(ideas.length),
    join: floats(middle * joined),
    joinBias: floats(middle),
    out: floats(outputs * middle),
    outBias: floats(outputs),
  };
  return weights;
}

const tableBits = 18;
const tableMask = (1 << tableBits) - 1;

/** Open addressing by the hash itself; a slot holds row + 1. */
function tableOf(keys: Uint32Array): Int32Array {
  const table = new Int32Array(1 << tableBits);
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! & tableMask;
    while (table[slot] !== 0) slot = (slot + 1) & tableMask;
    table[slot] = row + 1;
  }
  return table;
}

function rowOf(weights: Weights, key: number): number {
  const { table, keys } = weights;
  let slot = key & tableMask;
  for (;;) {
    const row = table[slot]! - 1;
    if (row < 0) return -1;
    if (keys[row] === key) return row;
    slot = (slot + 1) & tableMask;
  }
}

/** Adds the vectors of the features to `sum`, and their wide part to `wideSum`; tells how many features it knows. */
function addRows(
  weights: Weights,
  features: readonly number[],
  sum: Float32Array,
  sumAt: number,
  wideSum: Float32Array,
): number {
  const { width, vectors, scales, wide, wideScales } = weights;
  let known = 0;
  for (const feature of features) {
    const row = rowOf(weights, feature);
    if (row < 0) continue;
    known++;
    const scale = scales[row]!;
    const from = row * width;
    for (let k = 0; k < width; k++) sum[sumAt + k]! += scale * vectors[from + k]!;
    const wideScale = wideScales[row]!;
    const wideFrom = row * outputs;
    for (let k = 0; k < outputs; k++) wideSum[k]! += wideScale * wide[wideFrom + k]!;
  }
  return known;
}

/** to[toAt + row] += matrix[row] . from[fromAt...] */
function multiply(
  matrix: Float32Array,
  rows: number,
  columns: number,
  from: Float32Array,
  fromAt: number,
  to: Float32Array,
  toAt: number,
  stride: number = columns,
  column: number = 0,
): void {
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    const base = row * stride + column;
    for (let k = 0; k < columns; k++) sum += matrix[base + k]! * from[fromAt + k]!;
    to[toAt + row]! += sum;
  }
}

function rectify(values: Float32Array): void {
  for (let k = 0; k < values.length; k++) if (values[k]! < 0) values[k] = 0;
}

export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

let loaded: Weights | undefined;

/** What the trained model makes of a note. Weights are unpacked on first use. */
export function guess(reading: Reading): Guess {
  loaded ??= unpack(packed);
  const weights = loaded;
  const { width, hidden, middle } = weights;
  const clauses = Math.max(1, reading.clauseFeatures.length);
  const wideSum = new Float32Array(outputs);
  const first = new Float32Array(clauses * width);
  for (let c = 0; c < clauses; c++) {
    const features = reading.clauseFeatures[c] ?? [];
    const known = addRows(weights, features, first, c * width, wideSum);
    const scale = 2 / Math.sqrt(known + 4);
    for (let k = c * width; k < (c + 1) * width; k++) first[k] = first[k]! * scale + weights.bias[k - c * width]!;
  }
  rectify(first);
  const second = new Float32Array(clauses * hidden);
  for (let c = 0; c < clauses; c++) {
    second.set(weights.selfBias, c * hidden);
    multiply(weights.self, hidden, width, first, c * width, second, c * hidden);
    if (c > 0) multiply(weights.before, hidden, width, first, (c - 1) * width, second, c * hidden);
    if (c < clauses - 1) multiply(weights.after, hidden, width, first, (c + 1) * width, second, c * hidden);
  }
  rectify(second);
  const found = ideaScores(weights, clauses, first, second);
  const joined = join(weights, clauses, reading, second, found, wideSum);
  const z = Float32Array.from(weights.joinBias);
  multiply(weights.join, middle, joined.length, joined, 0, z, 0);
  rectify(z);
  const out = Float32Array.from(weights.outBias);
  multiply(weights.out, outputs, middle, z, 0, out, 0);
  for (let k = 0; k < outputs; k++) out[k]! += 0.3 * wideSum[k]!;
  return { verdict: [out[0]!, out[1]!, out[2]!], answers: out.subarray(3), ideas: found };
}

function ideaScores(weights: Weights, clauses: number, first: Float32Array, second: Float32Array): Float32Array {
  const { width, hidden } = weights;
  const count = ideas.length;
  const found = new Float32Array(clauses * count);
  for (let c = 0; c < clauses; c++) {
    found.set(weights.ideaBias, c * count);
    multiply(weights.idea, count, width, first, c * width, found, c * count, width + hidden, 0);
    multiply(weights.idea, count, hidden, second, c * hidden, found, c * count, width + hidden, width);
  }
  for (let k = 0; k < found.length; k++) found[k] = sigmoid(found[k]!);
  return found;
}

/** What the last layer sees: strongest, mean, first and last clause, the note's own features, its strongest ideas. */
function join(
  weights: Weights,
  clauses: number,
  reading: Reading,
  second: Float32Array,
  found: Float32Array,
  wideSum: Float32Array,
): Float32Array {
  const { width, hidden } = weights;
  const joined = new Float32Array(4 * hidden + width + ideas.length);
  for (let k = 0; k < hidden; k++) {
    let most = -Infinity;
    let sum = 0;
    for (let c = 0; c < clauses; c++) {
      const value = second[c * hidden + k]!;
      if (value > most) most = value;
      sum += value;
    }
    joined[k] = most;
    joined[hidden + k] = sum / clauses;
    joined[2 * hidden + k] = second[k]!;
    joined[3 * hidden + k] = second[(clauses - 1) * hidden + k]!;
  }
  const note = new Float32Array(width);
  addRows(weights, reading.noteFeatures, note, 0, wideSum);
  for (let k = 0; k < width; k++) joined[4 * hidden + k] = Math.max(0, note[k]! * 0.3);
  const at = 4 * hidden + width;
  for (let k = 0; k < ideas.length; k++) {
    let most = 0;
    for (let c = 0; c < clauses; c++) most = Math.max(most, found[c * ideas.length + k]!);
    joined[at + k] = most;
  }
  return joined;
}
