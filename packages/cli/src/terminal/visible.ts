/**
 * Makes what cannot be seen visible: control characters (a name may carry terminal codes), marks that turn the
 * direction of text, and other characters without a shape. Joiners stay: emoji and some scripts need them.
 *
 * @param keepLines - Leaves line ends and tabs as they are, for whole notes.
 * @example visible("Ann\u202Eexe.\u001b[2J") // "Ann⟨U+202E⟩exe.⟨U+001B⟩[2J"
 */
export function visible(text: string, keepLines = false): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    if (character === "\u200c" || character === "\u200d") return character;
    if (character === "\n" || character === "\t") return keepLines ? character : " ";
    return `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}⟩`;
  });
}
