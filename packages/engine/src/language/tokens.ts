import { foldCharacter, withoutLookAlikes } from "./fold.ts";
import { packs } from "./packs/index.ts";

/** What a token is. `name` is a word with a capital where the sentence alone would not give one. */
export const kinds = {
  word: 0,
  name: 1,
  number: 2,
  mark: 3,
  emoji: 4,
  link: 5,
  address: 6,
  placeholder: 7,
  newline: 8,
} as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

/** A piece of the note: how it reads, and where it stands in the note as given (UTF-16). */
export interface Token {
  readonly text: string;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** Written in capitals throughout (two letters or more). */
  readonly shouted: boolean;
}

/** How many tokens there are of each kind, by its number. */
export function countKinds(tokens: readonly Token[]): Int32Array {
  const counts = new Int32Array(Object.keys(kinds).length);
  for (const { kind } of tokens) counts[kind]!++;
  return counts;
}

/** Longer notes are read to here only: the verdict of a text this long is clear before. */
export const readLimit = 6000;

const letterOrDigit = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;
const pictogram = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

const classes = new Map<number, number>();
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const EMOJI = 4;
const SKIP = 5;
const NEWLINE = 6;

function classOf(point: number): number {
  if (point < 128) {
    if ((point >= 97 && point <= 122) || (point >= 65 && point <= 90)) return LETTER;
    if (point >= 48 && point <= 57) return DIGIT;
    if (point === 10) return NEWLINE;
    if (point <= 32 || point === 127) return SPACE;
    return MARK;
  }
  let found = classes.get(point);
  if (found === undefined) {
    const raw = String.fromCodePoint(point);
    const folded = foldCharacter(point);
    if (folded === "") found = SKIP;
    else if (folded === " ") found = SPACE;
    else if (letterOrDigit.test(raw)) found = letter.test(folded) ? LETTER : DIGIT;
    else found = pictogram.test(raw) ? EMOJI : MARK;
    if (classes.size < 4096) classes.set(point, found);
  }
  return found;
}

/** Three or more of one letter are an outburst, not a spelling: "merciiii" reads "merci". */
function withoutElongation(word: string): string {
  if (!isElongated(word)) return word;
  let out = "";
  for (let at = 0; at < word.length; at++) {
    const here = word.charAt(at);
    let run = 1;
    while (word.charAt(at + run) === here) run++;
    out += run >= 3 ? here : here.repeat(run);
    at += run - 1;
  }
  return out;
}

function isElongated(word: string): boolean {
  for (let at = 3; at < word.length; at++) {
    const here = word.charCodeAt(at - 1);
    if (here === word.charCodeAt(at - 2) && (here === word.charCodeAt(at - 3) || here === word.charCodeAt(at)))
      return true;
  }
  return false;
}

