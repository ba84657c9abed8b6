import { hashKey } from "../text/hash.ts";
import { bitCount, lettersOf } from "../text/letters.ts";
import { bonesOf, familySoundOf, soundOf } from "../text/spelling.ts";
import { type FamilyPart, fewestBones, type GivenPart } from "./compare.ts";
import { anyPiece, pieceLength, pieceOf } from "../text/pieces.ts";
import { fullForms } from "./nicknames.ts";
import { familyVariants, givenVariants, koreanGiven } from "./variants.ts";

/**
 * A name at a glance: a few numbers from which most pairs of names are seen to be different without comparing their letters.
 * Where numbers agree the names may still differ; where they disagree {@link compareGiven} and {@link compareFamily} would say
 * "different". A name of several words, with a former name or a nickname has none and is always compared.
 */
export type Glance = Int32Array;

/** Numbers of a glance. */
export const glanceLength = 9;

const simple = 1;
const letters = 1;
const sound = 2;
const bones = 3;
/** Surnames: how the men's form sounds and its consonants. Given names: full forms they may stand for, as bits. */
const root = 4;
const rootBones = 5;
const variants = 6;
/** First three letters of a given name, last three of a surname. */
const end = 7;
/** How a surname begins, as {@link pieceOf} has it. */
const head = 8;

const shortest = 2;
const longest = 60;

function bitsOf(numbers: readonly number[]): number {
  let bits = 0;
  for (const number of numbers) bits |= 1 << (number & 31);
  return bits;
}

function isPlain(word: string): boolean {
  return word.length >= shortest && word.length <= longest;
}

/** Few consonants say nothing; then the sound stands for them. */
function consonants(word: string): number {
  const kept = bonesOf(word);
  return kept.length >= fewestBones ? hashKey("bones", kept) : hashKey("sound", soundOf(word));
}

function glanceAt(word: string): Glance {
  const glance = new Int32Array(glanceLength);
  glance[0] = simple | (word.length << 8) | firstOf(word);
  glance[letters] = lettersOf(word);
  glance[sound] = hashKey("sound", soundOf(word));
  glance[bones] = consonants(word);
  return glance;
}

function notSimple(word: string): Glance {
  const glance = new Int32Array(glanceLength);
  glance[0] = firstOf(word);
  return glance;
}

function firstOf(word: string): number {
  return word === "" ? 0 : (word.charCodeAt(0) & 0xff) << 16;
}

export function glanceAtGiven({ given, called }: GivenPart): Glance {
  const [word = ""] = given;
  if (given.length !== 1 || called.length > 0 || !isPlain(word)) return notSimple(word);
  const glance = glanceAt(word);
  for (const full of fullForms(word)) {
    const hash = hashKey("full", full);
    glance[hash & 32 ? root : rootBones]! |= 1 << (hash & 31);
  }
  const korean = koreanGiven(word);
  glance[variants] = bitsOf(givenVariants(word)) | (korean ? 1 << (hashKey("korean", korean) & 31) : 0);
  glance[end] = hashKey("head", word.slice(0, 3));
  return glance;
}

export function glanceAtFamily({ family, familyWhole, former }: FamilyPart): Glance {
  const [word = ""] = family;
  if (family.length !== 1 || former.length > 0 || familyWhole !== word || !isPlain(word)) return notSimple(word);
  const glance = glanceAt(word);
  const plain = familySoundOf(word);
  glance[root] = hashKey("sound", soundOf(plain));
  glance[rootBones] = consonants(plain);
  glance[variants] = bitsOf(familyVariants(word));
  glance[end] = hashKey("tail", word.slice(-3));
  glance[head] = word.length < pieceLength ? anyPiece : pieceOf(word);
  return glance;
}

function lengthOf(table: Glance, at: number): number {
  return (table[at]! >>> 8) & 0xff;
}

/** The first letter of a name, as a code; 0 where there is none. */
export function firstLetter(table: Glance, at: number): number {
  return (table[at]! >>> 16) & 0xff;
}

/** How a surname begins; {@link anyPiece} where it is short or of several words. */
export function headPiece(table: Glance, at: number): number {
  return (table[at]! & simple) === 0 ? anyPiece : table[at + head]!;
}

/** Whether a slip of the pen could make one of the other, by their lengths and letters. */
function mayBeTypo(a: Glance, table: Glance, at: number): boolean {
  const one = lengthOf(a, 0);
  const two = lengthOf(table, at);
  const limit = one >= 8 && two >= 8 ? 2 : 1;
  return Math.abs(one - two) <= limit && bitCount(a[letters]! ^ table[at + letters]!) <= 2 * limit;
}

/** Whether two given names may be anything but different; the second stands in a table. */
export function mayAgreeGiven(a: Glance, table: Glance, at: number): boolean {
  if ((a[0]! & table[at]! & simple) === 0) return true;
  if (a[sound] === table[at + sound] || a[bones] === table[at + bones]) return true;
  if ((a[root]! & table[at + root]!) !== 0 || (a[rootBones]! & table[at + rootBones]!) !== 0) return true;
  if ((a[variants]! & table[at + variants]!) !== 0 || a[end] === table[at + end]) return true;
  return mayBeTypo(a, table, at);
}

/** Whether two surnames may be anything but different; the second stands in a table. */
export function mayAgreeFamily(a: Glance, table: Glance, at: number): boolean {
  if ((a[0]! & table[at]! & simple) === 0) return true;
  if (a[sound] === table[at + sound] || a[bones] === table[at + bones]) return true;
  if (a[root] === table[at + root] || a[rootBones] === table[at + rootBones]) return true;
  if ((a[variants]! & table[at + variants]!) !== 0) return true;
  const apart = Math.abs(lengthOf(a, 0) - lengthOf(table, at));
  if (apart >= 2 && apart <= 6 && a[end] === table[at + end]) return true;
  return mayBeTypo(a, table, at);
}
