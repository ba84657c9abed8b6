import type { BodyLine } from "../body.ts";
import { bareName, plainName } from "../../names.ts";
import { plainLine } from "./templates.ts";

/** Small readings that the notices of several networks share. */

const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|cher|chère|chers|hallo|guten (?:tag|morgen|abend)|liebe|lieber|sehr geehrte|sehr geehrter|servus|moin|hola|buenos días|buenas|estimado|estimada|querido|querida|ciao|salve|buongiorno|buonasera|gentile|caro|cara|ol[áa]|oi|prezado|prezada|bom dia|boa tarde|beste|geachte|goedendag|dag|hej)(?:[\s,!.]|$)/iu;

/** Whether a line greets the reader and says no more. */
export function isGreeting(line: string): boolean {
  const plain = plainLine(line);
  if (plain === "" || plain.length > 80) return false;
  const words = plain.split(" ").length;
  if (/[.?]\s\S/u.test(plain.replace(/\b(?:dr|prof|mr|mrs|ms|hr|fr|m|mme|sr|sra|dott|ir|drs|ing)\./giu, "")))
    return false;
  if (/[,!:]$/u.test(plain)) return words <= 6 && !/^[-–—]/u.test(plain);
  return greeting.test(plain) && words <= 5 && !/[?]$/u.test(plain);
}

/** A line that only rules off. */
export function isRule(line: string): boolean {
  return /^[-–—_=*.~]{5,200}$/u.test(line.replace(/\s/gu, ""));
}

/** Whether two spellings name the same person: order and marks aside, one may leave out middle names and titles. */
export function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [first, second] = [bareName(a) || plainName(a), bareName(b) || plainName(b)];
  if (first === "" || second === "") return false;
  if (first === second || matchesLossy(plainName(a), plainName(b)) || matchesLossy(plainName(b), plainName(a)))
    return true;
  const [few, many] = [first.split(" "), second.split(" ")].sort((x, y) => x.length - y.length) as [string[], string[]];
  return few.length >= 2 && few.every((word) => many.includes(word));
}

/** A name in which letters were lost. */
export function isLossy(name: string): boolean {
  return /[?\ufffd]/u.test(name);
}

/** Whether `lossy`, with a `?` or two for each lost letter, can have been `whole`. */
function matchesLossy(lossy: string, whole: string): boolean {
  if (!isLossy(lossy) || lossy.length > 120) return false;
  let at = 0;
  for (const char of whole) {
    const here = lossy[at];
    if (here === char) at += 1;
    else if (here === "?" || here === "\ufffd") {
      at += 1;
      while (lossy[at] === "?" || lossy[at] === "\ufffd") at += 1;
    } else return false;
  }
  return at === lossy.length;
}

/** A text without the quotation marks around the whole of it. */
export function unquote(text: string): string {
  const found =
    /^(?:"([\s\S]*)"|“([\s\S]*)[”“]|„([\s\S]*)[“”]|«\s?([\s\S]*?)\s?»|»\s?([\s\S]*?)\s?«|‹([\s\S]*)›|'([\s\S]*)'|‘([\s\S]*)’)$/u.exec(
      text.trim(),
    );
  const inner = found?.slice(1).find((part) => part !== undefined);
  return inner === undefined ? text.trim() : inner.trim();
}

export function isQuoted(text: string): boolean {
  return unquote(text) !== text.trim();
}

/** Lines as one text, line ends as `\n`; null where nothing stands on them. */
export function textOf(lines: readonly BodyLine[]): string | null {
  const text = lines
    .map(({ raw }) => raw.trimEnd())
    .join("\n")
    .trim();
  return text === "" ? null : text;
}

/** Runs of lines between empty ones. */
export function paragraphsOf(lines: readonly BodyLine[]): readonly (readonly BodyLine[])[] {
  const all: BodyLine[][] = [];
  let open: BodyLine[] | null = null;
  for (const line of lines) {
    if (line.text === "" && line.links.length === 0) open = null;
    else if (open) open.push(line);
    else all.push((open = [line]));
  }
  return all;
}

const mutualWords =
  /(\d{1,4})\s(?:mutual|shared|common|gemeinsame|ami(?:\(?e?\)?s?|s)? en commun|amis communs|relations? en commun|amigos? en común|contactos? en común|amig[oi] in comune|contatt[oi] in comune|amigos? em comum|conex(?:ão|ões) em comum|gemeenschappelijke)/iu;

/** How many common acquaintances a line tells of. */
export function mutualCountOf(lines: readonly Pick<BodyLine, "text">[]): number | null {
  for (const { text } of lines.slice(0, 60)) {
    const found = mutualWords.exec(text.slice(0, 300));
    if (found) return Number(found[1]);
  }
  return null;
}
