/**
 * Fits the weights of recognition on one half of the benchmark: the conditional likelihood of the right person (or nobody)
 * among all candidates, pulled towards the starting weights so that rare signals keep what is generally known of them.
 * Readings of names are chosen by the weights as they are, so a second run after --write settles them.
 *   node --conditions=entregent-source bench/recognise-fit.ts [--half 0|1|both] [--out FILE] [--write]
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RecognitionQuery } from "../packages/engine/src/domain/recognition.ts";
import { createPeopleStore } from "../packages/engine/src/recognise/index/people.ts";
import { believe, compareAll } from "../packages/engine/src/recognise/recognise.ts";
import { type Calibration, logOdds } from "../packages/engine/src/recognise/posterior.ts";
import type { Weights } from "../packages/engine/src/recognise/signal.ts";
import { startingWeights } from "../packages/engine/src/recognise/starting-weights.ts";
import { weights as shipped } from "../packages/engine/src/recognise/weights.ts";
import { argument, flag, halfOf, readBenchmark } from "./recognise-data.ts";

/** Pull towards the start: a base may move about this many bits, a slope this much, before the data must insist. */
const baseSpread = Number(argument("base-spread", "1.5"));
const slopeSpread = Number(argument("slope-spread", "0.3"));
const steps = 300;

const bench = readBenchmark();
const half = argument("half", "0");
const store = createPeopleStore();
store.addAll(bench.memory);

const ids = Object.keys(startingWeights);
const indexOf = new Map(ids.map((id, index) => [id, index]));
const start = Float64Array.from(ids.flatMap((id) => [startingWeights[id]!.base, startingWeights[id]!.slope]));

interface Row {
  readonly features: readonly (readonly [number, number])[];
  readonly right: boolean;
}

function weightsFrom(values: Float64Array): Weights {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return Object.fromEntries(
    ids.map((id, index) => [id, { base: round(values[2 * index]!), slope: round(values[2 * index + 1]!) }]),
  );
}

function extract(weights: Weights, of: readonly RecognitionQuery[]): { cases: Row[][]; missed: number } {
  let missed = 0;
  const cases = of.map((query) => {
    const right = new Set(bench.truth.get(query.id)!.personIds);
    const rows = compareAll(store, query, weights).map(({ slot, signals }) => ({
      features: [
        [0, 1] as const,
        ...signals.flatMap((signal) => {
          const index = indexOf.get(signal.id);
          if (index === undefined) throw new Error(`no starting weight for ${signal.id}`);
          return [[2 * index, 1] as const, [2 * index + 1, signal.value] as const];
        }),
      ],
      right: right.has(store.person(slot).id),
    }));
    if (right.size > 0 && !rows.some((row) => row.right)) missed += 1;
    return rows;
  });
  return { cases, missed };
}

const prior = -Math.log2(store.size);

/** The cases in flat arrays: where each request's rows begin, where each row's features begin. */
interface Flat {
  readonly firstRow: Int32Array;
  readonly firstFeature: Int32Array;
  readonly at: Int32Array;
  readonly value: Float64Array;
  readonly right: Uint8Array;
}

function flatten(cases: readonly Row[][]): Flat {
  const rows = cases.flat();
  const features = rows.flatMap((row) => row.features);
  const firstRow = new Int32Array(cases.length + 1);
  cases.forEach((of, index) => (firstRow[index + 1] = firstRow[index]! + of.length));
  const firstFeature = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (firstFeature[index + 1] = firstFeature[index]! + row.features.length));
  return {
    firstRow,
    firstFeature,
    at: Int32Array.from(features, ([at]) => at),
    value: Float64Array.from(features, ([, value]) => value),
    right: Uint8Array.from(rows, (row) => (row.right ? 1 : 0)),
  };
}

function lossAndGradient(flat: Flat, values: Float64Array, gradient: Float64Array): number {
  gradient.fill(0);
  let loss = 0;
  const { firstRow, firstFeature, at, value, right } = flat;
  const shares = new Float64Array(right.length);
  for (let one = 0; one + 1 < firstRow.length; one++) {
    const from = firstRow[one]!;
    const to = firstRow[one + 1]!;
    let top = 0;
    for (let row = from; row < to; row++) {
      let bits = prior;
      for (let f = firstFeature[row]!; f < firstFeature[row + 1]!; f++) bits += values[at[f]!]! * value[f]!;
      shares[row] = bits;
      if (bits > top) top = bits;
    }
    const nobody = 2 ** -top;
    let all = nobody;
    let good = 0;
    let found = false;
    for (let row = from; row < to; row++) {
      shares[row] = 2 ** (shares[row]! - top);
      all += shares[row]!;
      if (right[row]) {
        good += shares[row]!;
        found = true;
      }
    }
    if (!found) good = nobody;
    good = Math.max(good, 1e-300);
    loss += Math.log2(all) - Math.log2(good);
    for (let row = from; row < to; row++) {
      const share = shares[row]! / all - (found && right[row] ? shares[row]! / good : 0);
      if (Math.abs(share) < 1e-9) continue;
      for (let f = firstFeature[row]!; f < firstFeature[row + 1]!; f++) gradient[at[f]!]! += share * value[f]!;
    }
  }
  for (let index = 0; index < values.length; index++) {
    const spread = index % 2 === 0 ? baseSpread : slopeSpread;
    const away = values[index]! - start[index]!;
    loss += (0.5 * away * away) / spread ** 2;
    gradient[index]! += away / spread ** 2;
  }
  return loss;
}

