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
  const compiled: Compiled[] = order.flatMap((kind) =>
    words.flatMap(({ language, ...lists }) =>
      (lists[kind] ?? []).map((text) => ({
        kind: kind === "captions" ? ("caption" as const) : kind,
        language,
        pattern: compile(text),
      })),
    ),
  );
  return (line, kinds) => {
    const plain = plainLine(line);
    if (plain === "" || plain.length > longestLine) return null;
    for (const { kind, language, pattern } of compiled) {
      if (kinds && !kinds.includes(kind)) continue;
      const found = pattern.exec(plain);
      if (!found) continue;
      const who = found.groups?.["who"]?.trim();
      if (who !== undefined && !canBeName(who)) continue;
      return { kind, language, who: who ?? null, count: found.groups?.["n"] ? Number(found.groups["n"]) : null };
    }
    return null;
  };
}

/** A line as templates are compared with it: one kind of apostrophe and blank, no marks of direction. */
export function plainLine(line: string): string {
  return line
    .normalize("NFC")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu, "")
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .trim();
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
  return new RegExp(`^${source} ?[.:!…]{0,3}$`, "iu");
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
