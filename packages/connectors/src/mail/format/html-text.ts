/** Text of an HTML part with its links, for reading; nothing is fetched, run or shown as HTML. */
export interface HtmlText {
  /** Lines with the links that stand on them. */
  readonly lines: readonly { readonly text: string; readonly links: readonly HtmlLink[] }[];
}

export interface HtmlLink {
  readonly href: string;
  /** What the reader sees. */
  readonly text: string;
  /** Words beside or above it, where the link itself is what is seen. */
  readonly caption?: string;
}

/** No notice of a request is longer. */
const longestHtml = 500_000;
const longestTag = 4000;
const paragraphs = new Set(["p", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "ol", "blockquote"]);
const blocks = new Set(["div", "td", "th", "li", "br", "center", "section", "header", "footer", "tbody", "dt", "dd"]);
const unread = new Set(["script", "style", "head", "title", "template", "noscript", "svg", "textarea", "iframe"]);
const voids = new Set(["br", "img", "hr", "meta", "link", "input", "wbr", "area", "base", "col"]);
const hidden =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0(?:px|pt|em)?\s{0,3}(?:;|$)/iu;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  middot: "·",
  bull: "•",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  szlig: "ß",
  aelig: "æ",
  AElig: "Æ",
  oelig: "œ",
  OElig: "Œ",
  oslash: "ø",
  Oslash: "Ø",
  eth: "ð",
  thorn: "þ",
  iexcl: "¡",
  iquest: "¿",
  shy: "",
  zwnj: "",
  zwj: "",
};
/** Letters with a mark, by the ending of their entity: `&eacute;` is `e` and an acute. */
const marks: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
  cedil: "\u0327",
  ring: "\u030a",
  caron: "\u030c",
};

/**
 * Reads HTML as a person would see it: scripts, styles and hidden parts are left out, blocks end lines, table rows and
 * paragraphs leave an empty line. One pass, whatever is in it: broken and hostile markup costs no more than good.
 */
export function readHtml(source: string): HtmlText {
  const html = source.slice(0, longestHtml);
  const lines: { text: string; links: HtmlLink[] }[] = [];
  let text = "";
  let links: HtmlLink[] = [];
  let link: { href: string; seen: string } | null = null;
  let linkStart = 0;
  let lower: string | null = null;
  let unseen: { tag: string; depth: number } | null = null;

  const endLine = (): void => {
    if (link) {
      link.seen += `${text.slice(linkStart)} `;
      linkStart = 0;
    }
    lines.push({ text: text.replace(/[ \t\r\n]+/gu, " ").trim(), links });
    text = "";
    links = [];
  };
  const endParagraph = (): void => {
    if (text.trim() !== "" || links.length > 0) endLine();
    if (lines.length > 0 && lines[lines.length - 1]!.text !== "") lines.push({ text: "", links: [] });
  };
  const endLink = (): void => {
    if (!link) return;
    const seen = link.seen + text.slice(linkStart);
    links.push({ href: link.href, text: seen.replace(/\s+/gu, " ").trim() });
    link = null;
  };

  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (end > at && !unseen) text += decodeEntities(html.slice(at, end)).replace(/[\r\n\t ]+/gu, " ");
    if (open < 0) break;
    if (html.startsWith("<!--", open)) {
      const close = html.indexOf("-->", open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const close = tagEnd(html, open);
    if (close < 0) {
      if (!unseen) text += html.slice(open);
      break;
    }
    const body = html.slice(open + 1, close);
    at = close + 1;
    const name = /^\/?([a-z][a-z0-9]{0,15})/iu.exec(body)?.[1]?.toLowerCase();
    if (name === undefined) {
      if (!/^[!?/]/u.test(body) && !unseen) text += `<${body}>`;
      continue;
    }
    const closing = body.startsWith("/");
    const lone = voids.has(name) || body.endsWith("/");
    if (unseen) {
      if (name === unseen.tag && !lone) unseen.depth += closing ? -1 : 1;
      if (unseen.depth === 0) unseen = null;
      continue;
    }
    if (!closing && (unread.has(name) || (body.length > name.length && hidden.test(attribute(body, "style") ?? "")))) {
      if (!lone) unseen = { tag: name, depth: 1 };
      // What stands inside is no markup: skip to its end at once.
      if (name === "script" || name === "style" || name === "textarea") {
        lower ??= html.toLowerCase();
        const stop = lower.indexOf(`</${name}`, at);
        unseen = null;
        at = stop < 0 ? html.length : stop;
      }
      continue;
    }
    if (name === "a") {
      endLink();
      if (!closing) {
        link = { href: decodeEntities(attribute(body, "href") ?? "").trim(), seen: "" };
        linkStart = text.length;
      }
    } else if (paragraphs.has(name)) endParagraph();
    else if (blocks.has(name) && (name === "br" || text.trim() !== "" || links.length > 0)) {
      if (!(closing && name === "br")) endLine();
    }
  }
  endLink();
  endLine();
  return { lines };
}

/** Where a tag closes, past quoted attribute values; -1 where it does not. Looks no further than any real tag goes. */
function tagEnd(html: string, open: number): number {
  const limit = Math.min(html.length, open + longestTag);
  let quote = 0;
  for (let i = open + 1; i < limit; i += 1) {
    const code = html.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return i;
    else if ((code === 34 || code === 39) && html.charCodeAt(i - 1) === 61) quote = code;
  }
  const plain = html.indexOf(">", open);
  return plain >= 0 && plain < limit ? plain : -1;
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(
    `[\\s"']${name}\\s{0,3}=\\s{0,3}(?:"([^"]{0,8000})"|'([^']{0,8000})'|([^\\s"'>]{1,8000}))`,
    "iu",
  ).exec(tag);
  return found ? (found[1] ?? found[2] ?? found[3] ?? "") : null;
}

export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return namedEntity(String(name)) ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code);
  });
}

function namedEntity(name: string): string | null {
  const known = Object.hasOwn(entities, name) ? entities[name] : undefined;
  if (known !== undefined) return known;
  const mark = Object.hasOwn(marks, name.slice(1)) ? marks[name.slice(1)] : undefined;
  return mark === undefined ? null : (name[0] + mark).normalize("NFC");
}
