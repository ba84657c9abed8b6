/** A piece of a JSON text: an element of its array, or a member of its object (each element, where that is an array). */
export interface JsonPiece {
  /** Name of the member it belongs to; null in an array at the top. */
  readonly key: string | null;
  /** Place in its array; null for a member that is none. */
  readonly index: number | null;
  /** Unparsed; null where it was longer than is taken. */
  readonly text: string | null;
  readonly line: number;
}

export interface JsonSplitter {
  push(text: string): JsonPiece[];
  /** Whether the text was one whole array or object, so far. */
  isWhole(): boolean;
  readonly line: number;
}

/** A piece longer than this (in characters) is no message, person or conversation. */
export const longestPiece: number = 1 << 26;

const quoteOrEscape = /["\\]/gu;

/**
 * Cuts a JSON text of any length into pieces without holding more than one. What stands before the first bracket (as
 * `window.YTD.follower.part0 =`) is passed over. It does not judge the JSON: whoever parses the pieces does.
 */
export function createJsonSplitter(longest: number = longestPiece): JsonSplitter {
  let text = "";
  let at = 0;
  let line = 1;
  let lineAt = 0;
  let depth = 0;
  let root: "array" | "object" | null = null;
  let inString = false;
  let escaped = false;
  let keyStart = -1;
  let key: string | null = null;
  let expecting: "key" | "value" = "value";
  let inMemberArray = false;
  let start = -1;
  let index = 0;
  let tooLong = false;
  let done = false;

  const lineOf = (position: number): number => {
    for (;;) {
      const next = text.indexOf("\n", lineAt);
      if (next < 0 || next >= position) return line;
      line += 1;
      lineAt = next + 1;
    }
  };

  const finish = (pieces: JsonPiece[], end: number): void => {
    if (start < 0 && !tooLong) return;
    const piece = tooLong ? null : text.slice(start, end).trimEnd();
    const inArray = root === "array" || inMemberArray;
    pieces.push({ key, index: inArray ? index : null, text: piece, line: lineOf(Math.max(start, 0)) });
    index += 1;
    start = -1;
    tooLong = false;
  };

  /** A bracket, comma or colon outside of strings. */
  const structure = (pieces: JsonPiece[], code: number): void => {
    const level = inMemberArray ? 2 : 1;
    if (code === 0x7b || code === 0x5b) {
      if (depth === 0) {
        root = code === 0x5b ? "array" : "object";
        expecting = root === "object" ? "key" : "value";
      } else if (depth === 1 && root === "object" && code === 0x5b && start < 0 && expecting === "value") {
        inMemberArray = true;
        index = 0;
      } else if (depth === level && start < 0 && !tooLong) start = at;
      depth += 1;
      return;
    }
    if (code === 0x7d || code === 0x5d) {
      if (depth === level) finish(pieces, at);
      depth -= 1;
      if (inMemberArray && depth === 1) inMemberArray = false;
      else if (depth === 0) done = true;
      return;
    }
    if (code === 0x2c && depth === level) {
      finish(pieces, at);
      if (root === "object" && !inMemberArray) expecting = "key";
    } else if (code === 0x3a && depth === 1 && root === "object") {
      expecting = "value";
      index = 0;
    }
  };

  const scan = (pieces: JsonPiece[]): void => {
    while (at < text.length) {
      if (done) return;
      if (inString) {
        if (escaped) {
          escaped = false;
          at += 1;
          continue;
        }
        quoteOrEscape.lastIndex = at;
        const found = quoteOrEscape.exec(text);
        if (!found) {
          at = text.length;
          return;
        }
        at = found.index;
        if (text.charCodeAt(at) === 0x5c) escaped = true;
        else {
          inString = false;
          if (keyStart >= 0) {
            key = parseKey(text.slice(keyStart, at + 1));
            keyStart = -1;
          }
        }
        at += 1;
        continue;
      }
      const code = text.charCodeAt(at);
      const level = inMemberArray ? 2 : 1;
      if (code === 0x22 && depth > 0) {
        inString = true;
        if (depth === 1 && root === "object" && expecting === "key") keyStart = at;
        else if (depth === level && start < 0 && !tooLong) start = at;
      } else if (
        code === 0x7b ||
        code === 0x5b ||
        (depth > 0 && (code === 0x7d || code === 0x5d || code === 0x2c || code === 0x3a))
      ) {
        structure(pieces, code);
      } else if (depth === level && start < 0 && !tooLong && code > 0x20 && expecting === "value") start = at;
      at += 1;
    }
  };

  return {
    push(more) {
      text += more;
      const pieces: JsonPiece[] = [];
      scan(pieces);
      if (start >= 0 && text.length - start > longest) {
        start = -1;
        tooLong = true;
      }
      const keep = start >= 0 ? start : keyStart >= 0 ? keyStart : at;
      lineOf(keep);
      text = text.slice(keep);
      lineAt = Math.max(0, lineAt - keep);
      at -= keep;
      if (start >= 0) start = 0;
      if (keyStart >= 0) keyStart = 0;
      return pieces;
    },
    isWhole: () => done,
    get line() {
      return line;
    },
  };
}

function parseKey(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
