import type { Signal } from "./signal.ts";

/** A common acquaintance of the request: the remembered persons who may bear that name. */
export interface Mutual {
  readonly name: string;
  readonly slots: readonly number[];
  readonly companies: ReadonlySet<string>;
}

/** What the index knows of a candidate's circle. */
export interface Circle {
  /** Slots of those seen with the candidate, in either direction. */
  readonly seenWith: ReadonlySet<number>;
  readonly companies: ReadonlySet<string>;
}

/**
 * Weighs common acquaintances against a candidate's circle: those seen in the same threads and meetings, those of the same
 * employer, those of neither. A name that several remembered persons bear counts a part for each.
 */
export function acquaintanceSignals(mutuals: readonly Mutual[], circle: Circle, surnameChanged: boolean): Signal[] {
  if (mutuals.length === 0) return [];
  const seen: string[] = [];
  const colleagues: string[] = [];
  let seenSum = 0;
  let colleagueSum = 0;
  let others = 0;
  for (const mutual of mutuals) {
    const share = mutual.slots.filter((slot) => circle.seenWith.has(slot)).length / mutual.slots.length;
    if (share > 0) {
      seenSum += share;
      seen.push(mutual.name);
      continue;
    }
    let together = false;
    for (const company of mutual.companies) if (circle.companies.has(company)) together = true;
    if (together) {
      colleagueSum += 1 / mutual.slots.length;
      colleagues.push(mutual.name);
    } else others += 1;
  }
  const signals: Signal[] = [];
  if (seen.length > 0) {
    signals.push({ id: "acquaintances/seen-together", value: Math.log2(1 + seenSum), facts: { people: seen } });
    if (surnameChanged) signals.push({ id: "acquaintances/seen-together-new-name", value: Math.log2(1 + seenSum) });
  }
  if (colleagues.length > 0) {
    signals.push({
      id: "acquaintances/same-employer",
      value: Math.log2(1 + colleagueSum),
      facts: { people: colleagues },
    });
    if (surnameChanged)
      signals.push({ id: "acquaintances/same-employer-new-name", value: Math.log2(1 + colleagueSum) });
  }
  if (others > 0 && circle.seenWith.size > 0)
    signals.push({ id: "acquaintances/others", value: Math.log2(1 + others) });
  else if (others > 0 && circle.companies.size > 0)
    signals.push({ id: "acquaintances/others-unseen", value: Math.log2(1 + others) });
  return signals;
}
