import { base } from "../../digits.ts";
import { kinds as tokenKinds } from "../../language/tokens.ts";
import { type Coded, scaleAt, unpackRow } from "../codes.ts";
import { type Packed, unpacked } from "../packed.ts";
import { numbers, groups as groupText } from "./network.generated.ts";
import { createSteps, type Steps } from "./steps.ts";

/**
 * A small network that reads a note's words one after the other, each with its neighbours, where the sums of model.ts
 * see which words there are. It begins with what the model's rows say of each word (its evidence) and the group of
 * words it belongs to; some layers let each word see those around it; and each answer is drawn from the words that
 * matter to it. docs/reading-notes.md says how it was taught and what it is worth.
 */
export interface Word {
  /** Where its evidence begins. */
  readonly at: number;
  /** The group of words it belongs to (clusters.ts), or -1. */
  readonly group: number;
  /** The kind of its token, or `ofNote`. */
  readonly kind: number;
  readonly shouted: boolean;
}

/** The kind of the last word, which stands for what the note shows as a whole: that of line breaks, which are no words. */
export const ofNote: number = tokenKinds.newline;
/** More words than this are not read, but for the last. */
const most = 255;
const kindCount = Object.keys(tokenKinds).length;
/** How far a word sees in each layer: it and two neighbours on either side, so far from each other. */
const reaches = [1, 2, 4, 1] as const;
const neighbours = 5;
/** Rows of zeros before and behind the words. */
const margin = 2 * Math.max(...reaches);
/** Evidence is read in 2048ths, up to 10 times its usual spread. */
const inputScale = 2048;
const inputLimit = 10 * inputScale;

interface Rows {
  readonly from: number;
  readonly to: number;
  readonly scales: number;
  readonly shifts: number;
}
interface Layer {
  readonly gain: number;
  readonly shift: number;
  readonly blend: number;
  readonly up: Rows;
  readonly out: Rows;
}
interface Network {
  readonly steps: Steps;
  readonly size: number;
  readonly answers: number;
  readonly inputs: number;
  /** What each column of the evidence is multiplied by, in 2048ths. */
  readonly scales: Float32Array;
  /** What each group, and each kind of token (calm, then shouted), adds to a word. */
  readonly groups: Float32Array;
  readonly kinds: Float32Array;
  readonly input: Rows;
  readonly layers: readonly Layer[];
  readonly gain: number;
  readonly shift: number;
  readonly heads: Rows;
  readonly headScales: Float32Array;
  readonly headShifts: Float32Array;
  /** Where the words' fractions, their sixteen-bit numbers (twice) and sums lie. */
  readonly words: number;
  readonly seen: number;
  readonly blended: number;
  readonly sums: number;
}

const rounded = (count: number, to: number): number => Math.ceil(count / to) * to;

function load(): Network {
  const written = unpacked(numbers);
  const { whole, floats, bytes } = written;
  const [size = 0, answers = 0, inputs = 0, groupCount = 0] = whole(4);
  const inputWidth = rounded(inputs, 8);
  const headCount = rounded(3 * answers, 4);
  const wordCount = most + 2;
  const weightCount = size * (inputWidth + reaches.length * (3 * size + neighbours) + headCount);
  const fractionCount = size * (2 + reaches.length * 8 + 2);
  const room = wordCount + 2 * margin;
  // The last kilobyte is for the heads' scales and shifts, and for rounding.
  const steps = createSteps(
    2 * weightCount + 4 * fractionCount + room * (4 * size + 2 * 2 * Math.max(size, inputWidth) + 4 * 2 * size) + 1024,
  );
  let free = 0;
  const place = (length: number): number => {
    free += rounded(length, 32);
    return free - rounded(length, 32);
  };
  const fractions = (values: Float32Array): number => {
    const to = place(values.byteLength);
    new Float32Array(steps.memory, to, values.length).set(values);
    return to;
  };
  /** Eight-bit rows, each with room to the next multiple of eight columns. */
  const rows = (count: number, columns: number): Rows => {
    const wide = rounded(columns, 8);
    const from = place(rounded(count, 4) * wide * 2);
    const read = new Int8Array(bytes(count * columns));
    const into = new Int16Array(steps.memory, from, rounded(count, 4) * wide);
    for (let row = 0; row < count; row++) into.set(read.subarray(row * columns, (row + 1) * columns), row * wide);
    const scales = fractions(floats(count));
    const shifts = fractions(floats(count));
    return { from, to: from + rounded(count, 4) * wide * 2, scales, shifts };
  };
  const scales = floats(inputs).map((scale) => scale * inputScale);
  const kinds = floats(2 * kindCount * size);
  const groups = unpackGroups(written, size, groupCount);
  const input = rows(size, inputs);
  const layers = reaches.map((): Layer => {
    const gain = fractions(floats(size));
    const shift = fractions(floats(size));
    const blend = place(neighbours * size * 2);
    new Uint8Array(steps.memory, blend, neighbours * size * 2).set(bytes(neighbours * size * 2));
    return { gain, shift, blend, up: rows(2 * size, size), out: rows(size, size) };
  });
  const gain = fractions(floats(size));
  const shift = fractions(floats(size));
  const heads = rows(3 * answers, size);
  return {
    steps,
    size,
    answers,
    inputs,
    scales,
    groups,
    kinds,
    input,
    layers,
    gain,
    shift,
    heads,
    headScales: new Float32Array(steps.memory, heads.scales, 3 * answers),
    headShifts: new Float32Array(steps.memory, heads.shifts, 3 * answers),
    words: place(room * size * 4),
    seen: place(room * Math.max(size, inputWidth) * 2),
    blended: place(room * size * 2),
    sums: place(room * size * 2 * 4),
  };
}

