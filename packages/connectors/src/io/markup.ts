/** A piece of HTML or XML: a tag with its attributes, or the text between tags. */
export type MarkupToken =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
      readonly line: number;
    }
  | { readonly kind: "close"; readonly name: string; readonly line: number }
  | { readonly kind: "text"; readonly text: string; readonly line: number };

export interface MarkupReader {
  push(text: string): MarkupToken[];
  end(): MarkupToken[];
}

/** A tag or text longer than this is cut there: no page of a network has one. */
const longest = 1 << 20;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** The text with its character references resolved. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/gu, (whole, decimal, hex, name) => {
    if (name) return named[String(name)] ?? whole;
    const code = Number.parseInt(String(decimal ?? hex), decimal ? 10 : 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "";
  });
}

/**
 * Reads markup tag by tag, without holding the page: enough for exports and stanzas. Nothing is fetched, run or kept of
 * scripts and styles; comments and declarations are passed over.
 */
export function createMarkupReader(): MarkupReader {
  let rest = "";
  let line = 1;
  let raw: string | null = null;

  const read = (last: boolean): MarkupToken[] => {
    const tokens: MarkupToken[] = [];
    let at = 0;
    /** Moves on to `end`; gives what lies before it and the line it began on. */
    const cut = (end: number): { readonly text: string; readonly line: number } => {
      const piece = { text: rest.slice(at, end), line };
      for (let i = piece.text.indexOf("\n"); i >= 0; i = piece.text.indexOf("\n", i + 1)) line += 1;
      at = end;
      return piece;
    };
    while (at < rest.length) {
      const patient = !last && rest.length - at < longest;
      if (raw !== null) {
        const close = rest.toLowerCase().indexOf(`</${raw}`, at);
        if (close < 0 && patient) break;
        cut(close < 0 ? rest.length : close);
        if (close >= 0) raw = null;
        continue;
      }
      if (rest.charCodeAt(at) !== 0x3c) {
        const open = rest.indexOf("<", at);
        if (open < 0 && patient) break;
        const piece = cut(open < 0 ? rest.length : open);
        tokens.push({ kind: "text", text: decodeEntities(piece.text), line: piece.line });
        continue;
      }
      const end = endOfTag(rest, at);
      if (end < 0 && patient) break;
      const piece = cut(end < 0 ? rest.length : end);
      const token = tagOf(piece.text, piece.line);
      if (token === null) continue;
      if (token.kind === "open" && !token.empty && (token.name === "script" || token.name === "style"))
        raw = token.name;
      tokens.push(token);
    }
    rest = rest.slice(at);
    return tokens;
  };

  return {
    push(text) {
      rest += text;
      return read(false);
    },
    end: () => read(true),
  };
}

/** Index behind the tag, comment or declaration that begins at `at`, or -1. */
function endOfTag(text: string, at: number): number {
  if (text.startsWith("<!--", at)) {
    const end = text.indexOf("-->", at + 4);
    return end < 0 ? -1 : end + 3;
  }
  if (text.startsWith("<![CDATA[", at)) {
    const end = text.indexOf("]]>", at + 9);
    return end < 0 ? -1 : end + 3;
  }
  let quote = 0;
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return i + 1;
  }
  return -1;
}

const attribute = /([^\s=/"'<>]{1,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;

function tagOf(text: string, line: number): MarkupToken | null {
  if (text.startsWith("<![CDATA[")) return { kind: "text", text: text.slice(9, -3), line };
  const found = /^<(\/?)([a-zA-Z][\w:.-]{0,60})/u.exec(text);
  if (!found) return null;
  const name = found[2]!.toLowerCase();
  if (found[1] === "/") return { kind: "close", name, line };
  const attributes = new Map<string, string>();
  for (const [, key, double, single, bare] of text.slice(found[0].length).matchAll(attribute)) {
    if (!attributes.has(key!.toLowerCase()))
      attributes.set(key!.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ""));
  }
  return { kind: "open", name, attributes, empty: text.endsWith("/>"), line };
}
