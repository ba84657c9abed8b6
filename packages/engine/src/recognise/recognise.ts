import type { Candidate, Evidence, Recognition, RecognitionQuery } from "../domain/recognition.ts";
import { acquaintanceSignals, type Mutual } from "./acquaintances.ts";
import { factSignals } from "./facts/signals.ts";
import { type PersonFile, readQuery } from "./file.ts";
import type { PeopleStore } from "./index/people.ts";
import { nameSignals } from "./names/signals.ts";
import { shareBelief } from "./posterior.ts";
import { bitsOf, type Signal, type Weights } from "./signal.ts";

/** From this probability a recognition is said, not asked. */
export const knownFrom = 0.95;
/** From this probability the owner is asked. */
export const unsureFrom = 0.5;

const shownFrom = 0.001;
const shownMost = 10;
const behindMost = 14;

/** A candidate with everything seen, before weights decide. */
export interface Compared {
  readonly slot: number;
  readonly signals: readonly Signal[];
}

export function sumBits(signals: readonly Signal[], weights: Weights): number {
  let sum = 0;
  for (const signal of signals) sum += bitsOf(signal, weights);
  return sum;
}

/** Everything a request and one remembered person have to say to each other. */
export function compareWith(
  store: PeopleStore,
  asked: PersonFile,
  mutuals: readonly Mutual[],
  slot: number,
  weights: Weights,
): Compared {
  const known = store.file(slot);
  const named = nameSignals(asked, known, store.names, (signals) => sumBits(signals, weights));
  const changed = named.match?.family.kind === "different";
  const circle = mutuals.length > 0 ? store.circle(slot) : null;
  return {
    slot,
    signals: [
      ...named.signals,
      ...factSignals(asked, known, store.facts),
      ...(circle ? acquaintanceSignals(mutuals, circle, changed) : []),
    ],
  };
}

/** All candidates of a request with their signals. */
export function compareAll(store: PeopleStore, query: RecognitionQuery, weights: Weights): Compared[] {
  const asked = readQuery(query, store.names);
  const mutuals = store.mutuals(query);
  return store.candidates(asked, mutuals).map((slot) => compareWith(store, asked, mutuals, slot, weights));
}

function evidenceOf(signals: readonly Signal[], weights: Weights): Evidence[] {
  return signals.map((signal) => ({
    id: signal.id,
    bits: bitsOf(signal, weights),
    ...(signal.facts ? { facts: signal.facts } : {}),
  }));
}

/** Who is asking: the candidates of a request with probabilities and reasons. */
export function recogniseIn(store: PeopleStore, query: RecognitionQuery, weights: Weights): Recognition {
  const prior = (weights["prior/known"]?.base ?? 0) - Math.log2(Math.max(1, store.size));
  const scored = compareAll(store, query, weights)
    .map((compared) => ({ compared, bits: prior + sumBits(compared.signals, weights) }))
    .sort((a, b) => b.bits - a.bits || a.compared.slot - b.compared.slot);
  const top = scored[0]?.bits ?? 0;
  const near = scored.filter((one) => one.bits > Math.max(top, 0) - behindMost);
  const shares = shareBelief(near.map((one) => one.bits));
  const candidates: Candidate[] = near
    .map((one, index) => ({ one, probability: shares[index]! }))
    .filter((each) => each.probability >= shownFrom)
    .slice(0, shownMost)
    .map(({ one, probability }) => ({
      personId: store.person(one.compared.slot).id,
      probability,
      evidence: [{ id: "prior/known", bits: prior }, ...evidenceOf(one.compared.signals, weights)],
    }));
  const best = candidates[0]?.probability ?? 0;
  return { candidates, band: best >= knownFrom ? "known" : best >= unsureFrom ? "unsure" : "none" };
}
