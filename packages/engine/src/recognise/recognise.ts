import type { Candidate, Recognition, RecognitionQuery } from "../domain/recognition.ts";
import { acquaintanceSignals } from "./acquaintances.ts";
import { factSignals, sharedAddressSignals } from "./facts/signals.ts";
import { contactSignals } from "./facts/contact.ts";
import { readQuery } from "./file.ts";
import { type Bound, createBound } from "./bounds.ts";
import type { Candidates, PeopleStore } from "./index/people.ts";
import { createNameComparer, prepareNames } from "./names/signals.ts";
import { createRecordComparer, pairProbability } from "./link.ts";
import { type Calibration, calibrate, poolDoubles, shareBelief } from "./posterior.ts";
import { evidenceOf, type Signal, sumBits, type Weights } from "./signal.ts";

/** From this probability a recognition is said, not asked. */
export const knownFrom = 0.95;
/** From this probability the owner is asked. */
export const unsureFrom = 0.5;

const shownFrom = 0.001;
const shownMost = 10;
const behindMost = 14;
/** Sums in another order differ by less. */
const slack = 1e-3;
/** Records believed at least this much may be of one person and share their belief. */
const pooledFrom = 0.01;
const pooledMost = 6;

/** A candidate with everything seen, before weights decide. */
export interface Compared {
  readonly slot: number;
  readonly signals: readonly Signal[];
}

/** Compares one request with remembered persons. */
export interface Comparer {
  compare(slot: number): Compared;
  /** Slots worth comparing. */
  candidates(): Candidates;
  /** What a candidate without the same address or page can reach. */
  bound(slot: number): Bound;
}

/** Makes the comparison of one request with any remembered person. */
export function createComparer(store: PeopleStore, query: RecognitionQuery, weights: Weights): Comparer {
  const asked = readQuery(query, store.names);
  const mutuals = store.mutuals(query);
  const names = prepareNames(asked, store.names, weights);
  const compareNames = createNameComparer(names, store.names);
  const compare = (slot: number): Compared => {
    const known = store.file(slot);
    const named = compareNames(known);
    const facts = factSignals(asked, known, store.facts);
    const also = {
      surnameChanged: named.match?.family.kind === "different",
      givenDiffers: named.match?.given.kind === "different",
      employerSame: facts.some((signal) => signal.id === "employer/same"),
    };
    const circle = { slot, hasSeen: store.hasSeen(slot), companies: known.companies };
    const around = acquaintanceSignals(mutuals, circle, also, store.facts.companies.bits);
    return {
      slot,
      signals: [
        ...named.signals,
        ...facts,
        ...sharedAddressSignals(facts, also.givenDiffers),
        ...around,
        ...contactSignals(query, store.person(slot)),
      ],
    };
  };
  return {
    compare,
    candidates: () => store.candidates(asked, mutuals),
    bound: createBound(store, query, names, mutuals, weights),
  };
}

/** All candidates of a request with their signals. */
export function compareAll(store: PeopleStore, query: RecognitionQuery, weights: Weights): Compared[] {
  const { compare, candidates } = createComparer(store, query, weights);
  return candidates().slots.map(compare);
}

/** The candidates of a request, the likeliest compared in full. */
export interface Near {
  readonly compared: readonly Compared[];
  /** Bits of those who cannot be among the first: they take part of the belief, nothing else. */
  readonly behind: readonly number[];
}

/** Whether as many as are shown have reached so many bits. */
function hasAhead(reached: readonly number[], bits: number): boolean {
  let ahead = 0;
  for (const one of reached) if (one >= bits) ahead += 1;
  return ahead >= shownMost;
}

/** Compares those in full who may be shown; who stays behind is told by the sketch. */
export function compareNear(store: PeopleStore, query: RecognitionQuery, weights: Weights): Near {
  const { compare, candidates, bound } = createComparer(store, query, weights);
  const { slots, certain } = candidates();
  const prior = priorBits(store, weights);
  const compared: Compared[] = [];
  const reached: number[] = [];
  let least = -behindMost;
  const look = (slot: number): void => {
    const one = compare(slot);
    compared.push(one);
    const bits = prior + sumBits(one.signals, weights);
    reached.push(bits);
    least = Math.max(least, bits - behindMost);
  };
  for (const slot of slots.slice(0, certain)) look(slot);
  const rest: { slot: number; most: number; likely: number }[] = [];
  for (const slot of slots.slice(certain)) {
    const { most, likely } = bound(slot);
    if (prior + most > least) rest.push({ slot, most: prior + most, likely: prior + likely });
  }
  rest.sort((a, b) => b.most - a.most || a.slot - b.slot);
  const behind: number[] = [];
  for (const { slot, most, likely } of rest) {
    if (most <= least) break;
    if (compared.length < shownMost || !hasAhead(reached, most - slack)) look(slot);
    else if (likely > least) behind.push(likely);
  }
  return { compared, behind };
}

/** Belief in each of the nearest candidates before calibration, doubles pooled; most believed first. */
export function believe(
  store: PeopleStore,
  compared: readonly Compared[],
  weights: Weights,
  behind: readonly number[] = [],
): Believed[] {
  const prior = priorBits(store, weights);
  const scored = compared
    .map((one) => ({ one, bits: prior + sumBits(one.signals, weights) }))
    .sort((a, b) => b.bits - a.bits || a.one.slot - b.one.slot);
  const least = Math.max(scored[0]?.bits ?? 0, 0) - behindMost;
  const near = scored.filter((each) => each.bits > least);
  const shares = shareBelief([...near.map((each) => each.bits), ...behind]).slice(0, near.length);
  const rivals = shares.findIndex((share) => share < pooledFrom);
  const pooled = Math.min(rivals < 0 ? shares.length : rivals, pooledMost);
  const same = new Map<number, number>();
  for (let i = 0; i < pooled; i++) {
    const compare = pooled > 1 ? createRecordComparer(store, near[i]!.one.slot, weights) : null;
    for (let j = i + 1; j < pooled; j++) {
      same.set(i * pooledMost + j, pairProbability(store, compare!(near[j]!.one.slot), weights));
    }
  }
  const top = poolDoubles(
    shares.slice(0, pooled),
    (i, j) => same.get(Math.min(i, j) * pooledMost + Math.max(i, j)) ?? 0,
  );
  return near
    .map((each, index) => ({ compared: each.one, probability: top[index] ?? shares[index]! }))
    .sort((a, b) => b.probability - a.probability);
}

/** A candidate and the belief in it. */
export interface Believed {
  readonly compared: Compared;
  readonly probability: number;
}

function priorBits(store: PeopleStore, weights: Weights): number {
  return (weights["prior/known"]?.base ?? 0) - Math.log2(Math.max(1, store.size));
}

/** Who is asking: the candidates of a request with probabilities and reasons. */
export function recogniseIn(
  store: PeopleStore,
  query: RecognitionQuery,
  weights: Weights,
  calibration: Calibration,
): Recognition {
  const prior = { id: "prior/known", bits: priorBits(store, weights) };
  const candidates: Candidate[] = [];
  const { compared: near, behind } = compareNear(store, query, weights);
  for (const { compared, probability } of believe(store, near, weights, behind)) {
    const calibrated = calibrate(probability, calibration);
    if (calibrated < shownFrom || candidates.length >= shownMost) break;
    const evidence = [prior, ...evidenceOf(compared.signals, weights)];
    candidates.push({ personId: store.person(compared.slot).id, probability: calibrated, evidence });
  }
  const best = candidates[0]?.probability ?? 0;
  return { candidates, band: best >= knownFrom ? "known" : best >= unsureFrom ? "unsure" : "none" };
}
