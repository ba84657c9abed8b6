import { memoised } from "../text/memo.ts";
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
  /** All its letters, and those of its core. */
  readonly text: string;
  readonly coreText: string;
}

function makeUnit(words: readonly NameWord[]): Unit {
  const [only] = words;
  if (only && words.length === 1) {
    const coreText = only.parts.length === 1 ? only.parts[0]! : only.parts.join("");
    return { words, core: only.parts, capitals: !only.particle && only.capitals, text: only.text, coreText };
  }
  const named = words.filter((piece) => !piece.particle);
  const core = (named.length > 0 ? named : words).flatMap((piece) => piece.parts);
  const text = words.map((word) => word.text).join("");
  return { words, core, capitals: named.some((piece) => piece.capitals), text, coreText: core.join("") };
}

function unitsOf(words: readonly NameWord[]): Unit[] {
  if (!words.some((word) => word.particle)) return words.map((word) => makeUnit([word]));
  const units: Unit[] = [];
  let waiting: NameWord[] = [];
  words.forEach((word, index) => {
    waiting.push(word);
    const more = words.slice(index + 1).some((next) => !next.particle);
    if (word.particle && more && index > 0) return;
    if (word.particle && more && waiting.length < words.length && word.text.length > 1) return;
    units.push(makeUnit(waiting));
    waiting = [];
  });
  return units;
}

function partsOf(units: readonly Unit[]): string[] {
  const parts: string[] = [];
  for (const unit of units) for (const word of unit.words) for (const part of word.parts) parts.push(part);
  return parts;
}

function coreOf(units: readonly Unit[]): string[] {
  const core: string[] = [];
  for (const unit of units) for (const part of unit.core) core.push(part);
  return core;
}

function makeForm(given: readonly Unit[], family: readonly Unit[], written: WrittenName, bits: number): NameForm {
  return toForm({
    given: partsOf(given),
    family: coreOf(family),
    familyWhole: family.map((unit) => unit.text).join(""),
    former: written.former,
    called: written.called,
    bits,
  });
}

const orderBits = 2.5;
const capitalBits = 1.5;
const particleBits = 4;
const secondGivenBits = -1;

/** What it says of a unit to stand as given name, and as surname. */
interface Role {
  readonly given: number;
  readonly family: number;
}

function roleOfUnit(unit: Unit, mixed: boolean, roleOf: RoleOf): Role {
  const asFamily = roleOf(unit.coreText);
  const asGiven = unit.text === unit.coreText ? asFamily : roleOf(unit.text);
  let given = unit.core.length > 0 ? Math.min(6, Math.max(-6, asGiven)) : 0;
  let family = -Math.min(6, Math.max(-6, asFamily));
  if (mixed && unit.capitals) {
    given -= capitalBits;
    family += capitalBits;
  }
  if (unit.words.length > 1) {
    given -= particleBits;
    family += particleBits;
  }
  if (unit.coreText.length === 1) family -= 1;
  return { given, family };
}

function readingBits(given: readonly Role[], family: readonly Role[], familyFirst: boolean): number {
  let bits = familyFirst ? 0 : orderBits;
  for (const role of given) bits += role.given;
  for (const role of family) bits += role.family;
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
    if (unit.coreText.length === 1) return [];
    const given = unit.words.length === 1 ? roleOf(unit.coreText) : -particleBits;
    if (given >= 0) return [makeForm(units, [], written, 0), makeForm([], units, written, -given)];
    return [makeForm([], units, written, 0), makeForm(units, [], written, given)];
  }
  const mixed = units.some((unit) => unit.capitals) && units.some((unit) => !unit.capitals);
  const roles = units.map((unit) => roleOfUnit(unit, mixed, roleOf));
  const readings: { cut: number; familyFirst: boolean; bits: number }[] = [];
  for (let cut = 1; cut < units.length; cut++) {
    const head = roles.slice(0, cut);
    const tail = roles.slice(cut);
    readings.push({ cut, familyFirst: false, bits: readingBits(head, tail, false) });
    readings.push({ cut, familyFirst: true, bits: readingBits(tail, head, true) });
  }
  if (readings.length > 2 || readings[1]!.bits > readings[0]!.bits) readings.sort((a, b) => b.bits - a.bits);
  const best = readings[0]!.bits;
  return readings
    .filter((reading) => reading.bits >= best - keptWithinBits)
    .slice(0, keptReadings)
    .map(({ cut, familyFirst, bits }) => {
      const head = units.slice(0, cut);
      const tail = units.slice(cut);
      return makeForm(familyFirst ? tail : head, familyFirst ? head : tail, written, bits - best);
    });
}

/** What a source gives as somebody's given name or surname, read. */
interface ReadPart {
  readonly written: WrittenName;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly familyWhole: string;
  /** The one word it is made of, where it is a plain one. */
  readonly plain: NameWord | null;
}

const oneWord = /^\p{L}+$/u;

/** Given names come again and again, surnames often. */
const readPart: (raw: string) => ReadPart = memoised((raw) => {
  const written = readWrittenName(raw);
  const { words } = written;
  const whole = words.map((word) => word.text).join("");
  const [first] = words;
  const isPlain =
    words.length === 1 &&
    oneWord.test(raw) &&
    first?.parts.length === 1 &&
    !first.capitals &&
    !first.particle &&
    !first.decoration &&
    !first.formerMark;
  return {
    written,
    given: words.flatMap((word) => word.parts).slice(0, longestName),
    family: coreOf(unitsOf(words.slice(0, longestName))),
    familyWhole: whole.slice(0, 80),
    plain: isPlain ? first : null,
  };
});

/** The reading of a name whose roles the source gives. */
export function readRoles(given: string, family: string): NameForm | null {
  const ofGiven = readPart(given);
  const ofFamily = readPart(family);
  if (ofGiven.written.words.length === 0 && ofFamily.written.words.length === 0) return null;
  return toForm({
    given: ofGiven.given,
    family: ofFamily.family,
    familyWhole: ofFamily.familyWhole,
    former: [...ofFamily.written.former, ...ofGiven.written.former],
    called: [...ofGiven.written.called, ...ofFamily.written.called],
    bits: 0,
  });
}

/** Whether a name is only its given name and surname, one plain word each, and read so: it tells no more than they do. */
export function isOnlyRoles(raw: string, given: string, family: string, roleOf: RoleOf): boolean {
  if (raw.length !== given.length + 1 + family.length || raw !== `${given} ${family}`) return false;
  const one = readPart(given).plain;
  const two = readPart(family).plain;
  if (!one || !two) return false;
  const first = [roleOfUnit(makeUnit([one]), false, roleOf)];
  const last = [roleOfUnit(makeUnit([two]), false, roleOf)];
  return readingBits(first, last, false) >= readingBits(last, first, true) - keptWithinBits;
}
