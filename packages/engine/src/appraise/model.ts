import { bytesOf } from "../base64.ts";
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
  readonly ideas: Float32Array;
}

interface Net {
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  readonly outer: Float32Array;
}

interface Weights {
  readonly rows: number;
  readonly keys: Uint32Array;
  /** Open addressing by the hash itself; a slot holds row + 1. */
  readonly slots: Int32Array;
  /** The last note and clause that showed a row, so that a repeated feature counts once. */
  readonly lastNote: Int32Array;
  readonly lastClause: Int32Array;
  readonly noteScales: Float32Array;
  readonly note: Int8Array;
  readonly ideaScales: Float32Array;
  readonly idea: Int8Array;
  readonly noteBias: Float32Array;
  readonly ideaBias: Float32Array;
  readonly mean: Float32Array;
  readonly spread: Float32Array;
  readonly nets: readonly Net[];
  readonly skip: Float32Array;
  readonly bias: Float32Array;
}

const outputs = 3 + answers.length;
const slotBits = 18;
const slotMask = (1 << slotBits) - 1;

function unpack(text: string): Weights {
  const { buffer } = bytesOf(text);
  const [rows = 0, nets = 0, hidden = 0, inputs = 0] = new Int32Array(buffer, 0, 4);
  let at = 16;
  const floats = (count: number): Float32Array => {
    at += count * 4;
    return new Float32Array(buffer, at - count * 4, count);
  };
  const bytes = (count: number): Int8Array => {
    const part = new Int8Array(buffer, at, count);
    at += (count + 3) & ~3;
    return part;
  };
  const keys = new Uint32Array(buffer, at, rows);
  at += rows * 4;
  return {
    rows,
    keys,
    slots: slotsOf(keys),
    lastNote: new Int32Array(rows),
    lastClause: new Int32Array(rows),
    noteScales: scalesOf(bytes(rows)),
    note: bytes(rows * outputs),
    ideaScales: scalesOf(bytes(rows)),
    idea: bytes(rows * ideas.length),
    noteBias: floats(outputs),
    ideaBias: floats(ideas.length),
    mean: floats(inputs),
    spread: floats(inputs),
    nets: Array.from({ length: nets }, () => ({
      inner: floats(hidden * inputs),
      innerBias: floats(hidden),
      outer: floats(outputs * hidden),
    })),
    skip: floats(outputs * inputs),
    bias: floats(outputs),
  };
}

/** A row's scale is kept as a byte: 2 to the power of minus a twelfth of it. */
function scalesOf(steps: Int8Array): Float32Array {
  const powers = Float32Array.from({ length: 256 }, (_, step) => 2 ** (-step / 12));
  return Float32Array.from(steps, (step) => powers[step & 255]!);
}

function slotsOf(keys: Uint32Array): Int32Array {
  const slots = new Int32Array(1 << slotBits);
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! & slotMask;
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask;
    slots[slot] = row + 1;
  }
  return slots;
}

function rowOf(weights: Weights, key: number): number {
  const { slots, keys } = weights;
  let slot = key & slotMask;
  for (;;) {
    const row = slots[slot]! - 1;
    if (row < 0 || keys[row] === key) return row;
    slot = (slot + 1) & slotMask;
  }
}

function addRow(table: Int8Array, scale: number, row: number, width: number, to: Float32Array, at: number): void {
  const from = row * width;
  for (let k = 0; k < width; k++) to[at + k]! += scale * table[from + k]!;
}

let loaded: Weights | undefined;
let noteSeen = 0;
let clauseSeen = 0;

/** What the trained model makes of a note. Weights are unpacked on first use. */
export function guess(reading: Reading): Guess {
  loaded ??= unpack(packed);
  const weights = loaded;
  const clauses = Math.max(1, reading.clauseFeatures.length);
  const first = new Float32Array(outputs);
  const found = new Float32Array(clauses * ideas.length);
  const mark = ++noteSeen;
  let known = 0;
  const count = (row: number): void => {
    if (weights.lastNote[row] === mark) return;
    weights.lastNote[row] = mark;
    known++;
    addRow(weights.note, weights.noteScales[row]!, row, outputs, first, 0);
  };
  for (let clause = 0; clause < clauses; clause++) {
    const clauseMark = ++clauseSeen;
    let shown = 0;
    const at = clause * ideas.length;
    for (const feature of reading.clauseFeatures[clause] ?? []) {
      const row = rowOf(weights, feature);
      if (row < 0 || weights.lastClause[row] === clauseMark) continue;
      weights.lastClause[row] = clauseMark;
      shown++;
      addRow(weights.idea, weights.ideaScales[row]!, row, ideas.length, found, at);
      count(row);
    }
    const scale = 1 / Math.sqrt(Math.max(1, shown));
    for (let k = 0; k < ideas.length; k++) found[at + k] = found[at + k]! * scale + weights.ideaBias[k]!;
  }
  for (const feature of reading.noteFeatures) {
    const row = rowOf(weights, feature);
    if (row >= 0) count(row);
  }
  const scale = 1 / Math.sqrt(Math.max(1, known));
  for (let k = 0; k < outputs; k++) first[k] = first[k]! * scale + weights.noteBias[k]!;
  const out = lastStep(weights, inputsOf(weights, first, found, clauses, reading.counts));
  for (let k = 0; k < found.length; k++) found[k] = Math.min(1, Math.max(0, (found[k]! + 1) / 2));
  return { verdict: [out[0]!, out[1]!, out[2]!], answers: out.subarray(3), ideas: found };
}

/** The note's scores, the strongest and the mean of its clauses' ideas, and its counts, each brought to one scale. */
function inputsOf(
  weights: Weights,
  first: Float32Array,
  found: Float32Array,
  clauses: number,
  counts: readonly number[],
): Float32Array {
  const inputs = new Float32Array(weights.mean.length);
  inputs.set(first);
  for (let k = 0; k < ideas.length; k++) {
    let most = -Infinity;
    let sum = 0;
    for (let clause = 0; clause < clauses; clause++) {
      const value = found[clause * ideas.length + k]!;
      most = Math.max(most, value);
      sum += value;
    }
    inputs[outputs + k] = most;
    inputs[outputs + ideas.length + k] = sum / clauses;
  }
  inputs.set(counts, outputs + 2 * ideas.length);
  for (let k = 0; k < inputs.length; k++) inputs[k] = (inputs[k]! - weights.mean[k]!) / weights.spread[k]!;
  return inputs;
}

function lastStep(weights: Weights, inputs: Float32Array): Float32Array {
  const out = Float32Array.from(weights.bias);
  addProduct(weights.skip, inputs, out);
  for (const net of weights.nets) {
    const inner = Float32Array.from(net.innerBias);
    addProduct(net.inner, inputs, inner);
    for (let k = 0; k < inner.length; k++) if (inner[k]! < 0) inner[k] = 0;
    addProduct(net.outer, inner, out);
  }
  return out;
}

/** to += matrix . from, row by row; four sums at once, since one would wait for itself. */
function addProduct(matrix: Float32Array, from: Float32Array, to: Float32Array): void {
  const columns = from.length;
  const even = columns & ~3;
  for (let row = 0; row < to.length; row++) {
    const base = row * columns;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < even; k += 4) {
      const at = base + k;
      a += matrix[at]! * from[k]!;
      b += matrix[at + 1]! * from[k + 1]!;
      c += matrix[at + 2]! * from[k + 2]!;
      d += matrix[at + 3]! * from[k + 3]!;
    }
    for (let k = even; k < columns; k++) a += matrix[base + k]! * from[k]!;
    to[row]! += a + b + (c + d);
  }
}

export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
