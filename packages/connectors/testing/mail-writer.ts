/** Writes mails as mail programs do, in many charsets and encodings. Everyone in them is invented. */

export type Charset = "utf-8" | "iso-8859-1" | "windows-1252" | "iso-8859-15";
export type Transfer = "8bit" | "quoted-printable" | "base64";

export interface Coding {
  readonly charset: Charset;
  readonly transfer: Transfer;
  readonly lineEnd: "\n" | "\r\n";
}

export interface MailText {
  /** Name and value; values are encoded where they need it. */
  readonly headers: readonly (readonly [string, string])[];
  readonly text?: string;
  readonly html?: string;
}

const boundary = "----=_Part_7_8.9";

export function writeMail({ headers, text, html }: MailText, coding: Coding): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${encodeHeader(value, coding)}`);
  lines.push("MIME-Version: 1.0");
  const parts = [text === undefined ? [] : [["plain", text]], html === undefined ? [] : [["html", html]]].flat() as [
    string,
    string,
  ][];
  const written = parts.map(([type, content]) => writePart(type, content, coding));
  const body =
    written.length === 1
      ? written[0]!
      : Buffer.concat([
          Buffer.from(`Content-Type: multipart/alternative;\n\tboundary="${boundary}"\n\n`),
          ...written.flatMap((part) => [Buffer.from(`--${boundary}\n`), part, Buffer.from("\n")]),
          Buffer.from(`--${boundary}--\n`),
        ]);
  const whole = Buffer.concat([Buffer.from(`${lines.join("\n")}\n`, "latin1"), body]);
  return coding.lineEnd === "\n" ? whole : Buffer.from(whole.toString("latin1").replaceAll("\n", "\r\n"), "latin1");
}

function writePart(type: string, content: string, { charset, transfer }: Coding): Buffer {
  const bytes = encode(content, charset);
  const head = `Content-Type: text/${type}; charset=${charset}\nContent-Transfer-Encoding: ${transfer}\n\n`;
  const body =
    transfer === "8bit"
      ? bytes
      : Buffer.from(transfer === "base64" ? bytes.toString("base64").replace(/.{76}/g, "$&\n") : quoted(bytes));
  return Buffer.concat([Buffer.from(head), body]);
}

/** Text in a charset of one byte a letter; what it lacks is written as UTF-8 would not be: the test must avoid it. */
export function encode(text: string, charset: Charset): Buffer {
  if (charset === "utf-8") return Buffer.from(text);
  const euro = charset === "iso-8859-15" ? 0xa4 : 0x80;
  const curly: Readonly<Record<string, number>> =
    charset === "windows-1252" ? { "’": 0x92, "‘": 0x91, "“": 0x93, "”": 0x94, "–": 0x96, "…": 0x85, œ: 0x9c } : {};
  return Buffer.from([...text].map((char) => (char === "€" ? euro : (curly[char] ?? char.codePointAt(0)!))));
}

/** Whether a charset has every letter of a text. */
export function canWrite(text: string, charset: Charset): boolean {
  if (charset === "utf-8") return true;
  const more = charset === "windows-1252" ? "€’‘“”–…œ" : charset === "iso-8859-15" ? "€" : "";
  return [...text].every((char) => char.codePointAt(0)! < 0x100 || more.includes(char));
}

function quoted(bytes: Buffer): string {
  let out = "";
  let column = 0;
  for (const byte of bytes) {
    if (byte === 10) {
      out += "\n";
      column = 0;
      continue;
    }
    const piece =
      byte === 61 || byte < 32 || byte > 126
        ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
        : String.fromCharCode(byte);
    if (column + piece.length > 75) {
      out += "=\n";
      column = 0;
    }
    out += piece;
    column += piece.length;
  }
  return out;
}

/** Encoded words for runs that need them, in Q or B, folded as mailers do. */
function encodeHeader(value: string, { charset, transfer }: Coding): string {
  const address = /^(.*?)(\s<[^<>]+>)$/u.exec(value);
  if (address) return `${encodePhrase(address[1]!, charset, transfer)}${address[2]}`;
  return encodePhrase(value, charset, transfer);
}

function encodePhrase(text: string, charset: Charset, transfer: Transfer): string {
  if (/^[\u0020-\u007e\n\t]*$/u.test(text)) return text;
  const label = canWrite(text, charset) ? charset : "utf-8";
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + 16);
    if (/[\ud800-\udbff]/u.test(text[end - 1] ?? "")) end -= 1;
    const bytes = encode(text.slice(at, end), label);
    words.push(
      transfer === "base64"
        ? `=?${label.toUpperCase()}?B?${bytes.toString("base64")}?=`
        : `=?${label.toUpperCase()}?Q?${[...bytes]
            .map((byte) =>
              /[A-Za-z0-9]/u.test(String.fromCharCode(byte))
                ? String.fromCharCode(byte)
                : byte === 32
                  ? "_"
                  : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
            )
            .join("")}?=`,
    );
    at = end;
  }
  return words.join("\n ");
}
