/** A name as one would greet with it. */
export interface ReadName {
  /** Given name; null where only initials or a name of one word that may be a family name are shown. */
  readonly first: string | null;
  readonly last: string | null;
  readonly full: string;
}

const longestName = 40;
const longestWord = 22;
const mostWords = 4;

const titles = wordSet(
  "dr dre dra prof professor professeur professeure pr mr mrs ms mx miss mister madame monsieur mme mlle m me maître sir " +
    "dame lord lady herr frau fräulein dipl ing ir drs mag doktor dottor dottore dottoressa dott avv geom arch rag sig " +
    "h.c hc habil univ signor signora sra sr srta don doña dom eng engº engª exmo exma rev rabbi capt col lt sgt hon mevrouw meneer dhr mevr",
);
const credentials = wordSet(
  "phd ph.d dphil md mba emba msc bsc ma ba llm llb jd cpa cfa cma pmp acca aca ceng fcca frsa obe mbe esq jr sr ii iii iv " +
    "cissp cisa scrum csm psm itil prince2 gphr sphr shrm aia rn bsn msn dds dvm dnp edd lcsw shrm-cp bcom bcomm btech " +
    "mtech meng beng mpa mph mfa hdr lion mcp ccna pe eit he him she her they them elle il",
);
/** Words of accounts that are no person's. */
const notAName = wordSet(
  "linkedin facebook xing viadeo instagram twitter mastodon member membre mitglied miembro membro lid user utilisateur " +
    "benutzer usuario utente gebruiker unknown inconnu unbekannt gmbh sarl sas ltd inc llc bv srl spa plc ag team support " +
    "sales marketing info contact noreply no-reply admin account official null undefined none anonymous",
);
/** Small words of family names: they do not count as words, and keep their case. */
const particles = wordSet(
  "de du des da das do dos di del della dei degli la le les van von der den het ten ter te zu zur zum el al bin ibn ben y e af av",
);
/** From here on it is a former name or a married one, not the name to greet with. */
const annotation =
  /\s(?:née|né|nee|geb|geboren|geborene|nata|nato|nascida|nascido|épouse|ép|alias|aka|formerly)(?:[\s.:]|$)/iu;

/**
 * Reads the name a network shows: without titles, credentials, emoji, brackets and what stands behind a bar, in the usual
 * case and order.
 *
 * @param shown - As the source has it; hostile.
 * @returns The name, or null where nothing fit to greet with is left: an account of a firm, digits, a sentence, an address.
 * @throws Never.
 * @example readName("✨ Dr. LAMBERT Anne-Sophie (née Roux) | MBA") // { first: "Anne-Sophie", last: "Lambert", ... }
 */
export function readName(shown: string | undefined): ReadName | null {
  const words = wordsOf(shown ?? "");
  if (words === null) return null;
  const counted = words.filter((word) => !particles.has(fold(word)));
  if (counted.length === 0 || counted.length > mostWords || words.length > mostWords + 3) return null;
  if (words.some((word) => word.length > longestWord || notAName.has(fold(word)))) return null;
  const ordered = familyLast(words).map(usualCase);
  const full = ordered.join(" ");
  if (full.length > longestName || !/\p{L}{2}/u.test(full)) return null;
  return parted(ordered, full);
}

function parted(words: readonly string[], full: string): ReadName {
  const [given = "", ...rest] = words;
  const isInitial = /^\p{L}\.?$/u.test(given) || particles.has(fold(given));
  return { first: isInitial ? null : given, last: rest.length > 0 ? rest.join(" ") : null, full };
}

/** The words of the name alone; null where it holds what no name holds. */
function wordsOf(shown: string): readonly string[] | null {
  let text = shown
    .slice(0, 300)
    .normalize("NFC")
    .replace(/[\p{Cc}\s]+/gu, " ");
  text = text.replace(/[\p{Cf}\p{Co}\p{Cn}\p{So}\p{Sk}\p{Emoji_Presentation}\uFE0F\u20E3]/gu, "");
  text = text.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]/gu, " ");
  const cut = / [-–—/•·] |[|•·]|(?:,? )?\b(?:via|chez|bei|at) /u.exec(text);
  if (cut && cut.index > 0) text = text.slice(0, cut.index);
  const former = annotation.exec(text);
  if (former && former.index > 0) text = text.slice(0, former.index);
  text = inSpokenOrder(text);
  const words = text
    .replace(/[’'`´]/gu, "’")
    .split(" ")
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, ""))
    .filter((word) => word !== "");
  while (words.length > 1 && titles.has(fold(words[0]!))) words.shift();
  while (words.length > 1 && isCredential(words.at(-1)!)) words.pop();
  if (words.length === 1 && titles.has(fold(words[0]!)) && words[0]!.endsWith(".")) return null;
  const plain = /^(?:\p{L}\.){1,3}$|^\p{L}[\p{L}\p{M}’‐-]*\.?$/u;
  return !/[@<>{}\\/:;=*#$%^~+?!&_\d]/u.test(text) && words.every((word) => plain.test(word)) ? words : null;
}

/** "Roux, Anne" is turned; "Anne Roux, MBA" loses what follows the comma. */
function inSpokenOrder(text: string): string {
  const comma = text.indexOf(",");
  if (comma < 0) return text;
  const before = text.slice(0, comma).trim();
  const after = text
    .slice(comma + 1)
    .split(",")[0]!
    .trim();
  const turned = /^\p{Lu}[\p{L}\p{M}’' .-]+$/u.test(after) && !after.split(" ").some(isCredential);
  return turned && before.split(" ").length <= 2 && after.split(" ").length <= 2 ? `${after} ${before}` : before;
}

function isCredential(word: string): boolean {
  return credentials.has(fold(word)) || /^(?:\p{Lu}\p{Ll}?\.){2,}$/u.test(word);
}

/** "LAMBERT Anne" shows its family name by capitals; it is put last. */
function familyLast(words: readonly string[]): readonly string[] {
  const capitals = words.filter(isCapitals);
  if (capitals.length === 0 || capitals.length === words.length || !isCapitals(words[0]!)) return words;
  const end = words.findIndex((word) => !isCapitals(word) && !particles.has(fold(word)));
  return end > 0 ? [...words.slice(end), ...words.slice(0, end)] : words;
}

function isCapitals(word: string): boolean {
  return word.length > 1 && !word.includes(".") && word === word.toUpperCase() && word !== word.toLowerCase();
}

function usualCase(word: string, index: number): string {
  if (particles.has(fold(word)) && index > 0) return isCapitals(word) ? word.toLowerCase() : word;
  const plain = word === word.toLowerCase() || isCapitals(word);
  if (!plain) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-‐’])(\p{L})/gu, (_, before: string, letter: string) => {
      return before + letter.toUpperCase();
    })
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

function fold(word: string): string {
  return word.toLowerCase().replace(/\.$/u, "");
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
