import type { Span } from "./repeats.ts";

/** How one asks to be introduced: who speaks, then the verb, or a noun that says it all. One list a language. */
const phrases: readonly string[] = [
  // English
  "introduce (?:me|us)|(?:an )?intro(?:duction)? (?:to|with)|(?:put|get) (?:me|us) in (?:touch|contact)|connect (?:me|us) (?:to|with)",
  // French
  "(?:me|nous|m['’]) ?(?:présent(?:er|eriez|erais|ez|ais)|recommander auprès)|présente[sz]?-(?:moi|nous)|(?:mettre|mettriez|mettrais|mettez|mise|mets)[ -](?:moi |nous )?en (?:relation|contact|rapport)|m['’]introdui\\p{L}+",
  // German
  "(?:mich|uns) [^.!?\\n]{0,60}(?:vorstell|bekannt\\s?mach|empfehl|verbind|in kontakt bring)\\p{L}*|kontakt (?:zu|mit) [^.!?\\n]{0,60}(?:herstell|vermittel|knüpf)\\p{L}*|stell(?:st|en sie|e)? (?:du )?(?:mich|uns)",
  // Spanish
  "(?:me|nos) (?:present(?:as?|e|es|ar[ií]as?|en)|pon(?:es|e|dr[ií]as?|ga|gas) en contacto)|presentar(?:me|nos)|poner(?:me|nos) en contacto|presentaci[oó]n con",
  // Italian
  "(?:mi|ci) (?:present(?:i|a|eresti|erebbe)|mett(?:i|e|eresti|erebbe) in contatto)|presentar(?:mi|ci)|mett?er(?:mi|ci) in contatto",
  // Portuguese
  "(?:me|nos) (?:apresent(?:ar|a|aria|e)|(?:p[ôo]r?|coloc(?:ar|a|aria)) em conta(?:c)?to)|apresentar?-(?:me|nos)|(?:p[ôo]r|colocar)-(?:me|nos) em conta(?:c)?to",
  // Dutch
  "(?:mij|me|ons) [^.!?\\n]{0,60}(?:voorstell\\p{L}*|introducer\\p{L}*|in contact (?:te )?breng\\p{L}*)|(?:voorstellen|introduceren) aan|in contact (?:te )?brengen met",
];
const asks = new RegExp(`(?<!\\p{L})(?:${phrases.join("|")})`, "giu");

/** A full stop behind a short word is one of a title or an initial. */
const sentenceEnd = /[?!:\n]|(?<=\p{L}{4})\.(?:\s|$)/u;

/** How far behind the asking the name may stand. */
const reach = 120;

/**
 * Where a draft asks to be introduced to somebody, in seven languages: from the verb to the end of what it may name.
 *
 * @example introductionsAsked("Hi Ruth, could you introduce me to Anne Roux? Thanks.") // [{ start: 20, end: 45 }]
 */
export function introductionsAsked(draft: string): readonly Span[] {
  return [...draft.matchAll(asks)].map(({ index, 0: verb }) => {
    const after = draft.slice(index + verb.length, index + verb.length + reach);
    const end = after.search(sentenceEnd);
    return { start: index, end: index + verb.length + (end < 0 ? after.length : end) };
  });
}
