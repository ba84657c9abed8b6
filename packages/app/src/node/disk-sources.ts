import { openBytes, openInput } from "@entregent/connectors";
import { AppError } from "../errors.ts";
import type { Sources } from "../sources.ts";

const gigabyte = 1 << 30;

/** Sources of this machine's disk; uploads are laid down in a private temporary file until they are read. */
export function diskSources(mostUploadBytes: number = 4 * gigabyte): Sources {
  return {
    open: (path) => openInput(path),
    async receive(body, name) {
      let bytes = 0;
      const counted = body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            bytes += chunk.length;
            if (bytes > mostUploadBytes) throw new AppError("import/too-big");
            controller.enqueue(chunk);
          },
        }),
      );
      const input = await openBytes(name, counted);
      const refused = bytes > mostUploadBytes ? "import/too-big" : bytes === 0 ? "import/nothing-sent" : null;
      if (refused === null) return input;
      await input.close?.();
      throw new AppError(refused, refused === "import/too-big" ? { most: mostUploadBytes / gigabyte } : {});
    },
  };
}
