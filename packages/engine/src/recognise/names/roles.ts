import { createFrequency, familyShares, givenShares, type Frequency } from "../facts/frequencies.ts";
import type { NameForm } from "./forms.ts";
import { isKnownGiven } from "./nicknames.ts";

/** What a name teaches. */
export type TaughtName = Pick<NameForm, "given" | "family">;

/** What the memory has taught of names: how frequent each is as a given name and as a surname. */
export interface NameLore {
  readonly given: Frequency;
  readonly family: Frequency;
  learn(form: TaughtName): void;
  forget(form: TaughtName): void;
  /** Bits for "given name" against "surname". */
  roleOf(word: string): number;
}

const unseenGivenBits = 14;
const unseenFamilyBits = 16.5;
const knownGivenBits = 3;

export function createNameLore(): NameLore {
  const given = createFrequency(unseenGivenBits, givenShares);
  const family = createFrequency(unseenFamilyBits, familyShares);
  const each = (form: TaughtName, add: (frequency: Frequency, word: string) => void): void => {
    const givenWords = form.given.length > 1 ? [form.given.join(""), ...form.given] : form.given;
    for (const word of givenWords) if (word.length > 1) add(given, word);
    for (const word of form.family) if (word.length > 1) add(family, word);
  };
  return {
    given,
    family,
    learn: (form) => each(form, (frequency, word) => frequency.add(word)),
    forget: (form) => each(form, (frequency, word) => frequency.remove(word)),
    roleOf(word) {
      if (word.length < 2) return 1;
      const asGiven = given.count(word) + 2000 * (givenShares.get(word) ?? 0);
      const asFamily = family.count(word) + 2000 * (familyShares.get(word) ?? 0);
      return Math.log2((asGiven + 0.5) / (asFamily + 0.5)) + (isKnownGiven(word) ? knownGivenBits : 0);
    },
  };
}
