import type { MailBody } from "./body.ts";
import type { MailHeaders } from "./format/headers.ts";

/** One mail inside a digest. */
export interface DigestPart {
  readonly header: Uint8Array;
  readonly body: Uint8Array;
}

/** Whether a mail can be a list's digest, from its header alone. */
export function mayBeDigest(headers: MailHeaders): boolean {
  const subject = headers.text("subject") ?? "";
  return (
    /\b(?:digest|vol(?:ume)? \d{1,4}, issue \d{1,4}|lot vol|sammelband)\b/iu.test(subject) ||
    /multipart\/digest/iu.test(headers.get("content-type") ?? "")
  );
}

const mostParts = 500;
/** RFC 1153: thirty hyphens between two empty lines; before the first mail there are seventy. */
const ruled = /^-{30}$|^-{70}$/u;
const field =
  /^(?:from|date|subject|to|message-id|message|cc|reply-to|sender|content-type|in-reply-to|references)\s{0,3}:/iu;

/** The mails in a digest, enclosed as such or one below the other in its text; empty for any other mail. */
export function digestParts(body: MailBody): readonly DigestPart[] {
  if (body.enclosed.length > 0) return body.enclosed.slice(0, mostParts).map(splitAtEmptyLine);
  const lines = body.lines.map(({ text }) => text);
  const starts: number[] = [];
  for (let i = 0; i < lines.length; i += 1) if (ruled.test(lines[i]!)) starts.push(i);
  const parts: DigestPart[] = [];
  for (const [at, start] of starts.slice(0, mostParts).entries()) {
    let from = start + 1;
    while (lines[from] === "") from += 1;
    if (!field.test(lines[from] ?? "")) continue;
    const text = lines.slice(from, starts[at + 1] ?? lines.length).join("\n");
    const part = splitAtEmptyLine(Buffer.from(text));
    const header = Buffer.from(part.header).toString();
    if (/^from\s{0,3}:/imu.test(header) && /^(?:date|subject)\s{0,3}:/imu.test(header)) parts.push(part);
  }
  return parts;
}

function splitAtEmptyLine(bytes: Uint8Array): DigestPart {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = /\r?\n\r?\n/u.exec(all.toString("latin1"));
  if (!found) return { header: all, body: Buffer.alloc(0) };
  return { header: all.subarray(0, found.index + 1), body: all.subarray(found.index + found[0].length) };
}
