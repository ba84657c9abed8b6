/** No export nests deeper than some twenty levels; each level costs memory when parsed. */
const deepestJson = 200;

/** Whether a JSON text nests deeper than any export does: then it is not parsed at all. */
function isTooDeep(text: string, deepest: number): boolean {
  if (text.length <= deepest) return false;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}

/** The value of a JSON text; undefined where it is none, or nests too deep. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text, deepestJson)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
