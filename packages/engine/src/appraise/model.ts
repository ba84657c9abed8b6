import { base } from "../digits.ts";
import { addRows, createRowList, emptied, pushRow, type Stretch, type Weighted } from "../sums.ts";
import type { Coded } from "./codes.ts";
import { gather } from "./evidence.ts";
import { ideas } from "./ideas.ts";
import { coarse, fine, numbers, rows as rowText } from "./model.generated.ts";
import { readInOrder } from "./network/index.ts";
import { unpacked } from "./packed.ts";
import type { Reading } from "./reading.ts";
import { outputs, type Table, tableOf, verdictCount } from "./table.ts";

/**
 * The trained reader, in four steps: a linear score of the note's features for each answer; a linear score of each
 * clause's features for each idea; a few small networks that weigh both against each other; and the mean of their
 * answers with those of a network that reads the words in their order. docs/reading-notes.md says how it was trained and
 * what each step is worth; training/README.md how to make it again.
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

function unpack(): Weights {
  const { whole, floats, bytes } = unpacked(numbers);
  const coded = (text: string): Coded => {
    const [size = 0, noteGroups = 0, ideaGroups = 0] = whole(3);
    const groups = noteGroups + ideaGroups;
    const greatest = floats(2);
    const columns = bytes(groups * size);
    const vectors = new Int8Array(bytes(groups * base * size));
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
  return { table: tableOf(rowText, coded(fine), coded(coarse)), noteBias, ideaBias, last };
}

let loaded: Weights | undefined;

/** How much the network's answers count beside those of the last step. */
const share = 0.5;

/** What the trained model makes of a note. Weights are unpacked on first use. */
export function guess(reading: Reading): Guess {
  loaded ??= unpack();
  const { table, noteBias, ideaBias, last } = loaded;
  const { columns, words, speaks, carries, counts, count } = gather(table, reading);
  const clauses = counts.length - 1;
  const found = carries.subarray(0, clauses * ideas.length);
  for (let clause = 0; clause < clauses; clause++)
    level({ of: found, at: clause * ideas.length, length: ideas.length }, counts[clause]!, ideaBias);
  const first = new Float64Array(outputs);
  for (let at = 0; at < speaks.length; at += outputs) for (let k = 0; k < outputs; k++) first[k]! += speaks[at + k]!;
  level({ of: first, at: 0, length: outputs }, count, noteBias);
  const out = lastStep(last, inputsOf(first, found, clauses, reading.counts));
  const inOrder = readInOrder(words, columns);
  for (let k = 0; k < outputs; k++) out[k]! += share * (inOrder[k]! - out[k]!);
  for (let k = 0; k < found.length; k++) found[k] = Math.min(1, Math.max(0, (found[k]! + 1) / 2));
  return {
    verdict: [out[0]!, out[1]!, out[2]!],
    answers: new Float32Array(out.subarray(verdictCount)),
    ideas: found,
    speaks,
  };
}

const lastRows = createRowList();

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
