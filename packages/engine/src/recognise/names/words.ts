import { decor, formerMarks, titles } from "../knowledge/decorations.ts";
import { particles } from "../knowledge/particles.ts";
import { fold, longestText } from "../text/fold.ts";
import { memoised } from "../text/memo.ts";

/** One word of a written name. */
export interface NameWord {
  /** Folded; a single letter is an initial. */
  readonly text: string;
  /** The words of a hyphenated name; one for others. */
  readonly parts: readonly string[];
  readonly capitals: boolean;
  readonly particle: boolean;
  /** A title or what else is no part of a name. */
  readonly decoration: boolean;
  /** née, geb., z domu: what follows is a former name. */
  readonly formerMark: boolean;
}

/** A written name taken apart, before anybody says which word is the surname. */
export interface WrittenName {
  readonly words: readonly NameWord[];
  /** Number of leading words that a comma marks as the surname; 0 where there is no such comma. */
  readonly familyFirst: number;
  /** Other surnames: maiden, former or married ones, as folded words. */
  readonly former: readonly (readonly string[])[];
  /** Given names in quotes or brackets. */
  readonly called: readonly string[];
}

const cjkName = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;

const plainWord = /^[A-Za-z][a-z]{1,30}$/u;

function makeWord(text: string, parts: readonly string[], capitals: boolean, particle: boolean): NameWord {
  return {
    text,
    parts,
    capitals,
    particle,
    decoration: parts.every((part) => titles.has(part) || decor.has(part)),
    formerMark: parts.every((part) => formerMarks.has(part)),
  };
}

const toWord = memoised((raw: string): NameWord | null => {
  if (plainWord.test(raw)) {
    const text = raw.toLowerCase();
    return makeWord(text, [text], false, particles.has(text));
  }
  const trimmed = raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const joined = /^(?:\p{L}\.)+\p{L}$/u.test(trimmed) ? fold(trimmed).replaceAll(" ", "") : "";
  const pieces = titles.has(joined) ? [joined] : trimmed.split(/[-‐‑–.\u00b7]+/u);
  const parts = pieces.flatMap((part) => fold(part).split(" ")).filter((part) => part !== "");
  if (parts.every((part) => /^\d+$/u.test(part))) return null;
  const text = parts.join("");
  const letters = trimmed.replace(/[^\p{L}]/gu, "");
  const capitals = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  const particle = parts.length === 1 && particles.has(text) && !(text.length === 1 && raw.endsWith("."));
  return makeWord(text, parts, capitals, particle);
});

function cutWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const raw of text.split(/\s+/u)) {
    if (cjkName.test(raw)) {
      // Chinese and Korean names are written surname first, without a space.
      for (const piece of [raw.slice(1), raw.slice(0, 1)]) {
        const text = fold(piece).replaceAll(" ", "");
        if (text !== "") words.push(makeWord(text, [text], false, false));
      }
      continue;
    }
    const word = toWord(raw);
    if (word) words.push(word);
  }
  return words;
}

/** Drops titles and decorations, unless nothing of a name would be left. */
function withoutDecorations(words: NameWord[]): NameWord[] {
  if (!words.some((word) => word.decoration)) return words;
  const kept = words.filter(
    (word) => !word.decoration || (word.capitals && word.text.length > 3 && !titles.has(word.text)),
  );
  return kept.some((word) => word.text.length > 1) ? kept : words;
}

/** Takes née, geb., z domu and what follows out of the words. */
function takeFormer(words: NameWord[], former: string[][]): NameWord[] {
  const at = words.findIndex((word, index) => index >= 2 && index < words.length - 1 && word.formerMark);
  if (at < 0) return words;
  const after = words.slice(at + 1).filter((word) => !formerMarks.has(word.text) && !word.decoration);
  const names = after.filter((word) => !word.particle).flatMap((word) => word.parts);
  if (names.length > 0) former.push(names);
  return words.slice(0, at).filter((word, index) => !(index === at - 1 && word.text === "z"));
}

function readBrackets(inside: string, former: string[][], called: string[]): void {
  const words = cutWords(inside);
  const first = words[0];
  if (!first || words.every((word) => word.decoration)) return;
  const marked = formerMarks.has(first.text) || (words.length > 1 && formerMarks.has(words[1]!.text));
  const names = words.filter((word) => !formerMarks.has(word.text) && !word.particle && word.text.length > 1);
  if (names.length === 0) return;
  if (!marked && names.length === 1) called.push(names[0]!.text);
  if (marked || names.length <= 2) former.push(names.flatMap((word) => word.parts));
}

/** Letters, spaces and hyphens inside words: most names, and nothing to take away. */
const onlyWords = /^\p{L}+(?:[ '-]\p{L}+)*$/u;

/** Takes quotes, brackets and what is no letter away, and cuts at commas. */
function cutPieces(raw: string, former: string[][], called: string[]): NameWord[][] {
  let text = raw.slice(0, longestText).normalize("NFKC");
  text = text.replace(/["“”„«»]([^"“”„«»]{1,30})["“”„«»]/gu, (_, inside: string) => {
    const word = fold(inside).replaceAll(" ", "");
    if (word !== "") called.push(word);
    return " ";
  });
  text = text.replace(/[([]([^()[\]]{0,60})[)\]]/gu, (_, inside: string) => {
    readBrackets(inside, former, called);
    return " ";
  });
  text = text.replace(/[^\p{L}\p{M}\p{N}\s.,'’‘`´\-‐‑–—|/·•]/gu, " ");
  const [name = ""] = text.split(/\s[-‐‑–—]+\s|[|/•]/u).filter((piece) => /\p{L}/u.test(piece));
  return name
    .split(",")
    .map(cutWords)
    .filter((words) => words.length > 0);
}

/** Takes a written name apart: decorations, brackets, quotes, commas, former names. Never throws, whatever the text. */
export function readWrittenName(raw: string): WrittenName {
  const former: string[][] = [];
  const called: string[] = [];
  const pieces = onlyWords.test(raw) && raw.length <= longestText ? [cutWords(raw)] : cutPieces(raw, former, called);
  // "Claire Morvan, née Vautrin": the mark belongs to the name before it.
  for (let at = pieces.length - 1; at > 0; at--) {
    if (!formerMarks.has(pieces[at]![0]!.text)) continue;
    pieces[at - 1]!.push(...pieces[at]!);
    pieces.splice(at, 1);
  }
  const named = pieces.filter((words, index) => index === 0 || !words.every((word) => word.decoration));
  const [head = [], tail] = named;
  if (!tail) {
    return { words: withoutDecorations(takeFormer(head, former)), familyFirst: 0, former, called };
  }
  if (tail.every((word) => word.particle)) {
    // "Aurore Mouel, Le" and "Velde, van der": the particle was moved behind.
    return { words: [...head.slice(0, -1), ...tail, ...head.slice(-1)], familyFirst: 0, former, called };
  }
  const family = withoutDecorations(takeFormer(head, former));
  const given = withoutDecorations(takeFormer(tail, former));
  const particlesBehind = given.slice(given.findLastIndex((word) => !word.particle) + 1);
  const givenOnly = given.slice(0, given.length - particlesBehind.length);
  return {
    words: [...particlesBehind, ...family, ...givenOnly],
    familyFirst: particlesBehind.length + family.length,
    former,
    called,
  };
}
