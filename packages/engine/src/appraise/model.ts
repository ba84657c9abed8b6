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
  readonly ideas: Float64Array;
}

interface Net {
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  readonly outer: Float32Array;
}

interface Weights {
  readonly table: Table;
  readonly noteBias: Float32Array;
  readonly ideaBias: Float32Array;
  readonly mean: Float32Array;
  readonly spread: Float32Array;
  readonly nets: readonly Net[];
  readonly skip: Float32Array;
  readonly bias: Float32Array;
}

/**
 * The features the model knows, in open addressing by the hash itself. A feature's numbers stand side by side, since
 * looking a feature up costs as much as the memory it touches.
 */
interface Table {
  /** Four a slot: its row + 1 or 0, its key, the last note and the last clause that showed it. */
  readonly heads: Int32Array;
  /** Two a row: the scales of its weights for the note and for the ideas. */
  readonly scales: Float64Array;
  /** For each row its weights for the note's answers, then for the ideas. */
  readonly weights: Int8Array;
}

const outputs = 3 + answers.length;
const width = outputs + ideas.length;
const slotBits = 17;
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
  const keys = new Int32Array(buffer, at, rows);
  at += rows * 4;
  const [noteSteps, ideaSteps] = [bytes(rows), bytes(rows)];
  return {
    table: { heads: headsOf(keys), scales: scalesOf(noteSteps, ideaSteps), weights: bytes(rows * width) },
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

function headsOf(keys: Int32Array): Int32Array {
  const heads = new Int32Array(4 << slotBits);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    let slot = key & slotMask;
    while (heads[slot * 4] !== 0) slot = (slot + 1) & slotMask;
    heads[slot * 4] = row + 1;
    heads[slot * 4 + 1] = key;
  }
  return heads;
}

/** A row's scale is kept as a byte: 2 to the power of minus a twelfth of it. */
function scalesOf(noteSteps: Int8Array, ideaSteps: Int8Array): Float64Array {
  const powers = Float64Array.from({ length: 256 }, (_, step) => 2 ** (-step / 12));
  const scales = new Float64Array(noteSteps.length * 2);
  for (let row = 0; row < noteSteps.length; row++) {
    scales[row * 2] = powers[noteSteps[row]! & 255]!;
    scales[row * 2 + 1] = powers[ideaSteps[row]! & 255]!;
  }
  return scales;
}

/** The slot of a feature, or -1 where the model does not know it. */
function slotOf(heads: Int32Array, feature: number): number {
  const key = feature | 0;
  let slot = key & slotMask;
  for (;;) {
    if (heads[slot * 4] === 0) return -1;
    if (heads[slot * 4 + 1] === key) return slot;
    slot = (slot + 1) & slotMask;
  }
}

let loaded: Weights | undefined;
let noteSeen = 0;
let clauseSeen = 0;

/** What the trained model makes of a note. Weights are unpacked on first use. */
export function guess(reading: Reading): Guess {
  loaded ??= unpack(packed);
  const { table, noteBias, ideaBias } = loaded;
  const { heads, scales, weights } = table;
  const clauses = Math.max(1, reading.clauseFeatures.length);
  const first = new Float64Array(outputs);
  const found = new Float64Array(clauses * ideas.length);
  const mark = ++noteSeen;
  let known = 0;
  const count = (slot: number): void => {
    if (heads[slot * 4 + 2] === mark) return;
    heads[slot * 4 + 2] = mark;
    known++;
    const row = heads[slot * 4]! - 1;
    const scale = scales[row * 2]!;
    const from = row * width;
    for (let k = 0; k < outputs; k++) first[k]! += scale * weights[from + k]!;
  };
  for (let clause = 0; clause < clauses; clause++) {
    const clauseMark = ++clauseSeen;
    let shown = 0;
    const at = clause * ideas.length;
    for (const feature of reading.clauseFeatures[clause] ?? []) {
      const slot = slotOf(heads, feature);
      if (slot < 0 || heads[slot * 4 + 3] === clauseMark) continue;
      heads[slot * 4 + 3] = clauseMark;
      shown++;
      count(slot);
      const row = heads[slot * 4]! - 1;
      const scale = scales[row * 2 + 1]!;
      const from = row * width + outputs;
      for (let k = 0; k < ideas.length; k++) found[at + k]! += scale * weights[from + k]!;
    }
    const scale = 1 / Math.sqrt(Math.max(1, shown));
    for (let k = 0; k < ideas.length; k++) found[at + k] = found[at + k]! * scale + ideaBias[k]!;
  }
  for (const feature of reading.noteFeatures) {
    const slot = slotOf(heads, feature);
    if (slot >= 0) count(slot);
  }
  const scale = 1 / Math.sqrt(Math.max(1, known));
  for (let k = 0; k < outputs; k++) first[k] = first[k]! * scale + noteBias[k]!;
  const out = lastStep(loaded, inputsOf(loaded, first, found, clauses, reading.counts));
  for (let k = 0; k < found.length; k++) found[k] = Math.min(1, Math.max(0, (found[k]! + 1) / 2));
  return { verdict: [out[0]!, out[1]!, out[2]!], answers: Float32Array.from(out.subarray(3)), ideas: found };
}

/** The note's scores, the strongest and the mean of its clauses' ideas, and its counts, each brought to one scale. */
function inputsOf(
  weights: Weights,
  first: Float64Array,
  found: Float64Array,
  clauses: number,
  counts: readonly number[],
): Float64Array {
  const inputs = new Float64Array(weights.mean.length);
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

function lastStep(weights: Weights, inputs: Float64Array): Float64Array {
  const out = Float64Array.from(weights.bias);
  addProduct(weights.skip, inputs, out);
  for (const net of weights.nets) {
    const inner = Float64Array.from(net.innerBias);
    addProduct(net.inner, inputs, inner);
    for (let k = 0; k < inner.length; k++) if (inner[k]! < 0) inner[k] = 0;
    addProduct(net.outer, inner, out);
  }
  return out;
}

/** to += matrix . from, row by row; four sums at once, since one would wait for itself. */
function addProduct(matrix: Float32Array, from: Float64Array, to: Float64Array): void {
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
