import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "./input-error.ts";

/** A stream laid down on disk, because a ZIP is read from its end. */
export interface Spooled {
  readonly handle: FileHandle;
  readonly sizeBytes: number;
  remove(): Promise<void>;
}

/**
 * Writes a stream into a temporary file that only this user can read, and takes its name off the disk at once where the
 * system allows it, so that nothing stays behind even if the process is killed.
 *
 * @throws InputError `zip/too-large` past `maxBytes`; what the stream or the disk fails with. The file is gone then.
 */
export async function spool(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<Spooled> {
  const folder = await mkdtemp(join(tmpdir(), "entregent-"));
  let handle: FileHandle | null = null;
  try {
    const path = join(folder, "part");
    handle = await open(path, "wx+", 0o600);
    if (process.platform !== "win32") await rm(folder, { recursive: true, force: true });
    let sizeBytes = 0;
    for await (const piece of stream) {
      sizeBytes += piece.length;
      if (sizeBytes > maxBytes) throw new InputError("zip/too-large", { limitBytes: maxBytes });
      await handle.write(piece);
    }
    const spooled = handle;
    return {
      handle: spooled,
      sizeBytes,
      async remove() {
        await spooled.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await handle?.close();
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