function fit(flat: Flat, from: Float64Array): Float64Array {
  const values = from.slice();
  const gradient = new Float64Array(values.length);
  const first = new Float64Array(values.length);
  const second = new Float64Array(values.length);
  for (let step = 1; step <= steps; step++) {
    const loss = lossAndGradient(flat, values, gradient);
    const rate = 0.05 * (step < steps / 2 ? 1 : (2 * (steps - step)) / steps);
    for (let at = 0; at < values.length; at++) {
      first[at] = 0.9 * first[at]! + 0.1 * gradient[at]!;
      second[at] = 0.999 * second[at]! + 0.001 * gradient[at]! ** 2;
      const move = first[at]! / (1 - 0.9 ** step) / (Math.sqrt(second[at]! / (1 - 0.999 ** step)) + 1e-9);
      values[at]! -= rate * (at % 2 === 0 ? 1 : 0.15) * move;
    }
    if (step % 200 === 0 || step === 1)
      console.log(`step ${step}: ${(loss / (flat.firstRow.length - 1)).toFixed(4)} bits a request`);
  }
  return values;
}

/** The nearest candidates of each request: what no weights in reach could make matter is left out of the sums. */
function nearest(cases: readonly Row[][], values: Float64Array): Row[][] {
  return cases.map((rows) => {
    const scored = rows.map((row) => ({
      row,
      bits: row.features.reduce((sum, [at, value]) => sum + values[at]! * value, 0),
    }));
    scored.sort((a, b) => b.bits - a.bits);
    return scored.filter((one, index) => index < 30 || one.row.right).map((one) => one.row);
  });
}

function lossOf(cases: readonly Row[][], values: Float64Array): number {
  const gradient = new Float64Array(values.length);
  const pull = lossAndGradient(flatten([]), values, gradient);
  return (lossAndGradient(flatten(cases), values, gradient) - pull) / cases.length;
}

/** Beliefs in the first candidate of each request, and whether it was right. */
function beliefs(of: readonly RecognitionQuery[], weights: Weights): [odds: number, right: number][] {
  return of.flatMap((query) => {
    const [top] = believe(store, compareAll(store, query, weights), weights);
    if (!top) return [];
    const right = bench.truth.get(query.id)!.personIds.includes(store.person(top.compared.slot).id);
    return [[logOdds(top.probability), right ? 1 : 0] as [number, number]];
  });
}

/** Log2 odds taken off every belief: a stranger taken for an acquaintance costs more than an acquaintance asked about. */
const caution = 0.3;

/** Two numbers by plain gradient descent: the logistic curve that says how often a belief is right. */
function fitCalibration(points: readonly (readonly [number, number])[]): Calibration {
  let shift = 0;
  let stretch = 1;
  for (let step = 0; step < 4000; step++) {
    let ofShift = 0;
    let ofStretch = 0;
    for (const [odds, right] of points) {
      const wrong = 1 / (1 + 2 ** -(shift + stretch * odds)) - right;
      ofShift += wrong;
      ofStretch += wrong * odds;
    }
    shift -= (0.5 * ofShift) / points.length;
    stretch -= (0.02 * ofStretch) / points.length;
  }
  return { shift: Math.round((shift - caution) * 1000) / 1000, stretch: Math.round(stretch * 1000) / 1000 };
}

/** Parts that the calibration is learned from, each with weights of the others. */
const folds = 4;

function foldOf(query: RecognitionQuery): number {
  return createHash("sha256").update(`fold ${query.id}`).digest()[0]! % folds;
}

function pick(of: readonly RecognitionQuery[]): Row[][] {
  const wanted = new Set(of);
  return near.filter((_, index) => wanted.has(everything[index]!));
}

/** Weights from all the given requests; the calibration from beliefs that each fold's weights have in the other fold. */
function fitAll(of: readonly RecognitionQuery[]): { weights: Weights; calibration: Calibration } {
  const values = fit(flatten(pick(of)), start);
  const points = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const learned = of.filter((query) => foldOf(query) !== fold);
    const other = fit(flatten(pick(learned)), start);
    return beliefs(
      of.filter((query) => foldOf(query) === fold),
      weightsFrom(other),
    );
  });
  return { weights: weightsFrom(values), calibration: fitCalibration(points) };
}

const everything = bench.queries.filter((query) => half === "both" || String(halfOf(query.id)) === half);
const { cases, missed } = extract(shipped, everything);
const near = nearest(cases, start);
console.log(
  `${cases.length} requests, ${(cases.flat().length / cases.length).toFixed(0)} candidates each, ${missed} right ones not retrieved`,
);
const fitted = fitAll(everything);
console.log("calibration", fitted.calibration);
if (half !== "both") {
  const others = bench.queries.filter((query) => String(halfOf(query.id)) !== half);
  const values = Float64Array.from(ids.flatMap((id) => [fitted.weights[id]!.base, fitted.weights[id]!.slope]));
  console.log(`kept aside: ${lossOf(extract(fitted.weights, others).cases, values).toFixed(4)} bits a request`);
}
const out = argument("out", "");
if (out !== "") writeFileSync(out, JSON.stringify(fitted));
if (flag("write")) {
  const file = join(import.meta.dirname, "../packages/engine/src/recognise/weights.ts");
  const body = ids
    .map((id) => `  ${JSON.stringify(id)}: { base: ${fitted.weights[id]!.base}, slope: ${fitted.weights[id]!.slope} },`)
    .join("\n");
  writeFileSync(
    file,
    `import type { Calibration } from "./posterior.ts";
import type { Weights } from "./signal.ts";

/** Bits of each signal: base, and slope for its value. Made by \`bench/recognise-fit.ts --write\`; see docs/recognition.md. */
export const weights: Weights = {
${body}
};

/** How often a belief is right, on log2 odds. Made by the same command. */
export const calibration: Calibration = { shift: ${fitted.calibration.shift}, stretch: ${fitted.calibration.stretch} };
`,
  );
}
