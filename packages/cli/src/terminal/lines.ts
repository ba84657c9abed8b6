import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** A longer line is reported and passed over, so that one bad line cannot fill the memory. */
const longestLine = 32 * (1 << 20);

/** One line of a file, counted from 1; `text` is null where it was too long. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** A file's content, unpacked where it is gzip by its first bytes. `-` is standard input. */
export async function* openText(path: string, stdin: Readable): AsyncGenerator<Uint8Array> {
  const source = path === "-" ? stdin : createReadStream(path);
  const bytes = source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await bytes.next();
  if (first.done) return;
  const all = startingWith(first.value, bytes);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all;
    return;
  }
  const { Readable: Streams } = await import("node:stream");
  yield* Streams.from(all).pipe(createGunzip());
}

/**
 * The lines of a text, as they come: all that one piece of it completes together, so that whoever waits at the other end
 * of a pipe is answered at once. Empty lines are passed over.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder();
  let rest = "";
  let number = 0;
  let isTooLong = false;
  const lineOf = (text: string): Line[] => {
    number += 1;
    const wasTooLong = isTooLong;
    isTooLong = false;
    if (wasTooLong) return [{ number, text: null }];
    return text.trim() === "" ? [] : [{ number, text }];
  };
  for await (const chunk of bytes) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    if (parts.length > 0) yield parts.flatMap(lineOf);
    if (rest.length > longestLine) {
      rest = "";
      isTooLong = true;
    }
  }
  rest += decoder.decode();
  if (rest !== "" || isTooLong) yield lineOf(rest);
}

/** A whole text, as from a pipe. */
export async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
