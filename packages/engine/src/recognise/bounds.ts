import type { RecognitionQuery } from "../domain/recognition.ts";
import { acquaintanceSignals, type Mutual, type Seen } from "./acquaintances.ts";
import { createFactBound } from "./facts/bound.ts";
import type { PeopleStore } from "./index/people.ts";
import { createNameBound } from "./names/bound.ts";
import type { AskedNames } from "./names/signals.ts";
import { sumBits, type Weights } from "./signal.ts";

/** What a full comparison of a candidate would give, in bits without the prior. */
export interface Bound {
  readonly most: number;
  /** Most often the very bits; `most` is more only where an address may spell the name. */
  readonly likely: number;
}

/**
 * What a candidate who shares no address or page with the one who asks can reach, told from its sketch. Names, employers and
 * acquaintances count as in a full comparison.
 */
export function createBound(
  store: PeopleStore,
  query: RecognitionQuery,
  names: AskedNames,
  mutuals: readonly Mutual[],
  weights: Weights,
): (slot: number) => Bound {
  const { sketches, facts: lore } = store;
  const nameBound = createNameBound(names, sketches);
  const facts = createFactBound(names.file, query, sketches, lore, weights);
  const near = new Set<number>();
  const nearHouses = new Set<string>();
  for (const mutual of mutuals) {
    for (const slot of mutual.slots) near.add(slot);
    for (const circle of mutual.circles) for (const slot of circle) near.add(slot);
    for (const key of mutual.companies) nearHouses.add(key);
  }
  const far = new Map<number, number>();

  /** Bits of the acquaintances; those who have nothing to do with them are all alike. */
  const around = (slot: number, at: number, also: Seen): number => {
    const companies = facts.companies(at);
    const hasSeen = sketches.hasSeen(at);
    const weigh = (): number => {
      const signals = acquaintanceSignals(mutuals, { slot, hasSeen, companies }, also, lore.companies.bits);
      return sumBits(signals, weights);
    };
    if (near.has(slot) || companies.some(({ key }) => nearHouses.has(key))) return weigh();
    const alike =
      (hasSeen ? 1 : 0) |
      (companies.length > 0 ? 2 : 0) |
      (also.surnameChanged ? 4 : 0) |
      (also.employerSame ? 8 : 0) |
      (also.givenDiffers ? 16 : 0);
    let bits = far.get(alike);
    if (bits === undefined) {
      bits = weigh();
      far.set(alike, bits);
    }
    return bits;
  };

  return (slot) => {
    const at = sketches.at(slot);
    const employer = facts.employer(at);
    const named = nameBound(at);
    const others = employer.bits + facts.others(at);
    const [addressLikely, addressMost] = facts.address(at, employer);
    let most = named.most + others + addressMost;
    let likely = named.likely + others + addressLikely;
    if (mutuals.length > 0 || employer.same) {
      const also = { surnameChanged: named.differs, givenDiffers: named.givenDiffers, employerSame: employer.same };
      const ofLikely = around(slot, at, also);
      likely += ofLikely;
      let ofMost = ofLikely;
      if (named.most > named.likely) {
        for (const one of employer.same ? readingsAtHome : readingsElsewhere)
          ofMost = Math.max(ofMost, around(slot, at, one));
      }
      most += ofMost;
    }
    return { most, likely };
  };
}

/** What may be seen where an address spells the name. */
function otherReadings(employerSame: boolean): Seen[] {
  return [true, false].flatMap((surnameChanged) =>
    [true, false].map((givenDiffers) => ({ surnameChanged, givenDiffers, employerSame })),
  );
}

const readingsAtHome = otherReadings(true);
const readingsElsewhere = otherReadings(false);
