import type { Problem } from "@entregent/engine";
import type { InputFile } from "../connector.ts";
import { asProblem } from "./input-error.ts";
import { createDecoder } from "./text.ts";

/** A line of a vCard or calendar: `group.NAME;PARAMETER=value:value`, unfolded and decoded. */
export interface ContentLine {
  /** Upper case, without its group. */
  readonly name: string;
  /** Upper case names; a bare parameter of version 2.1 is under `TYPE`. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** As written: escapes are still in it, but quoted-printable is decoded. */
  readonly value: string;
  readonly line: number;
}

/** Pictures are inside these files; a line longer than this (in bytes) is one, or hostile, and is cut. */
const longestLine = 1 << 16;

/**
 * Reads the lines of a vCard or calendar file with flat memory. Folded lines are joined as bytes, since a fold may cut a
 * letter in two; each line is UTF-8, or else Windows-1252, or what its own `CHARSET` says.
 *
 * @returns Runs of lines in order; a failing stream ends them with a problem.
 * @throws The reason of `signal`, once it is aborted.
 */
export async function* readContentLines(
  file: InputFile,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly lines: readonly ContentLine[]; readonly problems: readonly Problem[] }> {
  const assembler = createAssembler();
  const wide = createWideDecoder();
  try {
    for await (const bytes of file.open()) {
      const lines = assembler.push(wide(bytes));
      if (lines.length > 0) yield { lines, problems: [] };
    }
    yield { lines: assembler.end(), problems: [] };
  } catch (error) {
    yield { lines: assembler.end(), problems: [asProblem(error, file.path, signal)] };
  }
}

/** UTF-16 becomes UTF-8; everything else passes as it is. */
function createWideDecoder(): (bytes: Uint8Array) => Uint8Array {
  let decoder: ReturnType<typeof createDecoder> | null = null;
  let first = true;
  const encoder = new TextEncoder();
  return (bytes) => {
    if (first) {
      first = false;
      if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        decoder = createDecoder();
      if (bytes[0] === 0xef && bytes[1] === 0xbb) return bytes.subarray(3);
    }
    return decoder ? encoder.encode(decoder.decode(bytes, false).text) : bytes;
  };
}

interface Assembler {
  push(bytes: Uint8Array): ContentLine[];
  end(): ContentLine[];
}

/** Cuts bytes into physical lines and joins those that belong together. */
function createAssembler(): Assembler {
  let rest: Uint8Array = new Uint8Array(0);
  let line = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  let begun = 0;
  let softBreak = false;

  const flush = (lines: ContentLine[]): void => {
    if (pieces.length > 0) {
      const parsed = parseLine(joinBytes(pieces), begun);
      if (parsed) lines.push(parsed);
    }
    pieces = [];
    length = 0;
  };

  const take = (lines: ContentLine[], physical: Uint8Array): void => {
    line += 1;
    const end = physical.at(-1) === 0x0d ? physical.length - 1 : physical.length;
    const folded = physical[0] === 0x20 || physical[0] === 0x09;
    if (softBreak || folded) {
      // A fold's blank goes; a soft break has none.
      const part = physical.subarray(folded && !softBreak ? 1 : 0, end);
      if (length + part.length <= longestLine) {
        pieces.push(part.slice());
        length += part.length;
      }
      softBreak = softBreak && part.at(-1) === 0x3d;
      return;
    }
    flush(lines);
    if (end === 0) return;
    begun = line;
    const part = physical.slice(0, Math.min(end, longestLine));
    pieces.push(part);
    length = part.length;
    softBreak = part.at(-1) === 0x3d && /QUOTED-PRINTABLE/iu.test(ascii(part.subarray(0, 200)));
  };

  return {
    push(bytes) {
      const lines: ContentLine[] = [];
      let from = 0;
      for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, from)) {
        const part = bytes.subarray(from, at);
        take(lines, rest.length === 0 ? part : joinBytes([rest, part]));
        rest = rest.length === 0 ? rest : new Uint8Array(0);
        from = at + 1;
      }
      if (rest.length < longestLine) rest = joinBytes([rest, bytes.subarray(from)]);
      return lines;
    },
    end() {
      const lines: ContentLine[] = [];
      if (rest.length > 0) take(lines, rest);
      rest = new Uint8Array(0);
      flush(lines);
      return lines;
    },
  };
}

function parseLine(bytes: Uint8Array, line: number): ContentLine | null {
  const text = decode(bytes, null);
  const head = headLength(text);
  if (head < 0) return null;
  const [nameAndGroup = "", ...rawParameters] = splitOutsideQuotes(text.slice(0, head), ";");
  const parameters = new Map<string, readonly string[]>();
  for (const raw of rawParameters) {
    const equals = raw.indexOf("=");
    const key = (equals < 0 ? "TYPE" : raw.slice(0, equals)).trim().toUpperCase();
    const values = splitOutsideQuotes(equals < 0 ? raw : raw.slice(equals + 1), ",").map((value) =>
      value.trim().replace(/^"|"$/gu, ""),
    );
    parameters.set(key, [...(parameters.get(key) ?? []), ...values]);
  }
  const name = (nameAndGroup.split(".").at(-1) ?? "").trim().toUpperCase();
  const encoding = [...(parameters.get("ENCODING") ?? []), ...(parameters.get("TYPE") ?? [])];
  const quoted = encoding.some((value) => value.toUpperCase() === "QUOTED-PRINTABLE");
  const charset = parameters.get("CHARSET")?.[0] ?? null;
  const value = text.slice(head + 1);
  return { name, parameters, value: quoted ? decode(unquote(value), charset) : value, line };
}

/** Index of the colon between name and value: the first outside of quotes. */
function headLength(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length && at < 4000; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) quoted = !quoted;
    else if (code === 0x3a && !quoted) return at;
  }
  return text.indexOf(":");
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === separator && !quoted) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

const strict = new TextDecoder("utf-8", { fatal: true });
const latin = new TextDecoder("windows-1252");

function decode(bytes: Uint8Array, charset: string | null): string {
  if (charset !== null && !/^utf-?8$/iu.test(charset)) {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // A code page that nobody knows: as without one.
    }
  }
  try {
    return strict.decode(bytes);
  } catch {
    return latin.decode(bytes);
  }
}

function unquote(text: string): Uint8Array {
  const bytes: number[] = [];
  const raw = new TextEncoder().encode(text);
  for (let at = 0; at < raw.length; at += 1) {
    const byte = raw[at]!;
    const pair = byte === 0x3d ? ascii(raw.subarray(at + 1, at + 3)) : "";
    if (/^[0-9a-fA-F]{2}$/u.test(pair)) {
      bytes.push(Number.parseInt(pair, 16));
      at += 2;
    } else if (byte !== 0x3d) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The text of a value: escapes resolved. */
export function unescapeValue(value: string): string {
  return value.replace(/\\([nN,;:\\])/gu, (_, mark: string) => (/n/iu.test(mark) ? "\n" : mark)).trim();
}

/** The parts of a structured value, escapes resolved. */
export function splitValue(value: string, separator: ";" | ","): string[] {
  const parts: string[] = [];
  let part = "";
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === "\\" && at + 1 < value.length) {
      part += value.slice(at, at + 2);
      at += 1;
    } else if (value[at] === separator) {
      parts.push(unescapeValue(part));
      part = "";
    } else part += value[at];
  }
  parts.push(unescapeValue(part));
  return parts;
}
