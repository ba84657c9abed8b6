import { decodeWords } from "postal-mime";

/** The header fields of one message, in their order. */
export interface MailHeaders {
  /** The raw value of the first field of this name (lower case), unfolded; null where there is none. */
  get(name: string): string | null;
  all(name: string): readonly string[];
  /** The first value with its encoded words read. */
  text(name: string): string | null;
  /** Names and values as they came, for searching. */
  readonly raw: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** A value longer than this is nobody's name or subject. */
const longestValue = 20_000;
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const latin = new TextDecoder("windows-1252");

/** Bytes without a declared charset: UTF-8 where they are, else Windows-1252. */
export function decodeUndeclared(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return latin.decode(bytes);
  }
}

/** Reads a header block. Lines that are no field are passed over. */
export function readHeaders(block: Uint8Array): MailHeaders {
  const raw = decodeUndeclared(block);
  const fields: { name: string; value: string }[] = [];
  let at = 0;
  while (at < raw.length) {
    let end = raw.indexOf("\n", at);
    if (end < 0) end = raw.length;
    const stop = end > at && raw.charCodeAt(end - 1) === 13 ? end - 1 : end;
    const first = raw.charCodeAt(at);
    const last = fields[fields.length - 1];
    if ((first === 32 || first === 9) && last) {
      if (last.value.length < longestValue) last.value += ` ${raw.slice(at, stop).trim()}`;
    } else {
      const colon = raw.indexOf(":", at);
      if (colon > at && colon < stop && colon - at < 80) {
        const name = raw.slice(at, colon).trimEnd().toLowerCase();
        if (!/[\s"]/u.test(name)) fields.push({ name, value: raw.slice(colon + 1, stop).trim() });
      }
    }
    at = end + 1;
  }
  const get = (name: string): string | null => fields.find((field) => field.name === name)?.value ?? null;
  return {
    get,
    all: (name) => fields.filter((field) => field.name === name).map(({ value }) => value),
    text(name) {
      const value = get(name);
      return value === null ? null : decodeText(value);
    },
    raw,
    fields,
  };
}

/** A header's text with encoded words read, blanks joined and marks of control gone. */
export function decodeText(value: string): string {
  return decodeWords(value.slice(0, longestValue))
    .replace(/\p{Cc}+/gu, " ")
    .replace(/ {2,}/gu, " ")
    .trim();
}
