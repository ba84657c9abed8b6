/** Sets spaces and quotes of a template the way its language does, so that the text reads as typeset and not as typed. */
export function typeset(text: string, language: string): string {
  const curled = text.replace(/(\p{L})'(?=[\p{L}{])/gu, "$1’");
  if (language !== "fr") return curled;
  return curled
    .replace(/[ \u00A0\u202F]([?!;]+)/gu, "\u202F$1")
    .replace(/[ \u00A0\u202F]:(?=\s|$)/gu, "\u00A0:")
    .replace(/«[ \u00A0\u202F]?/gu, "«\u00A0")
    .replace(/[ \u00A0\u202F]?»/gu, "\u00A0»");
}

/** Closes the gaps that an empty placeholder leaves. */
export function closeGaps(text: string): string {
  return text
    .replace(/ {2,}/gu, " ")
    .replace(/ +(?=[,.\n]|$)/gu, "")
    .replace(/\n +/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
