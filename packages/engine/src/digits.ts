/** Numbers as printable characters: each counts one of 90. training/codes.py writes them. */
export const base = 90;

/** What a character counts: those from # to ~ in their order, without < and \, which a string of a page cannot hold as they are. */
const counts = new Uint8Array(128);
for (let code = 35, count = 0; code < 127; code++) if (code !== 60 && code !== 92) counts[code] = count++;

export const digitAt = (text: string, at: number): number => counts[text.charCodeAt(at)]!;

/** The number of as many characters, the highest first. */
export function numberAt(text: string, at: number, count: number): number {
  let value = 0;
  for (let end = at + count; at < end; at++) value = value * base + digitAt(text, at);
  return value;
}
