import type { Readable } from "node:stream";
import type { InputFile } from "../connector.ts";

/** A web stream over something that reads piece by piece; `close` runs once, at the end, on failure and on cancel. */
export function pullStream(
  open: () => Promise<{ next(): Promise<Uint8Array | null>; close(): Promise<void> }>,
): ReadableStream<Uint8Array> {
  let source: Awaited<ReturnType<typeof open>> | null = null;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          source ??= await open();
          const bytes = await source.next();
          if (bytes !== null) {
            controller.enqueue(bytes);
            return;
          }
          await source.close();
          controller.close();
        } catch (error) {
          await source?.close().catch(() => undefined);
          controller.error(error);
        }
      },
      async cancel() {
        await source?.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/** The pieces of a Node stream, for {@link pullStream}. */
export function piecesOf(stream: Readable): { next(): Promise<Uint8Array | null>; close(): Promise<void> } {
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  return {
    async next() {
      const step = await iterator.next();
      return step.done ? null : step.value;
    },
    async close() {
      stream.destroy();
    },
  };
}

/** The first bytes of a file. Fails only where there is not even one. */
export async function headOf(file: InputFile, length: number): Promise<Uint8Array> {
  return file.head ? file.head(length) : readHead(file.open(), length);
}

/** The first bytes of a stream; the rest is left unread. Fails only where there is not even one. */
export async function readHead(stream: ReadableStream<Uint8Array>, length: number): Promise<Uint8Array> {
  const head = new Uint8Array(length);
  let have = 0;
  const reader = stream.getReader();
  try {
    while (have < length) {
      const { done, value } = await reader.read();
      if (done) break;
      const part = value.subarray(0, length - have);
      head.set(part, have);
      have += part.length;
    }
  } catch (error) {
    // Whoever reads on meets the same failure and reports it with its line.
    if (have === 0) throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return head.subarray(0, have);
}
