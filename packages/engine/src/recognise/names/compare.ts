import { editDistance } from "../text/distance.ts";
import { soundOf } from "../text/spelling.ts";
import type { NameForm } from "./forms.ts";
import { type Spelled, type Word, wordOf } from "./word.ts";

export type GivenKind =
  | "same"
  | "spelled"
  | "part"
  | "nickname"
  | "cousin"
  | "short"
  | "initial"
  | "typo"
  | "missing"
  | "different";
export type FamilyKind =
  | "same"
  | "spelled"
  | "part"
  | "half"
  | "former"
  | "trace"
  | "typo"
  | "initial"
  | "missing"
  | "different";

/** How two given names or two surnames agree, and on which word of the one who asks. */
export interface NamePart<Kind> {
  readonly kind: Kind;
  readonly word: string;
}

/** What is compared of given names. */
export type GivenPart = Pick<NameForm, "given" | "called">;
/** What is compared of surnames. */
export type FamilyPart = Pick<NameForm, "family" | "familyWhole" | "former">;

/** Given names, ready to be compared. */
export interface GivenSide {
  readonly words: readonly Word[];
  /** All as one word. */
  readonly whole: Word;
  readonly initials: string;
  readonly called: readonly string[];
}

/** One surname, ready to be compared. */
interface Surname {
  readonly words: readonly Word[];
  readonly core: Word;
  /** With its particles. */
  readonly whole: Word;
}

/** Surnames, ready to be compared. */
export interface FamilySide extends Surname {
  readonly former: readonly Surname[];
}

function join(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : words.join("");
}

export function sideOfGiven({ given, called }: GivenPart): GivenSide {
  const initials = given.map((word) => word[0]).join("");
  return { words: given.map(wordOf), whole: wordOf(join(given)), initials, called };
}

function surnameOf(words: readonly string[], whole?: string): Surname {
  const core = wordOf(join(words));
  return { words: words.map(wordOf), core, whole: whole === undefined ? core : wordOf(whole) };
}

export function sideOfFamily({ family, familyWhole, former }: FamilyPart): FamilySide {
  return { ...surnameOf(family, familyWhole), former: former.map((words) => surnameOf(words)) };
}

/** Whether two folded words differ as a slip of the pen would make them. */
export function isTypo(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return shorter === 3 && a[0] === b[0] && editDistance(a, b, 1) === 1;
  return editDistance(a, b, shorter >= 8 ? 2 : 1) <= (shorter >= 8 ? 2 : 1);
}

/** Consonants from which they say that two words are spellings of one. */
export const fewestBones = 4;

/** Whether two folded words are one name in two spellings. */
function isSpelled(a: Spelled, b: Spelled): boolean {
  if (a.sound === b.sound) return true;
  return (
    a.bones.length >= fewestBones &&
    a.bones === b.bones &&
    Math.abs(a.text.length - b.text.length) <= 3 &&
    editDistance(a.text, b.text, 3) <= 3
  );
}

function share(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((number) => b.includes(number));
}

/**
 * How two given names hang together: `nickname` where one is a short form of the other, `cousin` where both are short forms of
 * a third.
 */
function nicknameLink(a: Word, b: Word): "nickname" | "cousin" | null {
  if (a.fulls.size === 0 || b.fulls.size === 0) return null;
  let cousin = false;
  for (const full of a.fulls) {
    if (!b.fulls.has(full)) continue;
    if (full === a.text || full === b.text || soundOf(full) === a.sound || soundOf(full) === b.sound) return "nickname";
    cousin = true;
  }
  return cousin ? "cousin" : null;
}

function areGivenVariants(a: Word, b: Word): boolean {
  return share(a.givenVariants, b.givenVariants) || (a.korean !== null && a.korean === b.korean);
}

function compareWords(one: Word, two: Word): GivenKind {
  const [a, b] = [one.text, two.text];
  if (a === b) return "same";
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? "initial" : "different";
  if (one.sound === two.sound) return "spelled";
  const nickname = nicknameLink(one, two);
  if (nickname === "nickname") return "nickname";
  if (areGivenVariants(one, two)) return "spelled";
  if (nickname) return "cousin";
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short)) return "short";
  if (isTypo(a, b)) return "typo";
  return isSpelled(one, two) ? "spelled" : "different";
}

const givenRank: readonly GivenKind[] = [
  "same",
  "part",
  "spelled",
  "nickname",
  "short",
  "typo",
  "cousin",
  "initial",
  "different",
];

/** Compares given names: whole, part by part, by nicknames, initials and slips. */
export function compareGiven(asked: GivenSide, known: GivenSide): NamePart<GivenKind> {
  const a = asked.words;
  const b = known.words;
  if (a.length === 0 || b.length === 0) return { kind: "missing", word: a[0]?.text ?? "" };
  const word = asked.whole.text;
  const whole = compareWords(asked.whole, known.whole);
  if (whole === "same" || whole === "spelled" || whole === "nickname") return { kind: whole, word };
  if (a.length + b.length === 2) return withCalled({ kind: whole, word }, asked, known);
  if (word === known.initials || known.whole.text === asked.initials) return { kind: "initial", word };
  return withCalled(bestPair(asked, known), asked, known);
}

