import type { InputFile } from "../connector.ts";

/** What a byte stream turned out to be. `mixed` is UTF-8 with bytes in it that are none. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "mixed";

export interface TextChunk {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file, chunk by chunk, whatever its encoding: a byte order mark decides; without one UTF-16 shows by its
 * zero bytes, and a byte that cannot be UTF-8 makes a so far plain ASCII text Windows-1252. Where there is real UTF-8
 * too, the bad bytes become U+FFFD and the chunk says `mixed`. The byte order mark is not part of the text.
 *
 * @throws What the file's stream fails with.
 */
export async function* readText(file: InputFile): AsyncGenerator<TextChunk> {
  const decoder = createDecoder();
  for await (const bytes of file.open()) {
    const chunk = decoder.decode(bytes, false);
    if (chunk.text !== "") yield chunk;
  }
  const last = decoder.decode(new Uint8Array(0), true);
  if (last.text !== "") yield last;
}

/** The text of bytes that are at hand, such as the head of a file; a character cut at the end is dropped. */
export function decodeHead(head: Uint8Array): string {
  let text = decoded.get(head);
  if (text === undefined) {
    text = createDecoder().decode(head, false).text;
    decoded.set(head, text);
  }
  return text;
}

/** Detection shows one head to every connector. */
const decoded = new WeakMap<Uint8Array, string>();

interface Decoder {
  decode(bytes: Uint8Array, last: boolean): TextChunk;
}

/** One decoder serves one stream, from its first byte on. */
export function createDecoder(): Decoder {
  let carry: Uint8Array = new Uint8Array(0);
  let started = false;
  let onlyAscii = true;
  let encoding: Encoding = "utf-8";
  let wide: TextDecoder | null = null;

  const start = (bytes: Uint8Array): Uint8Array => {
    started = true;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
      onlyAscii = false;
      return bytes.subarray(3);
    }
    if (bytes[0] === 0xff && bytes[1] === 0xfe) encoding = "utf-16le";
    else if (bytes[0] === 0xfe && bytes[1] === 0xff) encoding = "utf-16be";
    else encoding = zeroBytes(bytes);
    if (encoding === "utf-16le" || encoding === "utf-16be") wide = new TextDecoder(encoding);
    return bytes;
  };

  return {
    decode(incoming, last) {
      let bytes = carry.length === 0 ? incoming : join(carry, incoming);
      carry = new Uint8Array(0);
      if (!started) {
        if (bytes.length < 4 && !last) {
          carry = bytes.slice();
          return { text: "", encoding };
        }
        bytes = start(bytes);
      }
      if (wide) return { text: wide.decode(bytes, { stream: !last }), encoding };
      if (encoding === "windows-1252") return { text: latin.decode(bytes), encoding };
      const end = last ? bytes.length : completeLength(bytes);
      if (end < bytes.length) {
        carry = bytes.slice(end);
        bytes = bytes.subarray(0, end);
      }
      try {
        const text = strict.decode(bytes);
        if (text.length !== bytes.length) onlyAscii = false;
        return { text, encoding: encoding === "mixed" ? "utf-8" : encoding };
      } catch {
        const repaired = lenient.decode(bytes);
        if (onlyAscii && !mostlyGood(repaired)) {
          encoding = "windows-1252";
          const all = carry.length === 0 ? bytes : join(bytes, carry);
          carry = new Uint8Array(0);
          return { text: latin.decode(all), encoding };
        }
        onlyAscii = false;
        return { text: repaired, encoding: "mixed" };
      }
    },
  };
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const latin = new TextDecoder("windows-1252");

/** Whether as many letters came out of several bytes as bytes that are none: bytes of a code page seldom fit by chance. */
function mostlyGood(text: string): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad += 1;
    else if (code > 0x7f) good += 1;
  }
  return good > 0 && good >= bad;
}

/** Latin text in UTF-16 has a zero in nearly every second byte. */
function zeroBytes(bytes: Uint8Array): Encoding {
  const length = Math.min(bytes.length, 512);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 1) {
    if (bytes[i] === 0) {
      if (i % 2 === 0) even += 1;
      else odd += 1;
    }
  }
  if (odd > length / 4 && even < length / 20) return "utf-16le";
  if (even > length / 4 && odd < length / 20) return "utf-16be";
  return "utf-8";
}

/** Length without a UTF-8 character that the end of the chunk cuts in two. */
function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const need = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return need > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
