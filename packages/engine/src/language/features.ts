import { groupOf } from "./clusters.ts";
import type { Clause } from "./clauses.ts";
import { kinds, type Token } from "./tokens.ts";

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
  return mixed >>> 0;
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

/**
 * Features of one clause.
 *
 * @param into - Receives the hashes; a repeated feature is given once a time it occurs.
 */
export function clauseFeatures(tokens: readonly Token[], clause: Clause, into: number[]): void {
  let before = hashFrom(seeds.word, "^", 0, 1);
  let before2 = before;
  let groupBefore = -1;
  let groupBefore2 = -1;
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at]!;
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
    const group = token.kind === kinds.word ? groupOf(here) : -1;
    if (group >= 0) {
      into.push(mix(combine(seeds.group, group)));
      if (groupBefore >= 0) into.push(mix(combine(combine(seeds.group, groupBefore), group)));
      if (groupBefore2 >= 0) into.push(mix(combine(combine(seeds.group ^ 0x5bd1, groupBefore2), group)));
    }
    groupBefore2 = groupBefore;
    groupBefore = group;
  }
  into.push(mix(combine(before ^ seeds.pair, hashFrom(seeds.word, "$", 0, 1))));
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

/** The first of `steps` that `value` does not pass, so that a count becomes one of a few words. */
function step(value: number, steps: readonly number[]): number {
  let at = 0;
  while (at < steps.length && value > steps[at]!) at++;
  return at;
}

/** Features of the note as a whole: size, marks, case, links, how it opens and ends. */
export function noteFeatures(tokens: readonly Token[], clauses: readonly Clause[], length: number): readonly number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let shouted = 0;
  let exclaims = 0;
  let asks = 0;
  for (const token of tokens) {
    counts[token.kind] = (counts[token.kind] ?? 0) + 1;
    if (token.shouted && token.text.length > 2) shouted++;
    if (token.text === "!") exclaims++;
    if (token.text === "?") asks++;
  }
  const words = (counts[kinds.word] ?? 0) + (counts[kinds.name] ?? 0);
  const few = [0, 1, 2, 4, 8] as const;
  const named = (name: string, value: number): number => featureOf("note", `${name}${value}`);
  const first = tokens.find((token) => token.kind !== kinds.newline);
  const last = tokens.findLast((token) => token.kind !== kinds.newline && token.kind !== kinds.emoji);
  return [
    named("words", step(words, [0, 2, 4, 7, 11, 16, 22, 30, 40, 55, 75, 100, 120, 150])),
    named("long", step(words, [85, 95, 105, 115, 125, 140])),
    named("clauses", step(clauses.length, [0, 1, 2, 3, 5, 8, 12])),
    named("names", step(counts[kinds.name] ?? 0, few)),
    named("numbers", step(counts[kinds.number] ?? 0, few)),
    named("emoji", step(counts[kinds.emoji] ?? 0, few)),
    named("links", step(counts[kinds.link] ?? 0, few)),
    named("addresses", step(counts[kinds.address] ?? 0, few)),
    named("fields", step(counts[kinds.placeholder] ?? 0, few)),
    named("shouted", step(shouted, few)),
    named("exclaims", step(exclaims, few)),
    named("asks", step(asks, few)),
    named("lines", step(counts[kinds.newline] ?? 0, few)),
    named("chars", step(length, [200, 300, 500, 700, 900])),
    featureOf("mark", `first:${first ? classWord(first) : ""}`),
    featureOf(
      "mark",
      `last:${last ? (last.kind === kinds.word || last.kind === kinds.name ? `word${last.kind}` : classWord(last)) : ""}`,
    ),
  ];
}
