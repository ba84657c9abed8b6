import { groupOf, widerGroupOf } from "./clusters.ts";
import type { Clause } from "./clauses.ts";
import { countKinds, kinds, type Token } from "./tokens.ts";

/**
 * What a clause looks like to the trained model: 32-bit hashes of its words, of their parts and of their order. The
 * kinds of feature are told apart by the seed of the hash, so one table serves them all.
 */
const seeds = {
  word: 1,
  gram: 2,
  pair: 3,
  gap: 4,
  triple: 5,
  stem: 6,
  tail: 7,
  mark: 8,
  note: 9,
  rule: 10,
  group: 11,
} as const;
export type FeatureKind = keyof typeof seeds;

const offset = 0x811c9dc5;
const prime = 0x01000193;

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed;
}

function hashFrom(seed: number, text: string, from: number, to: number): number {
  let hash = Math.imul(offset ^ seed, prime);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** The hash of a named feature. */
export function featureOf(kind: FeatureKind, name: string): number {
  return mix(hashFrom(seeds[kind], name, 0, name.length));
}

/** A word as the order features see it: names, numbers, links and emoji count as what they are, not as themselves. */
function classWord(token: Token): string {
  switch (token.kind) {
    case kinds.name:
      return "<name>";
    case kinds.number:
      return "<num>";
    case kinds.link:
    case kinds.address:
      return "<link>";
    case kinds.placeholder:
      return "<field>";
    case kinds.emoji:
      return "<emoji>";
    default:
      return token.text;
  }
}

const combine = (first: number, second: number): number => Math.imul(first ^ Math.imul(second, 0x85ebca6b), prime);

/** A word or mark as the network reads it. Line breaks are none. */
export interface Seen {
  readonly token: Token;
  /** Where its features begin in those of the clause; they go on to those of the next. */
  readonly from: number;
  /** The group of words it belongs to, or -1. */
  readonly group: number;
}

/**
 * Features of one clause.
 *
 * @param found - Features of what the language pack found, by the token where it begins.
 * @param into - Receives the hashes; a repeated feature is given once a time it occurs.
 * @returns The words and marks the hashes come from.
 */
export function clauseFeatures(
  tokens: readonly Token[],
  clause: Clause,
  found: ReadonlyMap<number, readonly number[]>,
  into: number[],
): readonly Seen[] {
  const words: Seen[] = [];
  let before = hashFrom(seeds.word, "^", 0, 1);
  let before2 = before;
  let widerBefore = -1;
  let widerBefore2 = -1;
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at]!;
    const from = words.length === 0 ? 0 : into.length;
    const rules = found.get(at);
    if (rules) into.push(...rules);
    if (token.kind === kinds.newline) continue;
    const seen = classWord(token);
    const here = hashFrom(seeds.word, seen, 0, seen.length);
    into.push(mix(here));
    if (token.kind === kinds.word) wordParts(token.text, false, into);
    else if (token.kind === kinds.name && !isPerson(tokens, at)) wordParts(token.text, true, into);
    into.push(mix(combine(before ^ seeds.pair, here)));
    into.push(mix(combine(before2 ^ seeds.gap, here)));
    into.push(mix(combine(combine(before2 ^ seeds.triple, before), here)));
    before2 = before;
    before = here;
    const group = token.kind === kinds.word ? groupOfWord(token.text, here) : -1;
    const wider = widerGroupOf(group);
    if (wider >= 0) {
      into.push(mix(combine(seeds.group, wider)));
      if (widerBefore >= 0) into.push(mix(combine(combine(seeds.group, widerBefore), wider)));
      if (widerBefore2 >= 0) into.push(mix(combine(combine(seeds.group ^ 0x5bd1, widerBefore2), wider)));
    }
    widerBefore2 = widerBefore;
    widerBefore = wider;
    words.push({ token, from, group });
  }
  into.push(mix(combine(before ^ seeds.pair, hashFrom(seeds.word, "$", 0, 1))));
  return words;
}

/** So many letters at least tell which word it is that has another ending, or stands last in a compound. */
const leastBegin = 5;
const leastEnd = 6;
const longestEnding = 3;

