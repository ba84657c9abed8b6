import anyAscii from "any-ascii";

/** Longest text of a name, a company or a headline that is looked at; longer ones are hostile or by mistake. */
export const longestText = 240;

const plain = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;
const typewritten = /^[ -~]*$/u;
const memo = new Map<string, string>();
const memoLimit = 50_000;

/** Only the letters and digits of a text in ASCII, with single spaces for what is between words. */
function squeeze(ascii: string): string {
  return ascii
    .toLowerCase()
    .replace(/['"`]/gu, "")
    .replace(/[^a-z0-9]+/gu, " ")
    .trim();
}

/**
 * A text as lower-case ASCII letters, digits and spaces: case, accents, scripts and punctuation taken away.
 *
 * @example fold("Łukasz O’Neill-Кузнецов") // "lukasz oneill kuznetsov"
 */
export function fold(text: string): string {
  if (text.length < 40 && plain.test(text)) return text.toLowerCase();
  if (text.length <= longestText && typewritten.test(text)) return squeeze(text);
  const known = memo.get(text);
  if (known !== undefined) return known;
  const short = text.length > longestText ? text.slice(0, longestText) : text;
  const folded = squeeze(anyAscii(short.normalize("NFKC").replace(/['’‘`´ʼ]/gu, "")));
  if (memo.size >= memoLimit) memo.clear();
  memo.set(text, folded);
  return folded;
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === "" ? [] : folded.split(" ");
}
