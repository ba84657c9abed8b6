import { type NameForm, familyOfKey, givenOfKey } from "../names/forms.ts";
import type { TaughtName } from "../names/roles.ts";
import type { Texts } from "../names/table.ts";

/** What each person's name has taught, so that it can be taken back: two numbers a person. */
export interface Lessons {
  keep(slot: number, form: NameForm | null): void;
  /** What a person's name taught, once; null where it taught nothing. */
  take(slot: number): TaughtName | null;
  readonly bytes: number;
}

/** @param givens - Where given names and surnames are kept as numbers. */
export function createLessons(givens: Texts, families: Texts): Lessons {
  /** One more than the numbers of a given name and a surname; 0 where there is none. */
  let taught = new Int32Array(2048);
  return {
    keep(slot, form) {
      if (2 * slot + 1 >= taught.length) {
        const longer = new Int32Array(Math.max(2 * slot + 2, Math.ceil(taught.length * 1.5)));
        longer.set(taught);
        taught = longer;
      }
      taught[2 * slot] = form ? givens.numberOf(form.givenKey) + 1 : 0;
      taught[2 * slot + 1] = form ? families.numberOf(form.familyKey) + 1 : 0;
    },
    take(slot) {
      const [given = 0, family = 0] = taught.subarray(2 * slot, 2 * slot + 2);
      if (given === 0) return null;
      taught[2 * slot] = 0;
      return {
        given: givenOfKey(givens.text(given - 1)).given,
        family: familyOfKey(families.text(family - 1)).family,
      };
    },
    get bytes() {
      return taught.byteLength;
    },
  };
}
