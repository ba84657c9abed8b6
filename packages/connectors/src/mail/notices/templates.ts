import type { Network } from "@entregent/engine";

export type NoticeKind = "request" | "reminder" | "accepted" | "unnamed";

/**
 * What a network's notices say in one language, as subjects and as lines of the text. `{who}` is the one who asks,
 * `{reader}` the owner, `{n}` a number, `{any}` anything; `(a|b)` is either. A final dot or colon does not matter, nor
 * do case and kinds of apostrophe.
 */
export interface NoticeWords {
  readonly language: string;
  readonly request?: readonly string[];
  readonly reminder?: readonly string[];
  readonly accepted?: readonly string[];
  readonly unnamed?: readonly string[];
  /** Captions of links, which tell a name but not what kind of notice it is. */
  readonly captions?: readonly string[];
  /** Words before the note. */
  readonly noteLabels?: readonly string[];
}

export interface Match {
  readonly kind: NoticeKind | "caption";
  readonly language: string;
  readonly who: string | null;
  readonly count: number | null;
}

export type Matcher = (line: string, kinds?: readonly Match["kind"][]) => Match | null;

interface Compiled {
  readonly kind: Match["kind"];
  readonly language: string;
  readonly pattern: RegExp;
}

/** Order of trying: what is said of an answer or a reminder also holds the words of the request. */
const order = ["accepted", "reminder", "unnamed", "request", "captions"] as const;
const longestLine = 300;

/** Makes one matcher of all languages of a network. */
export function createMatcher(words: readonly NoticeWords[]): Matcher {
  // Made when first asked: most runs of the program read no notice.
  let compiled: readonly Compiled[] | null = null;
  return (line, kinds) => {
    if (line.length > 2 * longestLine) return null;
    const plain = plainWithOrigins(line);
    if (plain.text === "" || plain.text.length > longestLine) return null;
    compiled ??= compileAll(words);
    for (const { kind, language, pattern } of compiled) {
      if (kinds && !kinds.includes(kind)) continue;
      const found = pattern.exec(plain.text);
      if (!found) continue;
      const span = found.indices?.groups?.["who"];
      const who = span ? asWritten(plain, span) : null;
      if (who !== null && !canBeName(who)) continue;
      return { kind, language, who, count: found.groups?.["n"] ? Number(found.groups["n"]) : null };
    }
    return null;
  };
}

function compileAll(words: readonly NoticeWords[]): readonly Compiled[] {
  return order.flatMap((kind) =>
    words.flatMap(({ language, ...lists }) =>
      (lists[kind] ?? []).map((text) => ({
        kind: kind === "captions" ? ("caption" as const) : kind,
        language,
        pattern: compile(text),
      })),
    ),
  );
}

interface PlainLine {
  readonly text: string;
  readonly source: string;
  /** For each character of `text`, where it stands in `source`. */
  readonly origins: readonly number[];
}

const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/u;
const apostrophe = /[’‘ʼ`´]/u;

function plainWithOrigins(line: string): PlainLine {
  const source = line.normalize("NFC");
  const origins: number[] = [];
  let text = "";
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i]!;
    if (unseen.test(char)) continue;
    const blank = /\s/u.test(char);
    if (blank && (text === "" || text.endsWith(" "))) continue;
    text += blank ? " " : apostrophe.test(char) ? "'" : char;
    origins.push(i);
  }
  return { text: text.trimEnd(), source, origins };
}

/** The words of a name as the mail has them, with the marks of direction around it and single blanks. */
function asWritten({ source, origins }: PlainLine, [from, to]: readonly [number, number]): string {
  let begin = origins[from]!;
  let end = origins[to - 1]! + 1;
  while (begin > 0 && unseen.test(source[begin - 1]!)) begin -= 1;
  while (end < source.length && unseen.test(source[end]!)) end += 1;
  return source.slice(begin, end).replace(/\s+/gu, " ").trim();
}

/** A line as templates are compared with it: one kind of apostrophe and blank, no marks of direction. */
export function plainLine(line: string): string {
  return plainWithOrigins(line).text;
}

function compile(text: string): RegExp {
  const source = plainLine(text)
    .replace(/[.*+?^$[\]\\/]/gu, "\\$&")
    // `ami(e)` is written so.
    .replace(/\((e|a)\)/gu, "\\($1\\)")
    .replaceAll("{who}", "(?<who>\\S.{0,119}?)")
    .replaceAll("{reader}", "\\S.{0,79}?")
    .replaceAll("{n}", "(?<n>\\d{1,4})")
    .replaceAll("{any}", ".{1,100}?");
  return new RegExp(`^${source} ?[.:!…]{0,3}$`, "diu");
}

/** A name has a letter, is no sentence and no address of the web. */
export function canBeName(name: string): boolean {
  return (
    name.length <= 120 && /\p{L}/u.test(name) && !/https?:|[<>{}|]{2}|\n/u.test(name) && name.split(" ").length <= 12
  );
}

/** What a network's notices look like apart from their words. */
export interface NetworkSigns {
  readonly network: Network;
  /** As a display name or a look-alike host has it. */
  readonly brand: string;
  /** Hosts its notices come from and are signed for. */
  readonly mailHosts: readonly string[];
  /** Hosts its notices link to. */
  readonly linkHosts: readonly string[];
  /** Fields of the header that its mailer writes; anyone can. */
  readonly headers: readonly RegExp[];
}
