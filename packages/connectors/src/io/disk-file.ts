import { closeSync, openSync, readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { InputFile } from "../connector.ts";
import { pullStream } from "./byte-streams.ts";

const pieceBytes = 1 << 18;

/** A file on disk as an {@link InputFile}. */
export function diskFile(diskPath: string, path: string, sizeBytes: number): InputFile {
  return {
    path,
    sizeBytes,
    open: () => pullStream(async () => handlePieces(await open(diskPath, "r"), true)),
    head(length) {
      const fd = openSync(diskPath, "r");
      try {
        const bytes = new Uint8Array(Math.min(length, Math.max(sizeBytes, 1)));
        return bytes.subarray(0, readSync(fd, bytes, 0, bytes.length, 0));
      } finally {
        closeSync(fd);
      }
    },
  };
}

/** An open file as an {@link InputFile}; the handle stays open. */
export function handleFile(handle: FileHandle, path: string, sizeBytes: number): InputFile {
  return { path, sizeBytes, open: () => pullStream(async () => handlePieces(handle, false)) };
}

function handlePieces(
  handle: FileHandle,
  owned: boolean,
): { next(): Promise<Uint8Array | null>; close(): Promise<void> } {
  let at = 0;
  let open = true;
  return {
    async next() {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(pieceBytes), 0, pieceBytes, at);
      at += bytesRead;
      return bytesRead === 0 ? null : buffer.subarray(0, bytesRead);
    },
    async close() {
      if (!owned || !open) return;
      open = false;
      await handle.close();
    },
  };
}

/** Bytes at hand as an {@link InputFile}. */
export function memoryFile(path: string, bytes: Uint8Array): InputFile {
  return {
    path,
    sizeBytes: bytes.length,
    head: (length) => bytes.subarray(0, length),
    open() {
      let at = 0;
      return new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            // In pieces as from a disk, so that nobody has to hold the whole twice.
            if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + pieceBytes));
            else controller.close();
            at += pieceBytes;
          },
        },
        { highWaterMark: 0 },
      );
    },
  };
}
