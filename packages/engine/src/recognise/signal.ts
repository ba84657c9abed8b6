import type { Evidence } from "../domain/recognition.ts";

/** Something seen in a request and a remembered person together. What it weighs is told in weights, not here. */
export interface Signal {
  readonly id: string;
  /** How surprising the seen value would be in a stranger, in bits; or a count on a log scale. */
  readonly value: number;
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Bits of a signal: `base + slope * value`. */
export interface Weight {
  readonly base: number;
  readonly slope: number;
}

export type Weights = Readonly<Record<string, Weight>>;

export function bitsOf(signal: Signal, weights: Weights): number {
  const weight = weights[signal.id];
  return weight ? weight.base + weight.slope * signal.value : 0;
}

export function sumBits(signals: readonly Signal[], weights: Weights): number {
  let sum = 0;
  for (const signal of signals) sum += bitsOf(signal, weights);
  return sum;
}

/** How likely a new surname is depends on the usual gender of the given name; that guess is for the sum alone, never told. */
export function evidenceId(signalId: string): string {
  return signalId.startsWith("surname/changed-") && signalId !== "surname/changed-in-circle"
    ? "surname/changed"
    : signalId;
}

/** Signals as they are told: with their bits, and without what was only guessed. */
export function evidenceOf(signals: readonly Signal[], weights: Weights): Evidence[] {
  return signals.map((signal) => ({
    id: evidenceId(signal.id),
    bits: bitsOf(signal, weights),
    ...(signal.facts ? { facts: signal.facts } : {}),
  }));
}
