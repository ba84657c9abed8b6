import type { Readable } from "node:stream";
import * as yauzl from "yauzl";
import type { InputFile } from "../connector.ts";
import { piecesOf, pullStream } from "./byte-streams.ts";
import { InputError } from "./input-error.ts";
import { isMedia, problem, type Unpacking } from "./unpacking.ts";

/** What the first bytes say: a ZIP with entries, one without, or something else. */
export function zipKindOf(head: Uint8Array): "zip" | "empty" | null {
  if (head[0] !== 0x50 || head[1] !== 0x4b) return null;
  if (head[2] === 3 && head[3] === 4) return "zip";
  return head[2] === 5 && head[3] === 6 ? "empty" : null;
}

/**
 * The files of an open ZIP. An entry that is hostile or cannot be read is told as a problem and left out.
 *
 * @param fd - Stays the caller's; must live as long as the files are read.
 * @param folder - What the entries' paths begin with; empty for the source itself.
 */
export async function listZip(found: Unpacking, fd: number, folder: string): Promise<readonly InputFile[]> {
  const shown = folder === "" ? "." : folder;
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.fromFdPromise(fd, { autoClose: false, decodeStrings: false, validateEntrySizes: false });
  } catch {
    found.problems.push(problem("zip/truncated", "error", shown));
    return [];
  }
  const taken = new Map<string, string>();
  const ranges = new Map<number, number>();
  const inner: InputFile[] = [];
  let totalBytes = 0;
  let entries = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      entries += 1;
      if (entries > found.limits.maxFiles) {
        found.problems.push(problem("source/too-many-files", "error", shown, { limit: found.limits.maxFiles }));
        break;
      }
      const name = yauzl.getFileNameLowLevel(utf8Flag(entry), entry.fileNameRaw, entry.extraFields, false);
      if (name.endsWith("/")) continue;
      const path = safePath(name);
      if (path === null) {
        found.problems.push(problem("zip/unsafe-path", "warning", shown, { entry: entries }));
        continue;
      }
      const full = folder === "" ? path : `${folder}/${path}`;
      if (isMedia(path) || isLink(entry) || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$)/u.test(path)) continue;
      const sort = `${entry.crc32}:${entry.uncompressedSize}`;
      const before = taken.get(path);
      if (before !== undefined) {
        if (before !== sort) found.problems.push(problem("zip/duplicate-entry", "warning", full));
        continue;
      }
      taken.set(path, sort);
      const refusal = refusalOf(entry, found, totalBytes, ranges);
      if (refusal !== null) {
        found.problems.push(problem(refusal.code, "error", full, refusal.facts));
        continue;
      }
      totalBytes += entry.uncompressedSize;
      inner.push({ path: full, sizeBytes: entry.uncompressedSize, open: () => entryStream(zip, entry) });
    }
  } catch {
    found.problems.push(problem("zip/damaged", "error", shown));
  }
  if (entries === 0 && !found.problems.some(({ file }) => file === shown)) {
    found.problems.push(problem("zip/empty", "error", shown));
  }
  return inner;
}

/** Names in UTF-8 are often written without the flag that says so. */
function utf8Flag(entry: yauzl.Entry): number {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(entry.fileNameRaw);
    return entry.generalPurposeBitFlag | 0x800;
  } catch {
    return entry.generalPurposeBitFlag & ~0x800;
  }
}

/** The path inside the ZIP, or null where it would lead out of it. */
function safePath(name: string): string | null {
  if (name.includes("\0") || name.startsWith("/") || /^[a-z]:/iu.test(name)) return null;
  const segments = name.split("/").filter((segment) => segment !== "" && segment !== ".");
  return segments.length === 0 || segments.includes("..") ? null : segments.join("/");
}

function isLink(entry: yauzl.Entry): boolean {
  const unix = entry.versionMadeBy >> 8 === 3;
  return unix && ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

interface Refusal {
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

function refusalOf(
  entry: yauzl.Entry,
  found: Unpacking,
  totalBytes: number,
  ranges: Map<number, number>,
): Refusal | null {
  const { limits } = found;
  if (entry.isEncrypted()) return { code: "zip/encrypted" };
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return { code: "zip/unknown-method", facts: { method: entry.compressionMethod } };
  }
  // Entries that share their packed bytes are how a small file unpacks to terabytes.
  if (ranges.has(entry.relativeOffsetOfLocalHeader)) return { code: "zip/overlapping" };
  ranges.set(entry.relativeOffsetOfLocalHeader, entry.compressedSize);
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > limits.ratioFromBytes && ratio > limits.maxRatio) {
    return { code: "zip/bomb", facts: { ratio: Math.round(ratio) } };
  }
  if (totalBytes + entry.uncompressedSize > limits.maxTotalBytes) {
    return { code: "zip/too-large", facts: { limitBytes: limits.maxTotalBytes } };
  }
  return null;
}

/** The unpacked bytes of an entry; fails once there are more than the entry declared, or fewer. */
function entryStream(zip: yauzl.ZipFile, entry: yauzl.Entry): ReadableStream<Uint8Array> {
  return pullStream(async () => {
    let stream: Readable;
    try {
      stream = await zip.openReadStreamPromise(entry);
    } catch (error) {
      throw new InputError("zip/damaged", {}, error);
    }
    const pieces = piecesOf(stream);
    let have = 0;
    return {
      async next() {
        let piece: Uint8Array | null;
        try {
          piece = await pieces.next();
        } catch (error) {
          throw new InputError("zip/damaged", {}, error);
        }
        have += piece?.length ?? 0;
        if (have > entry.uncompressedSize || (piece === null && have < entry.uncompressedSize)) {
          throw new InputError("zip/wrong-size", { declaredBytes: entry.uncompressedSize });
        }
        return piece;
      },
      close: () => pieces.close(),
    };
  });
}