// Each pattern is anchored where a token starts and walks forward only, over bounded stretches.
const linkHead = /(?:https?:\/\/|hxxps?:\/\/|www\.)[^\s<>"]{1,300}/iy;
const bareLink =
  /[a-z0-9][a-z0-9-]{0,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:com|net|org|fr|de|es|it|nl|pt|be|ch|at|uk|eu|io|me|ly|co|info|biz|app|shop|online|site|xyz|top|club|live|vip|pro|example|test|invalid|gg|tv|br|ca|au|us|ie|in)(?![a-z0-9@.-]*@)(?:\/[^\s<>"]{0,300}|(?![a-z0-9-]))/iy;
const mailAddress = /[a-z0-9][a-z0-9._%+-]{0,60}@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4}/iy;
const leftover =
  /(?:\{\{?[^{}\n]{0,40}\}\}?|\[\[?[^[\]\n]{1,40}\]\]?|<<?[^<>\n]{1,40}>>?|\*\|[^|\n]{1,30}\|\*|%%?[A-Za-z_À-ſ-]{2,30}%%?|\$\{?[A-Za-z_]{2,30}\}?|«\s?(?:pr[ée]nom|nom|soci[ée]t[ée]|entreprise|poste|ville|civilit[ée])[^»\n]{0,20}»|#[A-Z_]{3,20}#|_{3,40}|\bX{3,10}\b|\((?:insert|ins[ée]rer|name|pr[ée]nom|nombre|nome|naam|vorname|company|entreprise)\b[^)\n]{0,30}\))/y;
/** A link has a dot within, or slashes behind a colon. */
const linkSign = /\.\S|:\/\//;
const leftoverHead = "{[<*%$«#_X(";

function isLeftover(text: string): boolean {
  // "[...]" and "<3" are no merge fields; a field holds a word.
  return /\p{L}{2}|_{3}|\{\}|XXX/u.test(text) || text === "{}";
}

interface Raw {
  text: string;
  kind: Kind;
  start: number;
  end: number;
  capital: boolean;
  shouted: boolean;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Cuts a note into tokens. Invisible characters belong to no token; every other character to one at most. */
export function tokenise(note: string): readonly Token[] {
  const limit = Math.min(note.length, readLimit);
  const tokens: Raw[] = [];
  let at = 0;
  // Whether there may be a link at all is cheap to know; looking for one at every word is not.
  const hasLink = linkSign.test(note);
  const hasAt = note.indexOf("@") >= 0;
  while (at < limit) {
    const point = note.codePointAt(at) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    const kind = classOf(point);
    if (kind === SPACE || kind === SKIP) {
      at += width;
      continue;
    }
    if (kind === NEWLINE) {
      tokens.push({ text: "\n", kind: kinds.newline, start: at, end: at + 1, capital: false, shouted: false });
      at += 1;
      continue;
    }
    const special = specialAt(note, at, kind, hasLink, hasAt);
    if (special) {
      tokens.push(special);
      at = special.end;
      continue;
    }
    if (kind === EMOJI || kind === MARK) {
      const folded = foldCharacter(point);
      tokens.push({
        text: kind === EMOJI ? "☺" : folded,
        kind: kind === EMOJI ? kinds.emoji : kinds.mark,
        start: at,
        end: at + width,
        capital: false,
        shouted: false,
      });
      at += width;
      continue;
    }
    const word = wordAt(note, at, limit);
    tokens.push(word);
    at = word.end;
  }
  return named(tokens);
}

function specialAt(note: string, at: number, kind: number, hasLink: boolean, hasAt: boolean): Raw | undefined {
  const base = { start: at, capital: false, shouted: false };
  if (kind !== LETTER || note.charCodeAt(at) === 88) {
    if (leftoverHead.includes(note.charAt(at))) {
      const found = matchAt(leftover, note, at);
      if (found && isLeftover(found)) return { ...base, text: "{}", kind: kinds.placeholder, end: at + found.length };
    }
  }
  if (kind !== LETTER && kind !== DIGIT) return undefined;
  if (hasAt) {
    const found = matchAt(mailAddress, note, at);
    if (found) return { ...base, text: "@", kind: kinds.address, end: at + found.length };
  }
  if (hasLink) {
    const found = matchAt(linkHead, note, at) ?? matchAt(bareLink, note, at);
    if (found) {
      const trimmed = found.replace(/[).,;:!?'"]+$/, "");
      return { ...base, text: "://", kind: kinds.link, end: at + trimmed.length };
    }
  }
  return undefined;
}

/** A small letter of ASCII, which most words are made of. */
function isPlain(code: number): boolean {
  return code >= 97 && code <= 122;
}

function wordAt(note: string, from: number, limit: number): Raw {
  let at = from;
  while (at < limit && isPlain(note.charCodeAt(at))) at++;
  let text = note.slice(from, at);
  const plain = at - from;
  let letters = plain;
  let digits = 0;
  let upper = 0;
  let capital = false;
  while (at < limit) {
    if (isPlain(note.charCodeAt(at))) {
      const begin = at;
      while (at < limit && isPlain(note.charCodeAt(at))) at++;
      text += note.slice(begin, at);
      letters += at - begin;
      continue;
    }
    const point = note.codePointAt(at) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    const kind = classOf(point);
    if (kind === SKIP) {
      at += width;
      continue;
    }
    if (kind !== LETTER && kind !== DIGIT) break;
    const folded = foldCharacter(point);
    if (kind === DIGIT) digits++;
    else {
      letters++;
      const raw = note.slice(at, at + width);
      if (raw !== raw.toLowerCase()) {
        upper++;
        if (at === from) capital = true;
      }
    }
    text += folded;
    at += width;
  }
  const isNumber = digits > 0 && digits >= letters;
  if (text.length !== plain) text = withoutLookAlikes(text);
  return {
    text: isNumber ? text : withoutElongation(text),
    kind: isNumber ? kinds.number : kinds.word,
    start: from,
    end: at,
    capital,
    shouted: upper >= 2 && upper === letters,
  };
}

/** Marks as names the capitalised words that do not open a sentence; English writes "I" large wherever it stands. */
function named(tokens: readonly Raw[]): readonly Token[] {
  let opens = true;
  const signature = signatureOf(tokens);
  return tokens.map((token, at) => {
    let kind = token.kind;
    if (kind === kinds.word && token.capital && !opens && token.text !== "i") kind = kinds.name;
    if (token.kind === kinds.word || token.kind === kinds.number) opens = false;
    else if (token.kind === kinds.newline) opens = true;
    else if (token.kind === kinds.mark && ".!?:¿¡•".includes(token.text.charAt(0))) opens = true;
    if (at === signature) kind = kinds.name;
    return { text: token.text, kind, start: token.start, end: token.end, shouted: token.shouted };
  });
}

/** The place of a last word that stands alone behind a sentence, as a name does that signs; -1 if there is none. */
function signatureOf(tokens: readonly Raw[]): number {
  const last = tokens.findLastIndex((token) => token.kind === kinds.word || token.kind === kinds.number);
  const token = tokens[last];
  if (!token || token.kind !== kinds.word || !token.capital || courteous.has(token.text)) return -1;
  const before = tokens[last - 1];
  const ends = before && (before.kind === kinds.newline || ".!?".includes(before.text));
  return ends && tokens[last + 1]?.text !== "?" ? last : -1;
}

/** "Merci", "Danke", "Regards": a last word that is no name. */
const courteous: ReadonlySet<string> = new Set(
  packs.flatMap(({ ideas }) =>
    ideas
      .filter(({ id }) => id.startsWith("courtesy/"))
      .flatMap(({ patterns }) => patterns.flatMap((pattern) => pattern.split(/[ |]/))),
  ),
);
