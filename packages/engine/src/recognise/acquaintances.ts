import type { Company } from "./facts/employers.ts";
import type { Signal } from "./signal.ts";

/** A common acquaintance of the request: the remembered persons who may bear that name. */
export interface Mutual {
  readonly name: string;
  /** For each bearer of the name, the slots of those seen together with them. */
  readonly circles: readonly ReadonlySet<number>[];
  readonly slots: readonly number[];
  readonly companies: ReadonlySet<string>;
}

/** What the index knows of a candidate's circle. */
export interface Circle {
  readonly slot: number;
  /** Whether anybody was seen together with the candidate. */
  readonly hasSeen: boolean;
  readonly companies: readonly Company[];
}

/** What else was seen of a candidate, as far as it changes what acquaintances mean. */
export interface Seen {
  readonly surnameChanged: boolean;
  /** The given names are of two persons. */
  readonly givenDiffers: boolean;
  readonly employerSame: boolean;
}

interface Shares {
  readonly seen: string[];
  readonly colleagues: string[];
  seenSum: number;
  colleagueSum: number;
  self: number;
  others: number;
  rarity: number;
}

function shareOut(mutuals: readonly Mutual[], circle: Circle, rarityOf: (company: string) => number): Shares {
  const shares: Shares = { seen: [], colleagues: [], seenSum: 0, colleagueSum: 0, self: 0, others: 0, rarity: 0 };
  for (const mutual of mutuals) {
    if (mutual.slots.includes(circle.slot)) {
      shares.self += 1 / mutual.slots.length;
      continue;
    }
    const together = mutual.circles.filter((seen) => seen.has(circle.slot)).length / mutual.slots.length;
    const house = together > 0 ? undefined : circle.companies.find((company) => mutual.companies.has(company.key));
    if (together > 0) {
      shares.seenSum += together;
      shares.seen.push(mutual.name);
    } else if (house) {
      shares.rarity = Math.max(shares.rarity, rarityOf(house.key));
      shares.colleagueSum += 1 / mutual.slots.length;
      shares.colleagues.push(mutual.name);
    } else shares.others += 1;
  }
  return shares;
}

/**
 * Weighs common acquaintances against a candidate's circle: those seen in the same threads and meetings, those of the same
 * employer, those of neither. A name that several remembered persons bear counts a part for each. Nobody is a common
 * acquaintance of their own, so a candidate who stands among them is most likely another person. Where the surname differs,
 * circle and employer may tell of a colleague rather than of the person, where the given name does, of a relative: each has a
 * signal of its own.
 */
export function acquaintanceSignals(
  mutuals: readonly Mutual[],
  circle: Circle,
  also: Seen,
  rarityOf: (company: string) => number,
): Signal[] {
  const signals: Signal[] = [];
  const shares = shareOut(mutuals, circle, rarityOf);
  if (shares.self > 0) signals.push({ id: "acquaintances/one-of-them", value: shares.self });
  if (shares.seen.length > 0) {
    signals.push({
      id: "acquaintances/seen-together",
      value: Math.log2(1 + shares.seenSum),
      facts: { people: shares.seen },
    });
  }
  if (shares.colleagues.length > 0) {
    const id = also.employerSame ? "acquaintances/colleagues-too" : "acquaintances/same-employer";
    signals.push({ id, value: shares.rarity, facts: { people: shares.colleagues } });
    if (shares.colleagueSum > 1)
      signals.push({ id: "acquaintances/colleagues", value: Math.log2(shares.colleagueSum) });
  }
  if (shares.others > 0 && circle.hasSeen)
    signals.push({ id: "acquaintances/others", value: Math.log2(1 + shares.others) });
  else if (shares.others > 0 && circle.companies.length > 0) {
    signals.push({ id: "acquaintances/others-unseen", value: Math.log2(1 + shares.others) });
  }
  const ways = (also.employerSame ? 1 : 0) + (shares.seen.length > 0 ? 1 : 0) + (shares.colleagues.length > 0 ? 1 : 0);
  if (also.surnameChanged && ways > 0) signals.push({ id: "surname/changed-in-circle", value: ways - 1 });
  if (also.givenDiffers && !also.surnameChanged && ways > 0)
    signals.push({ id: "given/different-in-circle", value: ways - 1 });
  return signals;
}
