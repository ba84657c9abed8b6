import type { PersonFile } from "../file.ts";
import { familyOfKey, givenOfKey, type NameForm } from "../names/forms.ts";
import { fullForms } from "../names/nicknames.ts";
import { familyVariants, givenVariants, koreanGiven } from "../names/variants.ts";
import { familySoundOf, soundOf } from "../text/spelling.ts";
import { hashKey } from "../text/hash.ts";
import { memoised } from "../text/memo.ts";
import { createDistinct } from "./distinct.ts";

const mostGivenKeys = 14;
/** Letters at either end of a surname that a slip elsewhere leaves whole; more of a long one. */
const shortEnd = 3;
const longEnd = 4;
const longFamily = 8;

/** Keys of given names as one text has them: their sound and the full forms they may stand for. */
export const givenKeysOf: (givenKey: string) => readonly string[] = memoised((givenKey) => {
  const form = givenOfKey(givenKey);
  const keys = new Set<string>();
  const words = form.given.length > 1 ? [form.given.join(""), ...form.given] : form.given;
  for (const word of [...words, ...form.called]) {
    if (word.length < 2) continue;
    keys.add(soundOf(word));
    for (const number of givenVariants(word)) keys.add(`g${number}`);
    const korean = koreanGiven(word);
    if (korean) keys.add(`k${korean}`);
    for (const full of fullForms(word)) if (keys.size < mostGivenKeys) keys.add(soundOf(full));
  }
  return [...keys];
});

function plainGivenKeysOf(form: NameForm): string[] {
  return form.given.filter((word) => word.length > 1).map(soundOf);
}

/** Keys of surnames as one text has them. */
export const familyKeysOf: (familyKey: string) => readonly string[] = memoised((familyKey) => {
  const form = familyOfKey(familyKey);
  const keys = new Set<string>();
  const add = (word: string): void => {
    if (word.length > 1) keys.add(familySoundOf(word));
    for (const number of familyVariants(word)) keys.add(`f${number}`);
  };
  for (const words of [form.family, ...form.former]) {
    for (const word of words) add(word);
    if (words.length > 1) add(words.join(""));
  }
  if (form.familyWhole.length > 1 && form.familyWhole !== form.family.join("")) add(form.familyWhole);
  return [...keys];
});

/** Every name of a person as keys, whether shown or spelled by an address: to see at once whether two share any. */
export function nameKeysOf(file: PersonFile): Set<string> {
  const keys = new Set<string>();
  for (const form of [...file.forms, ...file.traceForms]) {
    for (const key of givenKeysOf(form.givenKey)) keys.add(key);
    for (const key of familyKeysOf(form.familyKey)) keys.add(key);
  }
  return keys;
}

/** Keys under which a person is found, strongest first. Both sides make them the same way. */
export interface Keys {
  /** Whole values: addresses, profile pages, handles. */
  readonly exact: readonly number[];
  /** Given name with surname, whole or in part; employer with a name. */
  readonly pairs: readonly number[];
  /** A surname or a given name alone: wide, followed only where few have it. */
  readonly single: readonly number[];
}

/** Makes the keys to file a person under (`known`) or to look one up by (`asked`). */
export function keysOf(file: PersonFile, side: "known" | "asked"): Keys {
  const exact = createDistinct();
  const pairs = createDistinct();
  const single = createDistinct();
  for (const address of file.addresses) {
    exact.add(hashKey("mail", address.whole));
    if (!address.shared && address.run.length > 5) exact.add(hashKey("local", address.run, address.digits));
  }
  for (const url of file.urls) {
    exact.add(hashKey("url", url.whole));
    exact.add(hashKey("slug", url.slug));
  }
  // "cmaki" and "makicheryl" in a memory without names, found from the name of one who asks.
  if (side === "known") {
    for (const address of file.addresses) {
      if (!address.shared && address.words.length === 1) exact.add(hashKey("run", soundOf(address.run)));
    }
  } else {
    for (const form of file.forms) {
      const given = form.given.join("");
      const family = form.family.join("");
      if (given === "" || family.length < 3) continue;
      for (const run of [given[0] + family, family + given[0], given + family, family + given])
        exact.add(hashKey("run", soundOf(run)));
    }
  }
  for (const handle of file.handles) exact.add(hashKey("handle", handle));
  const givenKeys = new Set<string>();
  const familyKeys = new Set<string>();
  for (const form of file.traceForms.length > 0 ? new Set([...file.forms, ...file.traceForms]) : file.forms) {
    const givens = givenKeysOf(form.givenKey);
    const families = familyKeysOf(form.familyKey);
    for (const given of givens) givenKeys.add(given);
    for (const family of families) {
      familyKeys.add(family);
      for (const given of givens) pairs.add(hashKey("name", given, family));
      if (family.length > shortEnd) {
        const end = family.length >= longFamily ? longEnd : shortEnd;
        for (const given of plainGivenKeysOf(form)) {
          pairs.add(hashKey("head", given, family.slice(0, end)));
          pairs.add(hashKey("tail", given, family.slice(-end)));
        }
      }
      for (const word of form.given) if (word !== "") pairs.add(hashKey("initial", word[0]!, family));
    }
    const family = form.family.join("");
    const stub = family.length === 1;
    for (const given of family === "" ? [] : givens) {
      // A surname cut to its letter meets whole ones, and the other way round.
      if (stub || side === "known") pairs.add(hashKey(side === "known" && stub ? "stub" : "letter", given, family[0]!));
      if (side === "asked") pairs.add(hashKey("stub", given, family[0]!));
    }
  }
  for (const company of [...file.companies, ...file.maybeCompanies, ...file.formerCompanies]) {
    for (const given of givenKeys) pairs.add(hashKey("work", company.key, given));
    for (const family of familyKeys) pairs.add(hashKey("house", company.key, family));
  }
  for (const family of familyKeys) single.add(hashKey("family", family));
  for (const given of givenKeys) single.add(hashKey("given", given));
  return { exact: exact.all(), pairs: pairs.all(), single: single.all() };
}

/** Letters after which typing finds a name. */
export const typed = 3;

/** Keys of how a person's names begin, for search while typing. */
export function beginningsOf(file: PersonFile): readonly number[] {
  const keys = createDistinct();
  for (const form of file.forms) {
    for (const word of [...form.given, ...form.family, form.familyWhole]) {
      if (word.length > 1) keys.add(hashKey("begin", word.slice(0, typed)));
    }
  }
  return keys.all();
}
