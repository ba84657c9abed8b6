import type { Weight, Weights } from "../signal.ts";
import {
  compareFamily,
  compareGiven,
  type FamilyKind,
  type FamilyPart,
  type FamilySide,
  type GivenKind,
  type GivenPart,
  type GivenSide,
  type NamePart,
  sideOfFamily,
  sideOfGiven,
} from "./compare.ts";
import type { NameForm } from "./forms.ts";
import { glanceAtFamily, glanceAtGiven, glanceLength, mayAgreeFamily, mayAgreeGiven } from "./glance.ts";
import type { NameLore } from "./roles.ts";
import type { NameTable } from "./table.ts";

/** A compared part with what it weighs. */
export interface Weighed<Kind> extends NamePart<Kind> {
  readonly value: number;
  readonly bits: number;
}

/** Looks a value up, or makes and keeps it. */
export function remembered<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Comparisons of one asked reading, kept by the other side's words: candidates share given names and surnames. */
interface Kept {
  readonly given: Map<string, Weighed<GivenKind>>;
  readonly family: Map<string, Weighed<FamilyKind>>;
}

/** Comparisons kept beyond one person: of use where many are compared and names come again. */
export interface KeptComparisons {
  of(asked: NameForm): Kept;
}

/** Asked names whose comparisons are kept at once. */
const mostKept = 2000;

/** Keeps comparisons as long as the frequencies of names and the weights stay as they are. */
export function keepComparisons(): KeptComparisons {
  const given = new Map<string, Kept["given"]>();
  const family = new Map<string, Kept["family"]>();
  return {
    of(asked) {
      if (given.size > mostKept) given.clear();
      if (family.size > mostKept) family.clear();
      return {
        given: remembered(given, asked.givenKey, () => new Map()),
        family: remembered(family, asked.familyKey, () => new Map()),
      };
    },
  };
}

/** Weighs names of one memory against the readings of one asked name; each different name is compared once. */
export interface NameScale {
  /** Compares with the given names that `key` stands for. */
  given(reading: number, key: string, known: GivenPart): Weighed<GivenKind>;
  family(reading: number, key: string, known: FamilyPart): Weighed<FamilyKind>;
  /** The same for a name of a table, by its number; what is different at a glance is not compared. */
  givenIn(reading: number, table: NameTable<GivenPart, GivenSide>, number: number): Weighed<GivenKind>;
  familyIn(reading: number, table: NameTable<FamilyPart, FamilySide>, number: number): Weighed<FamilyKind>;
  /** A surname found in an address or a page. */
  trace(word: string): Weighed<FamilyKind>;
  weigh(id: string, value: number): number;
}

export function createNameScale(
  forms: readonly NameForm[],
  lore: NameLore,
  weights: Weights,
  comparisons: KeptComparisons = keepComparisons(),
): NameScale {
  const kept = forms.map((form) => comparisons.of(form));
  const traces = new Map<string, Weighed<FamilyKind>>();
  const weigh = (id: string, value: number): number => {
    const weight = weights[id];
    return weight ? weight.base + weight.slope * value : 0;
  };
  const ofKind = kindsOf(weights);
  const weighGiven = ({ kind, word }: NamePart<GivenKind>): Weighed<GivenKind> => {
    const value = word.length > 1 ? lore.given.bits(word) : 0;
    return { kind, word, value, bits: bitsOfKind(ofKind.given[kind], value) };
  };
  const weighFamily = ({ kind, word }: NamePart<FamilyKind>): Weighed<FamilyKind> => {
    const value = word.length > 1 ? lore.family.bits(word) : 0;
    return { kind, word, value, bits: bitsOfKind(ofKind.family[kind], value) };
  };
  const asked = forms.map((form) => ({
    given: sideOfGiven(form),
    family: sideOfFamily(form),
    givenGlance: glanceAtGiven(form),
    familyGlance: glanceAtFamily(form),
    /** What was found, by the numbers of the memory's tables. */
    givens: new Map<number, Weighed<GivenKind>>(),
    families: new Map<number, Weighed<FamilyKind>>(),
    otherGiven: weighGiven({ kind: "different", word: form.given.join("") }),
    otherFamily: weighFamily({ kind: "different", word: form.family.join("") }),
  }));
  const givenBy = (reading: number, key: string, known: () => GivenSide): Weighed<GivenKind> =>
    remembered(kept[reading]!.given, key, () => weighGiven(compareGiven(asked[reading]!.given, known())));
  const familyBy = (reading: number, key: string, known: () => FamilySide): Weighed<FamilyKind> =>
    remembered(kept[reading]!.family, key, () => weighFamily(compareFamily(asked[reading]!.family, known())));
  return {
    given: (reading, key, known) => givenBy(reading, key, () => sideOfGiven(known)),
    family: (reading, key, known) => familyBy(reading, key, () => sideOfFamily(known)),
    givenIn(reading, table, number) {
      const { givenGlance, otherGiven, givens } = asked[reading]!;
      if (!mayAgreeGiven(givenGlance, table.glances, number * glanceLength)) return otherGiven;
      let found = givens.get(number);
      if (found === undefined) {
        found = givenBy(reading, table.text(number), () => table.side(number));
        givens.set(number, found);
      }
      return found;
    },
    familyIn(reading, table, number) {
      const { familyGlance, otherFamily, families } = asked[reading]!;
      if (!mayAgreeFamily(familyGlance, table.glances, number * glanceLength)) return otherFamily;
      let found = families.get(number);
      if (found === undefined) {
        found = familyBy(reading, table.text(number), () => table.side(number));
        families.set(number, found);
      }
      return found;
    },
    trace: (word) => remembered(traces, word, () => weighFamily({ kind: "trace", word })),
    weigh,
  };
}

/** Weights by kind; a kind without one tells nothing. */
interface WeightsOfKinds {
  readonly given: Readonly<Partial<Record<string, Weight>>>;
  readonly family: Readonly<Partial<Record<string, Weight>>>;
}

const kindsByWeights = new WeakMap<Weights, WeightsOfKinds>();

/** What kinds of names that agree weigh. A surname that differs is weighed with the given names. */
function kindsOf(weights: Weights): WeightsOfKinds {
  let known = kindsByWeights.get(weights);
  if (!known) {
    const under = (family: string, without: readonly string[]): Record<string, Weight> =>
      Object.fromEntries(
        Object.entries(weights)
          .filter(([id]) => id.startsWith(`${family}/`))
          .map(([id, weight]) => [id.slice(family.length + 1), weight] as const)
          .filter(([kind]) => !without.includes(kind)),
      );
    known = { given: under("given", ["missing"]), family: under("surname", ["missing", "different"]) };
    kindsByWeights.set(weights, known);
  }
  return known;
}

function bitsOfKind(weight: Weight | undefined, value: number): number {
  return weight ? weight.base + weight.slope * value : 0;
}
