import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { InputFile } from "../connector.ts";
import { piecesOf, pullStream } from "./byte-streams.ts";
import { InputError } from "./input-error.ts";
import type { InputLimits } from "./limits.ts";

/** Mail and tables shrink to about a quarter; how far a reading has come is told by this. */
const usualRatio = 4;

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/**
 * What a gzip-ed single file (`.mbox.gz`) holds, unpacked as it is read, of several members too. It stands under the name
 * of the packed file, as the files of a ZIP do.
 */
export function gunzipped(file: InputFile, limits: InputLimits): InputFile {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.(?:gz|gzip|z)$/iu, "");
  const most = Math.max(limits.ratioFromBytes, file.sizeBytes * limits.maxRatio);
  return {
    path: `${file.path}/${name}`,
    sizeBytes: file.sizeBytes * usualRatio,
    open: () =>
      pullStream(async () => {
        const packed = Readable.fromWeb(file.open() as import("node:stream/web").ReadableStream<Uint8Array>);
        const unpacked = createGunzip();
        packed.on("error", (error) => unpacked.destroy(error));
        const pieces = piecesOf(packed.pipe(unpacked));
        let have = 0;
        return {
          async next() {
            let piece: Uint8Array | null;
            try {
              piece = await pieces.next();
            } catch (error) {
              throw error instanceof InputError ? error : new InputError("gzip/damaged", {}, error);
            }
            have += piece?.length ?? 0;
            if (have > most) throw new InputError("zip/bomb", { ratio: limits.maxRatio });
            return piece;
          },
          async close() {
            packed.destroy();
            await pieces.close();
          },
        };
      }),
  };
}
