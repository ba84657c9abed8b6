import { kinds, type Kind, type Token } from "./tokens.ts";

/**
 * Patterns over the tokens of a note, for language packs. Written as words with a blank between them:
 *
 * - `met` that word, folded (lower case, no accents); `met|saw` one of them; `rencontr*` a word that begins so
 * - `_` any one token; `..` up to three tokens; `<name>` `<num>` `<link>` `<field>` `<emoji>` a token of that kind
 * - `^` as the first element: at the start of a clause
 */
export interface Pattern {
  readonly id: string;
  readonly elements: readonly Element[];
  readonly anchored: boolean;
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly kinds: readonly Kind[];
  readonly gap: boolean;
  readonly any: boolean;
}

export interface Match {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const kindNames: Readonly<Record<string, Kind>> = {
  "<name>": kinds.name,
  "<num>": kinds.number,
  "<link>": kinds.link,
  "<field>": kinds.placeholder,
  "<emoji>": kinds.emoji,
  "<mail>": kinds.address,
};

const longestGap = 3;

function parseElement(source: string): Element {
  const words = new Set<string>();
  const stems: string[] = [];
  const found: Kind[] = [];
  if (source === "..") return { words, stems, kinds: found, gap: true, any: true };
  if (source === "_") return { words, stems, kinds: found, gap: false, any: true };
  for (const part of source.split("|")) {
    const kind = kindNames[part];
    if (kind !== undefined) found.push(kind);
    else if (part.endsWith("*") && part.length > 1) stems.push(part.slice(0, -1));
    else words.add(part);
  }
  return { words, stems, kinds: found, gap: false, any: false };
}

export function parsePattern(id: string, source: string): Pattern {
  const parts = source.split(" ").filter((part) => part !== "");
  const anchored = parts[0] === "^";
  return { id, anchored, elements: parts.slice(anchored ? 1 : 0).map(parseElement) };
}

function takes(element: Element, token: Token): boolean {
  if (element.any) return token.kind !== kinds.newline;
  if (element.words.has(token.text)) return true;
  for (const kind of element.kinds) if (token.kind === kind) return true;
  for (const stem of element.stems) if (token.text.startsWith(stem)) return true;
  return false;
}

/** Where the pattern ends when it begins at `at`, or -1. Gaps are tried shortest first; there are few, and they are short. */
function endOf(elements: readonly Element[], tokens: readonly Token[], at: number, from: number): number {
  let here = at;
  for (let index = from; index < elements.length; index++) {
    const element = elements[index]!;
    if (element.gap) {
      for (let skip = 0; skip <= longestGap && here + skip <= tokens.length; skip++) {
        const end = endOf(elements, tokens, here + skip, index + 1);
        if (end >= 0) return end;
        const passed = tokens[here + skip];
        if (
          !passed ||
          passed.kind === kinds.newline ||
          passed.text === "." ||
          passed.text === "?" ||
          passed.text === "!"
        )
          return -1;
      }
      return -1;
    }
    const token = tokens[here];
    if (!token || !takes(element, token)) return -1;
    here++;
  }
  return here;
}

/** Patterns sorted by how they begin, so that a token is tried against the few that may start with it. */
export interface Matcher {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  /** By the first three letters: see `beginOf`. */
  readonly byStem: ReadonlyMap<number, readonly Pattern[]>;
  readonly byKind: readonly (readonly Pattern[] | undefined)[];
}

const stemKey = 3;

/** The first three letters as a number, which a map finds faster than a string made for the purpose. */
function beginOf(word: string): number {
  return word.charCodeAt(0) | (word.charCodeAt(1) << 10) | (word.charCodeAt(2) << 20);
}

export function createMatcher(patterns: readonly Pattern[]): Matcher {
  const byWord = new Map<string, Pattern[]>();
  const byStem = new Map<number, Pattern[]>();
  const byKind: Pattern[][] = [];
  const put = <K>(map: Map<K, Pattern[]>, key: K, pattern: Pattern): void => {
    const list = map.get(key);
    if (list) list.push(pattern);
    else map.set(key, [pattern]);
  };
  for (const pattern of patterns) {
    const first = pattern.elements[0];
    if (!first || first.any) throw new Error(`A pattern begins with a word: ${pattern.id}`);
    for (const word of first.words) put(byWord, word, pattern);
    for (const stem of first.stems) {
      if (stem.length < stemKey) throw new Error(`A stem has three letters or more: ${pattern.id} ${stem}`);
      put(byStem, beginOf(stem), pattern);
    }
    for (const kind of first.kinds) (byKind[kind] ??= []).push(pattern);
  }
  return { byWord, byStem, byKind };
}

/** Every match, each pattern once a starting token. */
export function matchAll(matcher: Matcher, tokens: readonly Token[], starts: ReadonlySet<number>): readonly Match[] {
  const matches: Match[] = [];
  const tryAll = (patterns: readonly Pattern[], at: number, begins: boolean): void => {
    for (const pattern of patterns) {
      if (pattern.anchored && !starts.has(at)) continue;
      const to = begins ? endOf(pattern.elements, tokens, at + 1, 1) : endOf(pattern.elements, tokens, at, 0);
      if (to >= 0) matches.push({ id: pattern.id, from: at, to });
    }
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const byWord = matcher.byWord.get(token.text);
    if (byWord) tryAll(byWord, at, true);
    const byStem = token.text.length >= stemKey ? matcher.byStem.get(beginOf(token.text)) : undefined;
    if (byStem) tryAll(byStem, at, false);
    const byKind = matcher.byKind[token.kind];
    if (byKind) tryAll(byKind, at, true);
  }
  return matches;
}
