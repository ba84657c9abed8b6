const strict = new TextDecoder("utf-8", { fatal: true });

/**
 * Repairs UTF-8 that was written byte by byte as letters (`ZoÃ«`), as Meta's exports do. Right text is left alone: it
 * has letters above 0xFF, or bytes that are no UTF-8; so a text is never repaired twice.
 *
 * @example repairMojibake("Zo\u00c3\u00ab") // "Zoë"
 */
export function repairMojibake(text: string): string {
  return decodedFrom(text, (code) => (code <= 0xff ? code : -1));
}

/**
 * The same for UTF-8 that was taken for Windows-1252, where some bytes became marks above 0xFF (`Ã‰lodie`). Only for a
 * file that shows it throughout: see {@link createMojibakeSurvey}.
 */
export function repairWindowsMojibake(text: string): string {
  return decodedFrom(text, byteOf);
}

/** Looks through a whole text, piece by piece, whether everything beyond ASCII in it is UTF-8 taken for letters. */
export interface MojibakeSurvey {
  /** Whether it is still possible; once it is not, the rest need not be looked at. */
  add(text: string): boolean;
  shows(): boolean;
}

export function createMojibakeSurvey(): MojibakeSurvey {
  let wanted = 0;
  let letters = 0;
  let possible = true;
  return {
    add(text) {
      for (let at = 0; possible && at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code < 0x80 && wanted === 0) continue;
        const byte = byteOf(code);
        if (wanted > 0) {
          if (byte < 0x80 || byte > 0xbf) possible = false;
          else {
            wanted -= 1;
            if (wanted === 0) letters += 1;
          }
        } else if (byte >= 0xc2 && byte <= 0xdf) wanted = 1;
        else if (byte >= 0xe0 && byte <= 0xef) wanted = 2;
        else if (byte >= 0xf0 && byte <= 0xf4) wanted = 3;
        else possible = false;
      }
      return possible;
    },
    shows: () => possible && wanted === 0 && letters > 0,
  };
}

/** Where Windows-1252 has a mark above 0xFF, by the byte it stands for. */
const marks = new Map(
  [...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at))].map(
    (letter, at) => [letter.charCodeAt(0), 0x80 + at],
  ),
);

function byteOf(code: number): number {
  return marks.get(code) ?? (code <= 0xff ? code : -1);
}

function decodedFrom(text: string, toByte: (code: number) => number): string {
  let high = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code <= 0x7f) continue;
    high = true;
    if (code > 0xff && toByte(code) < 0) return text;
  }
  if (!high) return text;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = toByte(text.charCodeAt(i));
  try {
    return strict.decode(bytes);
  } catch {
    return text;
  }
}
