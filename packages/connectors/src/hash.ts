/**
 * A short hash of a text, stable over machines and releases, for keys. Two independent 32-bit FNV-1a runs; not for
 * secrets.
 */
export function shortHash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x1000193;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ (code + 0x9e37), 0x85ebca6b);
    second ^= second >>> 13;
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
