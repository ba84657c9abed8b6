import type { Weights } from "../signal.ts";
import {
  compareFamily,
  compareGiven,
  type FamilyKind,
  type FamilyPart,
  type GivenKind,
  type GivenPart,
  type NamePart,
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

/** Weighs names against the readings of one asked name; each different name is compared once. */
export interface NameScale {
  /** Compares with the given names that `key` stands for. */
  given(reading: number, key: string, known: GivenPart): Weighed<GivenKind>;
  family(reading: number, key: string, known: FamilyPart): Weighed<FamilyKind>;
  /** The same for a name of a table, by its number; what is different at a glance is not compared. */
  givenIn(reading: number, table: NameTable<GivenPart>, number: number): Weighed<GivenKind>;
  familyIn(reading: number, table: NameTable<FamilyPart>, number: number): Weighed<FamilyKind>;
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
  const weighGiven = (part: NamePart<GivenKind>): Weighed<GivenKind> => {
    const value = part.word.length > 1 ? lore.given.bits(part.word) : 0;
    return { ...part, value, bits: part.kind === "missing" ? 0 : weigh(`given/${part.kind}`, value) };
  };
  const weighFamily = (part: NamePart<FamilyKind>): Weighed<FamilyKind> => {
    const value = part.word.length > 1 ? lore.family.bits(part.word) : 0;
    const bits = part.kind === "missing" || part.kind === "different" ? 0 : weigh(`surname/${part.kind}`, value);
    return { ...part, value, bits };
  };
  const glances = forms.map((form) => ({
    given: glanceAtGiven(form),
    family: glanceAtFamily(form),
    otherGiven: weighGiven({ kind: "different", word: form.given.join("") }),
    otherFamily: weighFamily({ kind: "different", word: form.family.join("") }),
  }));
  const given: NameScale["given"] = (reading, key, known) =>
    remembered(kept[reading]!.given, key, () => weighGiven(compareGiven(forms[reading]!, known)));
  const family: NameScale["family"] = (reading, key, known) =>
    remembered(kept[reading]!.family, key, () => weighFamily(compareFamily(forms[reading]!, known)));
  return {
    given,
    family,
    givenIn(reading, table, number) {
      const glance = glances[reading]!;
      return mayAgreeGiven(glance.given, table.glances, number * glanceLength)
        ? given(reading, table.text(number), table.part(number))
        : glance.otherGiven;
    },
    familyIn(reading, table, number) {
      const glance = glances[reading]!;
      return mayAgreeFamily(glance.family, table.glances, number * glanceLength)
        ? family(reading, table.text(number), table.part(number))
        : glance.otherFamily;
    },
    trace: (word) => remembered(traces, word, () => weighFamily({ kind: "trace", word })),
    weigh,
  };
}
