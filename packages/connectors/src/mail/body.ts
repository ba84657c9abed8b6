import { isUtf8 } from "node:buffer";
import PostalMime, { type Email } from "postal-mime";
import { decodeUndeclared } from "./format/headers.ts";
import { type HtmlLink, readHtml } from "./format/html-text.ts";

/** One line of a mail's text. */
export interface BodyLine {
  /** The whole line, trimmed. */
  readonly text: string;
  /** The line as it came. */
  readonly raw: string;
  /** The line without its links and the colon before them. */
  readonly label: string;
  readonly links: readonly HtmlLink[];
}

/** The readable text of a mail. */
export interface MailBody {
  /** From the plain part where there is one that says something, else from the HTML part. */
  readonly lines: readonly BodyLine[];
  /** Every link of every part, with what the reader sees of it. */
  readonly links: readonly HtmlLink[];
  /** The same, part by part. */
  readonly linksOfParts: readonly (readonly HtmlLink[])[];
  /** Messages enclosed as such, for digests. */
  readonly enclosed: readonly Uint8Array[];
}

const longestText = 200_000;
const mostLines = 2000;
const linkPattern = /\bhttps?:\/\/[^\s<>"'`|\\^{}]{1,4000}/giu;

/** Reads the body of a message whose header is `header`. Never fails: what cannot be read is read as plain text. */
export async function readBody(header: Uint8Array, body: Uint8Array): Promise<MailBody> {
  let text = "";
  let html = "";
  const enclosed: Uint8Array[] = [];
  try {
    let email = await parse(header, body);
    // Bytes that are not in the charset they were declared in, or in none: most often Windows-1252.
    if (email.text?.includes("\ufffd") && !isUtf8(body)) {
      email = await parse(header, Buffer.from(decodeUndeclared(body)));
    }
    text = email.text ?? "";
    html = email.html ?? "";
    for (const { mimeType, content } of email.attachments) {
      if (mimeType === "message/rfc822" && typeof content !== "string") enclosed.push(new Uint8Array(content));
    }
  } catch {
    text = decodeUndeclared(body);
  }
  const plain = plainLines(undoBase64(text.slice(0, longestText)));
  const shown = html === "" ? [] : htmlLines(html);
  const lines = shown.length > 0 && !saysSomething(plain) ? shown : plain;
  const linksOfParts = [withCaptions(plain), shown.flatMap(({ links }) => links)];
  return { lines, links: linksOfParts.flat(), linksOfParts, enclosed };
}

function parse(header: Uint8Array, body: Uint8Array): Promise<Email> {
  // UTF-8 is often sent under the name of its beginning.
  const named = Buffer.from(
    Buffer.from(header)
      .toString("latin1")
      .replace(/charset\s{0,3}=\s{0,3}"?us-ascii"?/iu, "charset=utf-8"),
    "latin1",
  );
  return PostalMime.parse(Buffer.concat([named, Buffer.from("\r\n"), body]), {
    forceRfc822Attachments: true,
    maxNestingDepth: 32,
  });
}

function plainLines(text: string): BodyLine[] {
  const lines = text.split(/\r\n?|\n/u).slice(0, mostLines);
  return lines.map((line) => {
    const links: HtmlLink[] = [];
    const label = line.replace(linkPattern, (match) => {
      const href = match.replace(/[.,;:!?)\]>'»”]+$/u, "");
      links.push({ href, text: href });
      return " ";
    });
    return { raw: line, text: line.trim(), label: links.length === 0 ? line.trim() : cutLabel(label), links };
  });
}

/** In plain text the words for a link stand before it or above it. */
function withCaptions(lines: readonly BodyLine[]): HtmlLink[] {
  let above = "";
  return lines.flatMap(({ label, links }) => {
    const caption = label === "" ? above : label;
    if (links.length === 0) above = label;
    return links.map((link) => ({ ...link, caption }));
  });
}

function htmlLines(html: string): BodyLine[] {
  return readHtml(html)
    .lines.slice(0, mostLines)
    .map(({ text, links }) => ({ raw: text, text, label: cutLabel(text.replace(linkPattern, " ")), links }));
}

function cutLabel(text: string): string {
  return text
    .replace(/[<([]\s{0,3}[>)\]]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/\s?[:：>→-]{1,3}\s?$/u, "")
    .trim();
}

/** A text part that only sends the reader to the HTML part says nothing. */
function saysSomething(lines: readonly BodyLine[]): boolean {
  const words = lines.map(({ label }) => label).join(" ");
  return (
    words.trim().length > 0 &&
    !/^\W{0,20}(?:your (?:mail|e-?mail) (?:client|program|reader)|this (?:message|mail|e-?mail) (?:is|requires|contains)) [^.]{0,80}html/iu.test(
      words,
    )
  );
}

const base64Line = /^[A-Za-z0-9+/]{16,100}={0,2}$/u;

/** List archives leave a base64 body as it was sent: it is decoded where it gives readable text. */
function undoBase64(text: string): string {
  const lines = text.split(/\r?\n/u);
  const first = lines.findIndex((line) => line.trim() !== "");
  let end = first;
  while (end >= 0 && end < lines.length && base64Line.test(lines[end]!.trim())) end += 1;
  // The last line may be short.
  if (end > first && end < lines.length && /^[A-Za-z0-9+/]{2,15}={0,2}$/u.test(lines[end]!.trim())) end += 1;
  if (first < 0 || end - first < 2) return text;
  const packed = lines.slice(first, end).join("").replace(/\s+/gu, "");
  const decoded = decodeUndeclared(Buffer.from(packed, "base64"));
  const odd = decoded.match(/(?![\t\n\r])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return odd > decoded.length / 100 || !/\s/u.test(decoded) ? text : `${decoded}\n${lines.slice(end).join("\n")}`;
}