/** The pair of given names that agrees best. */
function bestPair(asked: GivenSide, known: GivenSide): NamePart<GivenKind> {
  const a = asked.words;
  const b = known.words;
  const firstA = a[0]!.text;
  const firstB = b[0]!.text;
  let best: NamePart<GivenKind> = { kind: "different", word: asked.whole.text };
  for (const x of a) {
    for (const y of b) {
      // "Ana María" and "Inés María": what both have behind another first name says little.
      const isFirst = x.text === firstA || y.text === firstB;
      if (!isFirst && firstA.length > 1 && firstB.length > 1) continue;
      if (x.text.length === 1 && y.text.length === 1 && a.length + b.length > 2) continue;
      const pair = compareWords(x, y);
      const kind = pair === "same" && x.text.length > 1 ? "part" : pair;
      if (kind === "initial" && (x.text !== firstA || y.text !== firstB)) continue;
      if (givenRank.indexOf(kind) < givenRank.indexOf(best.kind)) best = { kind, word: x.text };
    }
  }
  if (best.kind === "part" && firstA === firstB && (middleAgrees(a, b) || middleAgrees(b, a)))
    return { kind: "same", word: firstA };
  return best;
}

/** "Anna L." beside "Anna Lena", "Anna" beside "Anna L.". */
function middleAgrees(short: readonly Word[], long: readonly Word[]): boolean {
  return (
    short
      .slice(1)
      .every(({ text }) => text.length === 1 && long.slice(1).some((other) => other.text.startsWith(text))) &&
    (short.length > 1 || long.slice(1).every(({ text }) => text.length === 1))
  );
}

function withCalled(part: NamePart<GivenKind>, asked: GivenSide, known: GivenSide): NamePart<GivenKind> {
  if (part.kind === "different" || part.kind === "initial") {
    for (const word of asked.called) {
      if (known.words.some((other) => other.text === word)) return { kind: "nickname", word };
    }
    for (const word of known.called) {
      if (asked.words.some((other) => other.text === word)) return { kind: "nickname", word: asked.words[0]!.text };
    }
  }
  return part;
}

export function sameFamilyWord(a: Word, b: Word): boolean {
  return (
    a.text === b.text ||
    share(a.familyVariants, b.familyVariants) ||
    (a.text.length > 2 && b.text.length > 2 && (a.sound === b.sound || a.root.text === b.root.text))
  );
}

function compareSurnames(a: Surname, b: Surname): FamilyKind {
  const [coreA, coreB, wholeA, wholeB] = [a.core.text, b.core.text, a.whole.text, b.whole.text];
  if (wholeA === wholeB || coreA === coreB) return "same";
  if (coreA.length === 1 || coreB.length === 1)
    return coreA[0] === coreB[0] || wholeA[0] === wholeB[0] ? "initial" : "different";
  if (sameFamilyWord(a.core, b.core) || a.whole.sound === b.whole.sound) return "spelled";
  if (wholeA === coreB || wholeB === coreA || a.core.unglued === coreB || b.core.unglued === coreA) return "spelled";
  const shared = a.words.filter(
    (word) => word.text.length > 1 && b.words.some((other) => sameFamilyWord(word, other)),
  ).length;
  if (shared > 0) return shared === a.words.length || shared === b.words.length ? "part" : "half";
  if (isTypo(coreA, coreB)) return "typo";
  if (isSpelled(a.core, b.core) || isSpelled(a.core.root, b.core.root)) return "spelled";
  if (
    a.words.length + b.words.length > 2 &&
    a.words.some(({ text }) => text.length > 4 && b.words.some((other) => isTypo(text, other.text)))
  )
    return "typo";
  return "different";
}

/** The word of a surname that stands for it: the whole, or the one both share. */
function sharedWord(a: Surname, b: Surname): string {
  return (a.words.find((word) => b.words.some((other) => sameFamilyWord(word, other))) ?? a.core).text;
}

/** Compares surnames: whole, without particles, in part, by former names. */
export function compareFamily(asked: FamilySide, known: FamilySide): NamePart<FamilyKind> {
  const missing = asked.words.length === 0 || known.words.length === 0;
  const kind: FamilyKind = missing ? "missing" : compareSurnames(asked, known);
  if (kind === "different" || kind === "missing" || kind === "initial" || kind === "half") {
    for (const former of asked.former) {
      for (const other of [known, ...known.former])
        if (agrees(former, other)) return { kind: "former", word: sharedWord(former, other) };
    }
    for (const former of known.former)
      if (agrees(asked, former)) return { kind: "former", word: sharedWord(asked, former) };
  }
  return { kind, word: kind === "part" || kind === "half" ? sharedWord(asked, known) : asked.core.text };
}

/** Whether a former name is the other one; particles do not count. */
function agrees(a: Surname, b: Surname): boolean {
  if (a.words.length === 0 || b.words.length === 0) return false;
  const kind = compareSurnames({ ...a, whole: a.core }, { ...b, whole: b.core });
  return kind === "same" || kind === "spelled" || kind === "part" || kind === "typo";
}