/** The group of a word, or else that of a word with another ending ("subvenciones"), or of its last part ("Zulieferer"). */
function groupOfWord(word: string, hash: number): number {
  let group = groupOf(hash);
  for (let to = word.length - 1; group < 0 && to >= Math.max(leastBegin, word.length - longestEnding); to--)
    group = groupOf(hashFrom(seeds.word, word, 0, to));
  for (let from = 3; group < 0 && from + leastEnd <= word.length && from < 20; from++)
    group = groupOf(hashFrom(seeds.word, word, from, word.length));
  return group;
}

const greets = 4;

/** Who is greeted and who signs is no reason for a verdict: such a name is seen as a name, not as which. */
function isPerson(tokens: readonly Token[], at: number): boolean {
  if (at < greets) return true;
  for (let next = at + 1; next < tokens.length; next++) if (isSaid(tokens[next]!)) return false;
  let before = at - 1;
  while (before >= 0 && tokens[before]!.kind === kinds.name) before--;
  return before >= 0 && !isSaid(tokens[before]!);
}

function isSaid(token: Token): boolean {
  return token.kind !== kinds.mark && token.kind !== kinds.newline && token.kind !== kinds.emoji;
}

function wordParts(word: string, isName: boolean, into: number[]): void {
  const length = word.length;
  if (isName) into.push(mix(hashFrom(seeds.word, word, 0, length)));
  if (length < 4) return;
  if (length > 5) into.push(mix(hashFrom(seeds.stem, word, 0, 5)));
  if (length > 6) into.push(mix(hashFrom(seeds.stem, word, 0, 6)));
  into.push(mix(hashFrom(seeds.tail, word, length - 3, length)));
  if (isName) return;
  for (let at = 0; at + 4 <= length && at < 20; at++) into.push(mix(hashFrom(seeds.gram, word, at, at + 4)));
}

/** A count as one of a few features: which of `steps` it passes. */
function counted(name: string, steps: readonly number[]): (count: number) => number {
  const features = Int32Array.from({ length: steps.length + 1 }, (_, at) => featureOf("note", `${name}${at}`));
  return (count) => {
    let at = 0;
    while (at < steps.length && count > steps[at]!) at++;
    return features[at]!;
  };
}

const few = [0, 1, 2, 4, 8] as const;
const sizes = {
  words: counted("words", [0, 2, 4, 7, 11, 16, 22, 30, 40, 55, 75, 100, 120, 150]),
  long: counted("long", [85, 95, 105, 115, 125, 140]),
  clauses: counted("clauses", [0, 1, 2, 3, 5, 8, 12]),
  names: counted("names", few),
  numbers: counted("numbers", few),
  emoji: counted("emoji", few),
  links: counted("links", few),
  addresses: counted("addresses", few),
  fields: counted("fields", few),
  shouted: counted("shouted", few),
  exclaims: counted("exclaims", few),
  asks: counted("asks", few),
  lines: counted("lines", few),
  chars: counted("chars", [200, 300, 500, 700, 900]),
} as const;

/** Features of the note as a whole: size, marks, case, links, how it opens and ends. */
export function noteFeatures(tokens: readonly Token[], clauses: readonly Clause[], length: number): readonly number[] {
  const counts = countKinds(tokens);
  let shouted = 0;
  let exclaims = 0;
  let asks = 0;
  for (const token of tokens) {
    if (token.shouted && token.text.length > 2) shouted++;
    if (token.text === "!") exclaims++;
    if (token.text === "?") asks++;
  }
  const words = counts[kinds.word]! + counts[kinds.name]!;
  const first = tokens.find((token) => token.kind !== kinds.newline);
  const last = tokens.findLast((token) => token.kind !== kinds.newline && token.kind !== kinds.emoji);
  const isWord = last && (last.kind === kinds.word || last.kind === kinds.name);
  return [
    sizes.words(words),
    sizes.long(words),
    sizes.clauses(clauses.length),
    sizes.names(counts[kinds.name]!),
    sizes.numbers(counts[kinds.number]!),
    sizes.emoji(counts[kinds.emoji]!),
    sizes.links(counts[kinds.link]!),
    sizes.addresses(counts[kinds.address]!),
    sizes.fields(counts[kinds.placeholder]!),
    sizes.shouted(shouted),
    sizes.exclaims(exclaims),
    sizes.asks(asks),
    sizes.lines(counts[kinds.newline]!),
    sizes.chars(length),
    featureOf("mark", `first:${first ? classWord(first) : ""}`),
    featureOf("mark", `last:${last ? (isWord ? `word${last.kind}` : classWord(last)) : ""}`),
  ];
}
