/** A piece of incoming text: what can be read, or a run of characters that would not be seen. */
export type Piece =
  | { readonly kind: "text"; readonly start: number; readonly end: number; readonly text: string }
  | {
      readonly kind: "hidden";
      readonly start: number;
      readonly end: number;
      readonly what: HiddenKind;
      readonly count: number;
      /** ASCII smuggled in tag characters (U+E0020 to U+E007E), decoded. */
      readonly secret: string;
    };

export type HiddenKind = "bidi" | "invisible" | "control";

const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const control = /(?![\t\n\r])\p{Cc}/u;
const invisible = /[\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF9-\uFFFB]/u;

/** Scripts in which the joiners of U+200C and U+200D are spelling. */
const joining =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]/u;
const pictures = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u20E3\uFE0F\u{1F1E6}-\u{1F1FF}]/u;
const blackFlag = 0x1f3f4;

/**
 * Splits incoming text so that characters nobody would see can be shown as what they are.
 * Joiners inside emoji and in scripts that spell with them are left alone.
 *
 * @returns Pieces in order; their ranges cover the text without gaps.
 */
export function revealHidden(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const characters = [...text];
  let at = 0;
  let flag = false;
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i]!;
    const end = at + character.length;
    const code = character.codePointAt(0)!;
    const isTag = code >= 0xe0020 && code <= 0xe007f;
    flag = code === blackFlag || (flag && isTag);
    const what = flag && isTag ? null : hiddenKind(character, characters[i - 1], characters[i + 1]);
    const last = pieces.at(-1);
    if (what === null) {
      if (last?.kind === "text") pieces[pieces.length - 1] = { ...last, end, text: last.text + character };
      else pieces.push({ kind: "text", start: at, end, text: character });
    } else {
      const secret = code >= 0xe0020 && code <= 0xe007e ? String.fromCharCode(code - 0xe0000) : "";
      if (last?.kind === "hidden" && last.what === what) {
        pieces[pieces.length - 1] = { ...last, end, count: last.count + 1, secret: last.secret + secret };
      } else pieces.push({ kind: "hidden", start: at, end, what, count: 1, secret });
    }
    at = end;
  }
  return pieces;
}

function hiddenKind(character: string, before: string | undefined, after: string | undefined): HiddenKind | null {
  if (bidi.test(character)) return "bidi";
  if (control.test(character)) return "control";
  if (!invisible.test(character)) return null;
  const isJoiner = character === "\u200C" || character === "\u200D";
  if (isJoiner && before && after && joining.test(before) && joining.test(after)) return null;
  if (character === "\u200D" && before && after && pictures.test(before) && pictures.test(after)) return null;
  if (
    (character === "\uFE0F" || character === "\uFE0E") &&
    before &&
    /[\p{Emoji}\p{Extended_Pictographic}]/u.test(before)
  )
    return null;
  return "invisible";
}
