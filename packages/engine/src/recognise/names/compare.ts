import { gluedParticles } from "../knowledge/particles.ts";
import { editDistance } from "../text/distance.ts";
import { bonesOf, familySoundOf, soundOf } from "../text/spelling.ts";
import type { NameForm } from "./forms.ts";
import { nicknameLink } from "./nicknames.ts";
import { areFamilyVariants, areGivenVariants } from "./variants.ts";

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

/** Whether two folded words differ as a slip of the pen would make them. */
export function isTypo(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return shorter === 3 && a[0] === b[0] && editDistance(a, b, 1) === 1;
  return editDistance(a, b, shorter >= 8 ? 2 : 1) <= (shorter >= 8 ? 2 : 1);
}

/** Consonants from which they say that two words are spellings of one. */
export const fewestBones = 4;

/** Whether two folded words are one name in two spellings. */
export function isSpelled(a: string, b: string): boolean {
  if (soundOf(a) === soundOf(b)) return true;
  const bones = bonesOf(a);
  return (
    bones.length >= fewestBones &&
    bones === bonesOf(b) &&
    Math.abs(a.length - b.length) <= 3 &&
    editDistance(a, b, 3) <= 3
  );
}

function compareWords(a: string, b: string): GivenKind {
  if (a === b) return "same";
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? "initial" : "different";
  if (soundOf(a) === soundOf(b)) return "spelled";
  const nickname = nicknameLink(a, b);
  if (nickname === "nickname") return "nickname";
  if (areGivenVariants(a, b)) return "spelled";
  if (nickname) return "cousin";
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short)) return "short";
  if (isTypo(a, b)) return "typo";
  return isSpelled(a, b) ? "spelled" : "different";
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

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join("");
}

/** Compares given names: whole, part by part, by nicknames, initials and slips. */
export function compareGiven(asked: GivenPart, known: GivenPart): NamePart<GivenKind> {
  const a = asked.given;
  const b = known.given;
  if (a.length === 0 || b.length === 0) return { kind: "missing", word: a[0] ?? "" };
  const wholeA = a.join("");
  const wholeB = b.join("");
  const whole = compareWords(wholeA, wholeB);
  if (whole === "same" || whole === "spelled" || whole === "nickname") return { kind: whole, word: wholeA };
  if (a.length + b.length === 2) return withCalled({ kind: whole, word: wholeA }, asked, known);
  if (wholeA === initialsOf(b) || wholeB === initialsOf(a)) return { kind: "initial", word: wholeA };
  let best: NamePart<GivenKind> = { kind: "different", word: wholeA };
  for (const x of a) {
    for (const y of b) {
      const pair = compareWords(x, y);
      if (x.length === 1 && y.length === 1 && a.length + b.length > 2) continue;
      const kind = pair === "same" && x.length > 1 ? "part" : pair;
      if (kind === "initial" && (x !== a[0] || y !== b[0])) continue;
      // "Ana María" and "Inés María": what both have behind another first name says little.
      if (x !== a[0] && y !== b[0] && a[0]!.length > 1 && b[0]!.length > 1) continue;
      if (givenRank.indexOf(kind) < givenRank.indexOf(best.kind)) best = { kind, word: x };
    }
  }
  if (best.kind === "part" && a[0] === b[0] && (middleAgrees(a, b) || middleAgrees(b, a)))
    best = { kind: "same", word: a[0]! };
  return withCalled(best, asked, known);
}

/** "Anna L." beside "Anna Lena", "Anna" beside "Anna L.". */
function middleAgrees(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.slice(1).every((word) => word.length === 1 && long.slice(1).some((other) => other.startsWith(word))) &&
    (short.length > 1 || long.slice(1).every((word) => word.length === 1))
  );
}

function withCalled(part: NamePart<GivenKind>, asked: GivenPart, known: GivenPart): NamePart<GivenKind> {
  if (part.kind === "different" || part.kind === "initial") {
    for (const word of asked.called) {
      if (known.given.some((other) => compareWords(word, other) === "same")) return { kind: "nickname", word };
    }
    for (const word of known.called) {
      if (asked.given.some((other) => compareWords(other, word) === "same"))
        return { kind: "nickname", word: asked.given[0]! };
    }
  }
  return part;
}

function withoutGlued(word: string): string {
  for (const particle of gluedParticles) {
    if (word.startsWith(particle) && word.length - particle.length >= 4) return word.slice(particle.length);
  }
  return word;
}

export function sameFamilyWord(a: string, b: string): boolean {
  return (
    a === b ||
    areFamilyVariants(a, b) ||
    (a.length > 2 && b.length > 2 && (soundOf(a) === soundOf(b) || familySoundOf(a) === familySoundOf(b)))
  );
}

function compareFamilyWords(a: readonly string[], b: readonly string[], wholeA: string, wholeB: string): FamilyKind {
  const coreA = a.join("");
  const coreB = b.join("");
  if (wholeA === wholeB || coreA === coreB) return "same";
  if (coreA.length === 1 || coreB.length === 1)
    return coreA[0] === coreB[0] || wholeA[0] === wholeB[0] ? "initial" : "different";
  if (sameFamilyWord(coreA, coreB) || soundOf(wholeA) === soundOf(wholeB)) return "spelled";
  if (wholeA === coreB || wholeB === coreA || withoutGlued(coreA) === coreB || withoutGlued(coreB) === coreA)
    return "spelled";
  const shared = a.filter((word) => word.length > 1 && b.some((other) => sameFamilyWord(word, other))).length;
  if (shared > 0) return shared === a.length || shared === b.length ? "part" : "half";
  if (isTypo(coreA, coreB)) return "typo";
  if (isSpelled(coreA, coreB) || isSpelled(familySoundOf(coreA), familySoundOf(coreB))) return "spelled";
  if (a.length + b.length > 2 && a.some((word) => word.length > 4 && b.some((other) => isTypo(word, other))))
    return "typo";
  return "different";
}

/** The word of a surname that stands for it: the whole, or the one both share. */
function sharedWord(a: readonly string[], b: readonly string[]): string {
  return a.find((word) => b.some((other) => sameFamilyWord(word, other))) ?? a.join("");
}

/** Compares surnames: whole, without particles, in part, by former names. */
export function compareFamily(asked: FamilyPart, known: FamilyPart): NamePart<FamilyKind> {
  const a = asked.family;
  const b = known.family;
  const kind: FamilyKind =
    a.length === 0 || b.length === 0 ? "missing" : compareFamilyWords(a, b, asked.familyWhole, known.familyWhole);
  if (kind === "different" || kind === "missing" || kind === "initial" || kind === "half") {
    for (const former of asked.former) {
      for (const other of [b, ...known.former])
        if (agrees(former, other)) return { kind: "former", word: sharedWord(former, other) };
    }
    for (const former of known.former) if (agrees(a, former)) return { kind: "former", word: sharedWord(a, former) };
  }
  return { kind, word: kind === "part" || kind === "half" ? sharedWord(a, b) : a.join("") };
}

function agrees(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const kind = compareFamilyWords(a, b, a.join(""), b.join(""));
  return kind === "same" || kind === "spelled" || kind === "part" || kind === "typo";
}
