import type { InputFile } from "../connector.ts";
import { problemOf } from "./input-error.ts";
import { memoryFile } from "./disk-file.ts";
import { isMedia, problem, type Unpacking } from "./unpacking.ts";

/** Older Mastodon archives are packed tars. Their text files are small; larger ones are left out with a word. */
const largestFile = 64 * (1 << 20);

export function isTarGzip(path: string, head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && /\.(?:tgz|tar\.gz)$/iu.test(path);
}

/** Adds the text files of a packed tar to what was found. */
export async function readTarGzip(found: Unpacking, file: InputFile): Promise<void> {
  try {
    const bytes = file
      .open()
      .pipeThrough(new DecompressionStream("gzip") as unknown as TransformStream<Uint8Array, Uint8Array>);
    await readTar(found, bytes, file);
  } catch (error) {
    found.problems.push({ ...problemOf(error, file.path), code: "tar/damaged" });
  }
}

async function readTar(found: Unpacking, bytes: ReadableStream<Uint8Array>, file: InputFile): Promise<void> {
  const blocks = createBlockReader(bytes);
  let longName: string | null = null;
  let total = 0;
  for (;;) {
    const header = await blocks.take(512);
    if (header === null || header[0] === 0) return;
    const field = (from: number, length: number): string =>
      new TextDecoder().decode(header.subarray(from, from + length)).replace(/\0.*$/su, "");
    const size = Number.parseInt(field(124, 12).trim() || "0", 8);
    if (!Number.isFinite(size) || field(257, 5) !== "ustar") {
      found.problems.push(problem("tar/damaged", "error", file.path));
      return;
    }
    const padded = Math.ceil(size / 512) * 512;
    const type = field(156, 1);
    total += padded;
    if (total > found.limits.maxSpooledBytes) {
      found.problems.push(problem("zip/too-large", "error", file.path, { limitBytes: found.limits.maxSpooledBytes }));
      return;
    }
    const name: string = longName ?? [field(345, 155), field(0, 100)].filter((part) => part !== "").join("/");
    const plain = type === "0" || type === "";
    const special = type === "L" || type === "x";
    longName = null;
    const keep =
      (plain && !isMedia(name) && !name.split("/").includes("..") && size <= largestFile) || (special && size < 65_536);
    if (!keep) {
      if (plain && size > largestFile && !isMedia(name)) {
        found.problems.push(problem("zip/too-large", "error", `${file.path}/${name}`, { limitBytes: largestFile }));
      }
      await blocks.skip(padded);
      continue;
    }
    const content = await blocks.take(padded);
    if (content === null && padded > 0) {
      found.problems.push(problem("tar/damaged", "error", file.path));
      return;
    }
    const body = (content ?? new Uint8Array(0)).slice(0, size);
    if (special) {
      const text = new TextDecoder().decode(body);
      longName = type === "L" ? text.replace(/\0.*$/su, "") : (/\d+ path=([^\n]+)\n/u.exec(text)?.[1] ?? null);
    } else {
      found.files.push(memoryFile(`${file.path}/${name.replace(/^(?:\.?\/)+/u, "")}`, body));
    }
  }
}

interface BlockReader {
  /** The next bytes, or null where fewer are left. */
  take(length: number): Promise<Uint8Array | null>;
  skip(length: number): Promise<void>;
}

function createBlockReader(bytes: ReadableStream<Uint8Array>): BlockReader {
  const reader = bytes.getReader();
  let left: Uint8Array = new Uint8Array(0);
  const more = async (): Promise<boolean> => {
    const { done, value } = await reader.read();
    if (done) return false;
    left = value;
    return true;
  };
  const move = async (length: number, to: Uint8Array | null): Promise<boolean> => {
    let have = 0;
    while (have < length) {
      if (left.length === 0 && !(await more())) return false;
      const part = left.subarray(0, length - have);
      to?.set(part, have);
      have += part.length;
      left = left.subarray(part.length);
    }
    return true;
  };
  return {
    async take(length) {
      const block = new Uint8Array(length);
      return (await move(length, block)) ? block : null;
    },
    async skip(length) {
      await move(length, null);
    },
  };
}
