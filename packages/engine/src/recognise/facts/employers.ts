import { commonCompanyWords, gluedCompanyWords, legalForms } from "../knowledge/organisations.ts";
import { isKnownPosition } from "./positions.ts";
import { foldedWords } from "../text/fold.ts";
import { memoised } from "../text/memo.ts";

/** What is left of a company's name without legal form, country and words of kind: the same for one house's branches. */
export interface Company {
  readonly key: string;
  /** As the source has it. */
  readonly name: string;
}

/** Reads a company's name; null where it is empty. */
export const readCompany: (name: string) => Company | null = memoised((name) => {
  const words = foldedWords(
    name.replace(/\([^()]{0,60}\)/gu, " ").replace(/\b(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll(".", "")),
  );
  const formless = words.filter((word) => !legalForms.has(word) && word.length > 1);
  const proper = formless.filter((word) => !commonCompanyWords.has(word));
  const key = (proper.length > 0 ? proper : formless.length > 0 ? formless : words).join("");
  return key === "" ? null : { key: key.slice(0, 60), name };
});

const links = ["de", "du", "des", "la", "le", "di", "der", "of", "do", "da", "del"];

/** The company's key in the name of its domain: `neranone` of `neranonemaschinenbau`. */
export const companyOfDomain: (domain: string) => string = memoised((domain) => {
  let key = domain;
  for (let round = 0; round < 3; round++) {
    const end = gluedCompanyWords.find(
      (word) => key.endsWith(word) && key.length - word.length >= 4 && word.length >= 3,
    );
    const start = gluedCompanyWords.find(
      (word) => key.startsWith(word) && key.length - word.length >= 4 && word.length >= 4,
    );
    if (!end && !start) break;
    if (end) key = key.slice(0, -end.length);
    else if (start) {
      key = key.slice(start.length);
      const link = links.find((word) => key.startsWith(word) && key.length - word.length >= 5);
      if (link) key = key.slice(link.length);
    }
  }
  return key;
});

const shortestInside = 5;

/** Whether two company keys are of one house: equal, or one inside the other. */
export function sameCompany(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length < b.length ? isInside(a, b) : isInside(b, a);
}

function isInside(short: string, long: string): boolean {
  return short.length >= shortestInside && (long.startsWith(short) || long.endsWith(short));
}

const formerWords =
  /^(?:ex|former|formerly|previously|ancien|ancienne|anciennement|ehem|ehemals|ehemalig|fruher|früher|frueher|vormals|voormalig|antes|anteriormente|già|gia|precedentemente|dawniej|były|byly|byla|tidligere|tidigare|fd|бывш\p{L}*)[\s.:-]+/iu;
const atWords = /\s+(?:at|@|chez|bei|beim|en|presso|bij|hos|w|na|à|pour|für|na|no|da|la|в|of|com|ved)\s+|\s*@\s*/iu;

const atWordsAll = new RegExp(atWords.source, "giu");

/** What a headline says, cut at its separators. */
export interface Headline {
  readonly position: string;
  /** What may be an employer, in the order it stands. */
  readonly companies: readonly string[];
  readonly formerCompanies: readonly string[];
}

/** Where the position ends: before the last "at" word that leaves a known job in front, else before the first. */
function cutOfPosition(text: string): number {
  let first = -1;
  let known = -1;
  for (const found of text.matchAll(atWordsAll)) {
    if (found.index <= 0) continue;
    if (first < 0) first = found.index;
    if (isKnownPosition(text.slice(0, found.index))) known = found.index;
  }
  if (known >= 0) return known;
  return isKnownPosition(text) ? -1 : first;
}

/** Reads a headline such as "Lead Buyer chez Exemple | ex-Modèle". */
export function readHeadline(text: string): Headline {
  const [first = "", ...rest] = text
    .slice(0, 240)
    .split(/\s*[|•·;]\s*|\s+[-–—]\s+/u)
    .filter((piece) => piece !== "");
  const companies: string[] = [];
  const formerCompanies: string[] = [];
  const cut = cutOfPosition(first);
  const position = cut > 0 ? first.slice(0, cut) : first;
  if (cut > 0) companies.push(first.slice(cut).replace(atWords, ""));
  for (const piece of rest.slice(0, 6)) {
    const former = formerWords.exec(piece);
    if (former) formerCompanies.push(piece.slice(former[0].length));
    else {
      const at = piece.search(atWords);
      companies.push(at > 0 ? piece.slice(at).replace(atWords, "") : piece);
    }
  }
  return { position, companies, formerCompanies };
}