function unpackGroups({ whole, floats, bytes }: Packed, width: number, count: number): Float32Array {
  const [size = 0, groups = 0] = whole(2);
  const greatest = floats(1);
  const columns = bytes(groups * size);
  const vectors = new Int8Array(bytes(groups * base * size));
  const coded: Coded = { text: groupText, greatest, groups, size, columns, vectors };
  const row = new Int8Array(width);
  const unpacked = new Float32Array(count * width);
  for (let group = 0; group < count; group++) {
    unpackRow(coded, group, row, 0);
    const scale = scaleAt(coded, group, 0);
    for (let at = 0; at < width; at++) unpacked[group * width + at] = row[at]! * scale;
  }
  return unpacked;
}

let loaded: Network | undefined;

/**
 * Log-odds of each verdict and answer by the order of a note's words.
 *
 * @param words - The note's words and marks, and last the one that stands for the note.
 * @param evidence - What the model's rows say: for each word as many numbers as the network has inputs.
 */
export function readInOrder(words: readonly Word[], evidence: Float64Array): Float64Array {
  loaded ??= load();
  const { steps, size, layers } = loaded;
  const count = Math.min(words.length, most + 1);
  begin(loaded, words, count, evidence);
  const room = margin * size * 2;
  const seen = loaded.seen + room;
  const seenEnd = seen + count * size * 2;
  const short = new Int16Array(steps.memory);
  for (const [at, { gain, shift, blend, up, out }] of layers.entries()) {
    steps.level(loaded.words, loaded.words + count * size * 4, size * 4, gain, shift, seen);
    // Nothing lies before and behind the words: what they began with, and a longer note, left numbers there.
    short.fill(0, loaded.seen / 2, seen / 2);
    short.fill(0, seenEnd / 2, (seenEnd + room) / 2);
    const { blended, sums } = loaded;
    steps.blend(seen, seenEnd, size * 2, reaches[at]! * size * 2, blend, blended);
    steps.multiply(blended, blended + count * size * 2, size * 2, up.from, up.to, sums);
    steps.gate(sums, sums + count * size * 8, size * 4, up.scales, up.shifts, blended);
    steps.multiply(blended, blended + count * size * 2, size * 2, out.from, out.to, sums);
    steps.add(sums, sums + count * size * 4, size * 4, out.scales, out.shifts, loaded.words);
  }
  return answersOf(loaded, count);
}

/** Writes what each word begins with. */
function begin(network: Network, words: readonly Word[], count: number, evidence: Float64Array): void {
  const { steps, size, inputs, scales, groups, kinds, input } = network;
  const wide = rounded(inputs, 8);
  const into = new Float32Array(steps.memory, network.words, count * size);
  const short = new Int16Array(steps.memory, network.seen, count * wide);
  for (let at = 0; at < count; at++) {
    const word = at === count - 1 ? words[words.length - 1]! : words[at]!;
    for (let k = 0; k < inputs; k++) {
      const value = evidence[word.at + k]! * scales[k]!;
      short[at * wide + k] = value > inputLimit ? inputLimit : value < -inputLimit ? -inputLimit : value;
    }
    short.fill(0, at * wide + inputs, (at + 1) * wide);
    const group = (word.group + 1) * size;
    const kind = (2 * word.kind + (word.shouted ? 1 : 0)) * size;
    for (let k = 0; k < size; k++) into[at * size + k] = groups[group + k]! + kinds[kind + k]!;
  }
  steps.multiply(network.seen, network.seen + count * wide * 2, wide * 2, input.from, input.to, network.sums);
  steps.add(network.sums, network.sums + count * size * 4, size * 4, input.scales, input.shifts, network.words);
}

/** Each answer is a mean over the words, weighed by how much each matters to it, and a mean over all words alike. */
function answersOf(network: Network, count: number): Float64Array {
  const { steps, size, answers, heads, headScales, headShifts } = network;
  steps.level(network.words, network.words + count * size * 4, size * 4, network.gain, network.shift, network.seen);
  steps.multiply(network.seen, network.seen + count * size * 2, size * 2, heads.from, heads.to, network.sums);
  const stride = (heads.to - heads.from) / (size * 2);
  const sums = new Int32Array(steps.memory, network.sums, count * stride);
  const found = new Float64Array(answers);
  for (let answer = 0; answer < answers; answer++) {
    const matters = headScales[answer]!;
    let highest = -Infinity;
    for (let at = answer; at < sums.length; at += stride) if (sums[at]! > highest) highest = sums[at]!;
    let total = 0;
    let drawn = 0;
    let plain = 0;
    for (let at = answer; at < sums.length; at += stride) {
      const weight = Math.exp((sums[at]! - highest) * matters);
      total += weight;
      drawn += weight * sums[at + answers]!;
      plain += sums[at + 2 * answers]!;
    }
    found[answer] =
      (drawn / total) * headScales[answers + answer]! +
      headShifts[answers + answer]! +
      (plain / count) * headScales[2 * answers + answer]! +
      headShifts[2 * answers + answer]!;
  }
  return found;
}
