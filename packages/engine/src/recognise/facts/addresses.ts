import { familyWords, freeMail, roleMailboxes } from "../knowledge/mailboxes.ts";
import { fold, foldedWords } from "../text/fold.ts";

/** A mail address, taken apart. */
export interface Address {
  /** Lower-case, whole. */
  readonly whole: string;
  /** Words of the local part, folded; digits apart. */
  readonly words: readonly string[];
  /** Letters of the local part run together. */
  readonly run: string;
  readonly digits: string;
  /** A mailbox of a role or a family, not of one person. */
  readonly shared: boolean;
  /** The domain's own name (`example` of `mail.example.co.uk`) where it is an organisation's. */
  readonly organisation: string | null;
}

const secondLevel = new Set("co com org net ac gov edu gouv asso nom or ne go gob".split(" "));

function domainName(domain: string): string {
  const labels = domain.split(".").filter((label) => label !== "");
  if (labels.length < 2) return labels[0] ?? "";
  let at = labels.length - 2;
  if (at > 0 && secondLevel.has(labels[at]!)) at -= 1;
  return labels[at]!;
}

/** Takes a mail address apart; null where it is none. */
export function readAddress(text: string): Address | null {
  const whole = text.trim().toLowerCase().slice(0, 200);
  const at = whole.lastIndexOf("@");
  if (at <= 0 || at === whole.length - 1) return null;
  const plus = whole.indexOf("+");
  const local = whole.slice(0, plus >= 0 && plus < at ? plus : at);
  const domain = whole.slice(at + 1);
  const pieces = foldedWords(/\d/u.test(local) ? local.replace(/([a-z])(?=\d)|(\d)(?=[a-z])/gu, "$1$2 ") : local);
  const words = pieces.filter((word) => word >= "a");
  const name = domainName(domain);
  const free = freeMail.has(name) || freeMail.has(domain.slice(0, domain.indexOf(".")));
  return {
    whole,
    words,
    run: words.join(""),
    digits: words.length === pieces.length ? "" : pieces.filter((word) => word < "a").join(""),
    shared:
      words.length > 0 &&
      (roleMailboxes.has(words.join("")) ||
        words.some((word) => roleMailboxes.has(word) || (familyWords.has(word) && words.length > 1))),
    organisation: free ? null : fold(name).replaceAll(" ", ""),
  };
}

/** The address of a profile, taken apart. */
export interface ProfileUrl {
  /** Host and path without what varies (scheme, www, language, trailing slash, query). */
  readonly whole: string;
  readonly host: string;
  /** Words of its last part, folded, without the code that makes it unique. */
  readonly words: readonly string[];
  /** The last part as it stands, folded into one run. */
  readonly slug: string;
}

/** What networks put behind a name to tell namesakes apart. */
const uniqueCode = /^(?:(?=[0-9a-z]*\d)[0-9a-f]{4,}|[0-9a-f]{6,}|(?=[0-9a-z]*\d)[0-9a-z]{8,}|\d+)$/iu;

/** Takes a profile's address apart; null where it has no path. Numbers and codes of the network are no words. */
export function readProfileUrl(text: string): ProfileUrl | null {
  const bare = text
    .trim()
    .slice(0, 300)
    .replace(/^[a-z]+:\/\//iu, "")
    .replace(/#.*$/u, "");
  const slash = bare.indexOf("/");
  if (slash < 0) return null;
  const host = bare
    .slice(0, slash)
    .toLowerCase()
    .replace(/^(?:www|m|mobile|[a-z]{2})\./u, "");
  let path = bare.slice(slash + 1);
  const query = path.indexOf("?");
  const numbered = query >= 0 && /[?&]id=\d+/u.test(path);
  if (query >= 0 && !numbered) path = path.slice(0, query);
  const parts = path.split("/").filter((part) => part !== "");
  if (parts.length === 0 || host === "") return null;
  let last = parts.at(-1)!;
  try {
    last = decodeURIComponent(last);
  } catch {
    // A broken escape stays as it stands.
  }
  const pieces = numbered
    ? []
    : last
        .replace(/([a-zà-ÿ])(?=[A-Z])/gu, "$1 ")
        .split(/[-._\s]+/u)
        .filter((piece) => piece !== "");
  const words = pieces
    .filter((piece, index) => !(index > 0 && index === pieces.length - 1 && uniqueCode.test(piece)))
    .map((piece) => fold(piece.replace(/\d+$/u, "")).replaceAll(" ", ""))
    .filter((piece) => /^[a-z]/u.test(piece));
  return { whole: `${host}/${parts.join("/").toLowerCase()}`, host, words, slug: fold(last).replaceAll(" ", "") };
}
