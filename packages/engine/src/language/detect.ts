import { bytesOf } from "../base64.ts";
import { addByteRows, createRowList, emptied, pushRow, type Weighted } from "../sums.ts";
import { languageModel } from "./model.generated.ts";

/** The languages a note is read in, in the order of the model. */
export const readLanguages = ["de", "en", "es", "fr", "it", "nl", "pt"] as const;
export type ReadLanguage = (typeof readLanguages)[number];

const bucketBits = 15;
const bucketMask = (1 << bucketBits) - 1;
const longest = 500;

/**
 * What the language of a text shows in: letter sequences of one to four, and whole short words. Accents are kept, since
 * they tell much where they are typed; the training texts come with and without.
 */
export function languageFeatures(text: string): readonly number[] {
  const { rows, count } = featuresOf(text);
  return [...rows.subarray(0, count)];
}

const shown = createRowList();

/** The features as rows of the table, each once a time it occurs; the list holds until the next text. */
function featuresOf(text: string): Weighted {
  const words = lettersOf(text.slice(0, longest).toLowerCase());
  const list = emptied(
    shown,
    words.reduce((room, { length }) => room + 4 * (length + 2) + 1, 0),
  );
  for (const word of words) {
    const padded = `_${word.slice(0, 24)}_`;
    for (let at = 0; at < padded.length; at++) {
      let hash = basis;
      for (let to = at; to < padded.length && to < at + 4; to++) {
        hash = hashOn(hash, padded, to);
        if (to > at || padded.charAt(at) !== "_") pushRow(list, bucketOf(hash), 1);
      }
    }
    if (padded.length > 6 && padded.length <= 12) {
      let hash = basis;
      for (let at = 0; at < padded.length; at++) hash = hashOn(hash, padded, at);
      pushRow(list, bucketOf(hash), 1);
    }
  }
  return list;
}

function lettersOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

const basis = 0x811c9dc5 | 0;

function hashOn(hash: number, text: string, at: number): number {
  return Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & bucketMask;
}

let table: Int8Array | undefined;
let scale = 0;
let bias: Float32Array = new Float32Array(readLanguages.length);

function load(): Int8Array {
  if (table) return table;
  const bytes = bytesOf(languageModel);
  const head = new Float32Array(bytes.buffer, 0, 1 + readLanguages.length);
  scale = head[0]!;
  bias = head.slice(1);
  table = new Int8Array(bytes.buffer, 4 * (1 + readLanguages.length));
  return table;
}

/** Under this probability a language is not told. */
const sureEnough = 0.3;

/** Scripts that one language, or one above all, is written in. */
const scripts: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Greek}/gu, "el"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Devanagari}/gu, "hi"],
];

/**
 * The language a text is written in: one of the seven that are read, or the one its script shows.
 *
 * @returns ISO 639-1, or `und` where there are no words, or where they fit none well.
 * @throws Never, for any text.
 * @example detectLanguage("bjr jai vu votre anonce") // "fr"
 */
export function detectLanguage(text: string): string {
  const { language, probability } = guessLanguage(text);
  return probability < sureEnough ? "und" : language;
}

/** The likeliest language, and how likely it is among those that are read; `und` and 0 where there are no words. */
export function guessLanguage(text: string): { readonly language: string; readonly probability: number } {
  const start = text.slice(0, longest);
  if (!/\p{L}/u.test(start)) return { language: "und", probability: 0 };
  // Below Greek every letter is Latin: most notes need no counting.
  const letters = /[\u0370-\uffff]/.test(start) ? (start.match(/\p{L}/gu)?.length ?? 0) : 0;
  if (letters > 0 && (start.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 < letters)
    return { language: languageOfScript(start), probability: 1 };
  return guessAmongRead(text);
}

function languageOfScript(text: string): string {
  return scripts.find(([script]) => (text.match(script)?.length ?? 0) > 0)?.[1] ?? "und";
}

function guessAmongRead(text: string): { readonly language: string; readonly probability: number } {
  const features = featuresOf(text);
  const count = readLanguages.length;
  const sums = new Float64Array(count);
  addByteRows(load(), count, 0, features, { of: sums, at: 0, length: count });
  const norm = scale / Math.sqrt(features.count);
  let best = 0;
  const logits = sums.map((sum, k) => sum * norm + bias[k]!);
  for (let k = 1; k < count; k++) if (logits[k]! > logits[best]!) best = k;
  const total = logits.reduce((sum, value) => sum + Math.exp(value - logits[best]!), 0);
  return { language: readLanguages[best]!, probability: 1 / total };
}
