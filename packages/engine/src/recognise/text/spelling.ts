/**
 * Keys under which the same name in another spelling or romanisation falls together: ue for ü, Sergueï and Sergey,
 * Koroljowa and Koroleva, Cherif and Sharif, Nour Eddine and Noureddine. Rules are our own reading of the usual
 * transcriptions (French, English, German, scholarly) of Russian, Arabic, Greek and Hindi.
 */

import { lettersOf } from "./letters.ts";

/** A rule of spelling, with the letters without which it changes nothing. */
interface Rule {
  readonly pattern: RegExp;
  readonly by: string;
  /** Letters as bits, for each way the pattern may fit. */
  readonly needs: readonly number[];
}

/** @param ways - The runs of letters the pattern may fit, or enough of each. */
function rule(pattern: RegExp, by: string, ways: string): Rule {
  return { pattern, by, needs: ways.split(" ").map(lettersOf) };
}

const rules: readonly Rule[] = [
  rule(/tsch|tsh|tch|shch|stch/gu, "S", "tsh tch sch"),
  rule(/sch|sh|ch|cz|sz|zh|sj|cs/gu, "S", "sh ch cz sz zh sj cs"),
  rule(/^dj|^dzh/gu, "j", "dj dzh"),
  rule(/dzh|dj/gu, "j", "dzh dj"),
  rule(/^ou(?=[aei])/gu, "v", "ou"),
  rule(/aou(?=i)/gu, "av", "aoui"),
  rule(/ph|w|v/gu, "f", "ph w v"),
  rule(/th/gu, "t", "th"),
  rule(/dh/gu, "d", "dh"),
  rule(/gh/gu, "g", "gh"),
  rule(/gu(?=[ei])/gu, "g", "gu"),
  rule(/qu|q|ck|kh/gu, "k", "q ck kh"),
  rule(/x/gu, "ks", "x"),
  rule(/ts|tz/gu, "s", "ts tz"),
  rule(/z/gu, "s", "z"),
  rule(/c(?=[eiy])/gu, "s", "ce ci cy"),
  rule(/c/gu, "k", "c"),
  rule(/dt$/gu, "t", "dt"),
  rule(/h/gu, "", "h"),
  rule(/[jy]/gu, "i", "j y"),
  rule(/ou|oo|eu|ue/gu, "u", "ou o eu"),
  rule(/oe|eo/gu, "o", "oe"),
  rule(/ae|ea|ia/gu, "a", "ae ia"),
  rule(/ee|ie|ei|ii|ai/gu, "i", "e i"),
  rule(/io/gu, "o", "io"),
  rule(/e$/gu, "", "e"),
];

function mayFit(needs: readonly number[], letters: number): boolean {
  for (const need of needs) if ((letters & need) === need) return true;
  return false;
}

/** Last letters of women's forms. */
const feminineEnds: readonly string[] = ["a", "y", "j", "i", "u", "e"];

/** Women's forms of a surname, and what the men's form is: Kowalska, Ivanova, Papadopoulou. */
const feminine: readonly (readonly [RegExp, string])[] = [
  [/skaya$|skaja$|skaia$|ska$/u, "ski"],
  [/(ov|ev|in|ow|ew)a$/u, "$1"],
  [/(ck|dzk)a$/u, "$1i"],
  [/sky$|skij$|skiy$|skii$/u, "ski"],
  [/opoulou$/u, "opoulos"],
  [/idou$/u, "idis"],
  [/iene$|aite$|yte$|ute$/u, "as"],
];

function masculine(word: string): string {
  if (!feminineEnds.includes(word.at(-1) ?? "")) return word;
  for (const [pattern, by] of feminine) if (pattern.test(word)) return word.replace(pattern, by);
  return word;
}

function isVowel(letter: number): boolean {
  return letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117;
}

/** A word with one letter for each run of the same. */
function withoutRepeats(word: string): string {
  for (let at = 1; at < word.length; at++) {
    if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return word.replace(/(.)\1+/gu, "$1");
  }
  return word;
}

interface Spelling {
  readonly sound: string;
  readonly bones: string;
  root: string | null;
}

const memo = new Map<string, Spelling>();
const memoLimit = 100_000;

function spell(word: string): Spelling {
  const known = memo.get(word);
  if (known) return known;
  let text = word.slice(0, 40);
  let letters = lettersOf(text);
  for (const { pattern, by, needs } of rules) {
    if (!mayFit(needs, letters)) continue;
    const changed = text.replace(pattern, by);
    if (changed === text) continue;
    text = changed;
    letters = lettersOf(text);
  }
  const sound = withoutRepeats(text) || word;
  let bones = isVowel(sound.charCodeAt(0)) ? "a" : (sound[0] ?? "");
  let last = 0;
  for (let at = 1; at < sound.length; at++) {
    const letter = sound.charCodeAt(at);
    if (letter === last || isVowel(letter)) continue;
    last = letter;
    bones += sound[at]!;
  }
  const made: Spelling = { sound, bones, root: null };
  if (memo.size >= memoLimit) memo.clear();
  memo.set(word, made);
  return made;
}

/** How a folded word sounds, roughly: equal for most spellings of one name. */
export function soundOf(word: string): string {
  return spell(word).sound;
}

/** The consonants of a folded word: equal for nearly all spellings of one name, and for some other names. */
export function bonesOf(word: string): string {
  return spell(word).bones;
}

/** How the men's form of a folded surname sounds: one key for Kowalski and Kowalska. */
export function familySoundOf(word: string): string {
  const spelling = spell(word);
  spelling.root ??= spell(masculine(word)).sound;
  return spelling.root;
}
