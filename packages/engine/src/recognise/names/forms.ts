import type { NameWord, WrittenName } from "./words.ts";
import { readWrittenName } from "./words.ts";

/** One reading of a name: which words are given names and which the surname. */
export interface NameForm {
  /** Folded given names; a single letter is an initial. */
  readonly given: readonly string[];
  /** Folded surnames without particles. */
  readonly family: readonly string[];
  /** Surname as one word with its particles. */
  readonly familyWhole: string;
  /** Maiden, former or married surnames. */
  readonly former: readonly (readonly string[])[];
  /** Nickname in quotes. */
  readonly called: readonly string[];
  /** Given names and surnames as single texts; equal keys compare alike. */
  readonly givenText: string;
  readonly familyText: string;
  readonly givenKey: string;
  readonly familyKey: string;
  /** How far this reading is behind the best one, in bits (0 or less). */
  readonly bits: number;
}

/** Completes a form with the texts its comparisons are kept by. */
export function toForm(form: Omit<NameForm, "givenText" | "familyText" | "givenKey" | "familyKey">): NameForm {
  const former = form.former.length > 0 ? `/${form.former.map((words) => words.join(" ")).join("/")}` : "";
  const givenText = form.given.join(" ");
  const familyText = form.family.join(" ");
  return {
    ...form,
    givenText,
    familyText,
    givenKey: form.called.length > 0 ? `${givenText}"${form.called.join(" ")}` : givenText,
    familyKey: `${form.familyWhole} ${familyText}${former}`,
  };
}

/** The given names a `givenKey` stands for. */
export function givenOfKey(key: string): Pick<NameForm, "given" | "called"> {
  const [given = "", called = ""] = key.split('"');
  return { given: wordsOf(given), called: wordsOf(called) };
}

/** The surnames a `familyKey` stands for. */
export function familyOfKey(key: string): Pick<NameForm, "family" | "familyWhole" | "former"> {
  const [shown = "", ...former] = key.split("/");
  const [familyWhole = "", ...family] = shown.split(" ");
  return { family: family.filter((word) => word !== ""), familyWhole, former: former.map(wordsOf) };
}

function wordsOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
}

/** What the memory and general knowledge say of a word's role: bits for "given name" against "surname". */
export type RoleOf = (word: string) => number;

const keptWithinBits = 6;
const keptReadings = 3;
const longestName = 8;

/** Words with their particles in front: what a surname is made of. */
interface Unit {
  readonly words: readonly NameWord[];
  readonly core: readonly string[];
  readonly capitals: boolean;
}

function unitsOf(words: readonly NameWord[]): Unit[] {
  const units: Unit[] = [];
  let waiting: NameWord[] = [];
  words.forEach((word, index) => {
    waiting.push(word);
    const more = words.slice(index + 1).some((next) => !next.particle);
    if (word.particle && more && index > 0) return;
    if (word.particle && more && waiting.length < words.length && word.text.length > 1) return;
    const named = waiting.filter((piece) => !piece.particle);
    const core = (named.length > 0 ? named : waiting).flatMap((piece) => piece.parts);
    units.push({ words: waiting, core, capitals: named.some((piece) => piece.capitals) });
    waiting = [];
  });
  return units;
}

function makeForm(given: readonly Unit[], family: readonly Unit[], written: WrittenName, bits: number): NameForm {
  return toForm({
    given: given.flatMap((unit) => unit.words.flatMap((word) => word.parts)),
    family: family.flatMap((unit) => unit.core),
    familyWhole: family.flatMap((unit) => unit.words.map((word) => word.text)).join(""),
    former: written.former,
    called: written.called,
    bits,
  });
}

const orderBits = 2.5;
const capitalBits = 1.5;
const particleBits = 4;
const secondGivenBits = -1;

function readingBits(
  given: readonly Unit[],
  family: readonly Unit[],
  familyFirst: boolean,
  mixed: boolean,
  roleOf: RoleOf,
): number {
  let bits = familyFirst ? 0 : orderBits;
  for (const unit of given) {
    bits += unit.core.length > 0 ? Math.min(6, Math.max(-6, roleOf(unit.words.map((word) => word.text).join("")))) : 0;
    if (mixed && unit.capitals) bits -= capitalBits;
    if (unit.words.length > 1) bits -= particleBits;
  }
  for (const unit of family) {
    bits -= Math.min(6, Math.max(-6, roleOf(unit.core.join(""))));
    if (mixed && unit.capitals) bits += capitalBits;
    if (unit.words.length > 1) bits += particleBits;
    if (unit.core.join("").length === 1) bits -= 1;
  }
  return bits + secondGivenBits * (given.length - 1) + secondGivenBits * (family.length - 1) * 0.7;
}

/** The likely readings of a written name, best first; none for a text without letters. */
export function readName(raw: string, roleOf: RoleOf): NameForm[] {
  const written = readWrittenName(raw);
  const words = written.words.slice(0, longestName);
  if (words.length === 0) return [];
  if (written.familyFirst > 0 && written.familyFirst < words.length) {
    const family = unitsOf(words.slice(0, written.familyFirst));
    return [makeForm(unitsOf(words.slice(written.familyFirst)), family, written, 0)];
  }
  const units = unitsOf(words);
  if (units.length === 1) {
    const unit = units[0]!;
    const given = unit.words.length === 1 ? roleOf(unit.core.join("")) : -particleBits;
    if (unit.core.join("").length === 1) return [];
    if (given >= 0) return [makeForm(units, [], written, 0), makeForm([], units, written, -given)];
    return [makeForm([], units, written, 0), makeForm(units, [], written, given)];
  }
  const mixed = units.some((unit) => unit.capitals) && units.some((unit) => !unit.capitals);
  const readings: { given: Unit[]; family: Unit[]; bits: number }[] = [];
  for (let cut = 1; cut < units.length; cut++) {
    const head = units.slice(0, cut);
    const tail = units.slice(cut);
    readings.push({ given: head, family: tail, bits: readingBits(head, tail, false, mixed, roleOf) });
    readings.push({ given: tail, family: head, bits: readingBits(tail, head, true, mixed, roleOf) });
  }
  readings.sort((a, b) => b.bits - a.bits);
  const best = readings[0]!.bits;
  return readings
    .filter((reading) => reading.bits >= best - keptWithinBits)
    .slice(0, keptReadings)
    .map(({ given, family, bits }) => makeForm(given, family, written, bits - best));
}

/** The reading of a name whose roles the source gives. */
export function readRoles(given: string, family: string): NameForm | null {
  const ofGiven = readWrittenName(given);
  const ofFamily = readWrittenName(family);
  if (ofGiven.words.length === 0 && ofFamily.words.length === 0) return null;
  return toForm({
    given: ofGiven.words.flatMap((word) => word.parts).slice(0, longestName),
    family: unitsOf(ofFamily.words.slice(0, longestName)).flatMap((unit) => unit.core),
    familyWhole: ofFamily.words
      .map((word) => word.text)
      .join("")
      .slice(0, 80),
    former: [...ofFamily.former, ...ofGiven.former],
    called: [...ofGiven.called, ...ofFamily.called],
    bits: 0,
  });
}
