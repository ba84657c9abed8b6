/**
 * Keys under which the same name in another spelling or romanisation falls together: ue for ü, Sergueï and Sergey,
 * Koroljowa and Koroleva, Cherif and Sharif, Nour Eddine and Noureddine. Rules are our own reading of the usual
 * transcriptions (French, English, German, scholarly) of Russian, Arabic, Greek and Hindi.
 */

const rules: readonly (readonly [RegExp, string])[] = [
  [/tsch|tsh|tch|shch|stch/gu, "S"],
  [/sch|sh|ch|cz|sz|zh|sj|cs/gu, "S"],
  [/^dj|^dzh/gu, "j"],
  [/dzh|dj/gu, "j"],
  [/^ou(?=[aei])/gu, "v"],
  [/aou(?=i)/gu, "av"],
  [/ph|w|v/gu, "f"],
  [/th/gu, "t"],
  [/dh/gu, "d"],
  [/gh/gu, "g"],
  [/gu(?=[ei])/gu, "g"],
  [/qu|q|ck|kh/gu, "k"],
  [/x/gu, "ks"],
  [/ts|tz/gu, "s"],
  [/z/gu, "s"],
  [/c(?=[eiy])/gu, "s"],
  [/c/gu, "k"],
  [/dt$/gu, "t"],
  [/h/gu, ""],
];

const vowels: readonly (readonly [RegExp, string])[] = [
  [/[jy]/gu, "i"],
  [/ou|oo|eu|ue/gu, "u"],
  [/oe|eo/gu, "o"],
  [/ae|ea|ia/gu, "a"],
  [/ee|ie|ei|ii|ai/gu, "i"],
  [/io/gu, "o"],
  [/e$/gu, ""],
];

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
  for (const [pattern, by] of feminine) if (pattern.test(word)) return word.replace(pattern, by);
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
  for (const [pattern, by] of rules) text = text.replace(pattern, by);
  for (const [pattern, by] of vowels) text = text.replace(pattern, by);
  const sound = text.replace(/(.)\1+/gu, "$1") || word;
  const first = sound[0] ?? "";
  const open = /[aeiou]/u.test(first) ? "a" : first;
  const bones =
    open +
    sound
      .slice(1)
      .replace(/[aeiou]/gu, "")
      .replace(/(.)\1+/gu, "$1");
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
