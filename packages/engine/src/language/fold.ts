/**
 * One character as it is read: lower case, without accents, compatibility forms undone, look-alike letters of other
 * scripts as their Latin twins. Invisible characters give the empty string.
 */
const cache = new Map<number, string>();

/** Letters that Unicode does not take apart, and Greek and Cyrillic letters drawn like Latin ones. */
const twins: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ŋ: "n",
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  ʼ: "'",
  "′": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "…": "...",
};

const lookAlikes: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  е: "e",
  һ: "h",
  і: "i",
  ј: "j",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  ѕ: "s",
  т: "t",
  у: "y",
  х: "x",
  α: "a",
  ο: "o",
  ρ: "p",
  ν: "v",
  ι: "i",
};

const invisible = /\p{Cf}|\p{Cc}|\u034F|[\u115F\u1160\u3164]|[\uFE00-\uFE0F]/u;

function foldPoint(point: number): string {
  const raw = String.fromCodePoint(point);
  if (point === 0x0a || point === 0x09 || point === 0x0d) return raw;
  if (point >= 0xd800 && point <= 0xdfff) return "";
  if (invisible.test(raw)) return "";
  if (/\s/u.test(raw)) return " ";
  let folded = "";
  for (const part of raw.normalize("NFKD").toLowerCase()) {
    if (/\p{M}/u.test(part)) continue;
    folded += twins[part] ?? part;
  }
  return folded;
}

/** How the character of this code point reads; see the head of the file. */
export function foldCharacter(point: number): string {
  let folded = cache.get(point);
  if (folded === undefined) {
    folded = foldPoint(point);
    // The cache holds what notes are written with; a hostile text of every character must not fill memory.
    if (cache.size < 4096) cache.set(point, folded);
  }
  return folded;
}

/** A folded word with letters borrowed from Greek or Cyrillic put back to the Latin ones they imitate. */
export function withoutLookAlikes(word: string): string {
  if (!/[a-z]/.test(word) || !/[\u0370-\u04ff]/.test(word)) return word;
  let latin = "";
  for (const letter of word) latin += lookAlikes[letter] ?? letter;
  return latin;
}
