function eat(before: number, text: string): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ 0x1f, 0x01000193);
}

/** A 32-bit hash of a kind of key and its words (FNV-1a with a final mix). */
export function hashKey(kind: string, a: string, b = ""): number {
  let hash = eat(eat(eat(0x811c9dc5, kind), a), b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 16);
}
