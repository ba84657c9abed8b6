import type { InputFile } from "../connector.ts";
import { headOf } from "./byte-streams.ts";
import { gunzipped, isGzip } from "./gzip.ts";
import { problemOf } from "./input-error.ts";
import { spool } from "./spool.ts";
import { isTarGzip, readTarGzip } from "./tar.ts";
import { isMedia, problem, type Unpacking } from "./unpacking.ts";
import { listZip, zipKindOf } from "./zip.ts";

/**
 * Adds a file to what was found; a ZIP, packed tar or packed file is opened and what it holds is added under its name, to
 * any depth within the limits. What only looks like an archive by its name is kept as a file, with a word about it.
 */
export async function unpackInto(found: Unpacking, file: InputFile, depth: number): Promise<void> {
  if (found.files.length >= found.limits.maxFiles) {
    if (!found.problems.some(({ code }) => code === "source/too-many-files")) {
      found.problems.push(problem("source/too-many-files", "error", file.path, { limit: found.limits.maxFiles }));
    }
    return;
  }
  if (isMedia(file.path)) return;
  let head: Uint8Array;
  try {
    head = await headOf(file, 512);
  } catch (error) {
    found.problems.push(problemOf(error, file.path));
    return;
  }
  const named = /\.zip$/iu.test(file.path);
  const kind = zipKindOf(head);
  if (kind === "empty") {
    found.problems.push(problem("zip/empty", "error", file.path));
    return;
  }
  if (kind === "zip") {
    await openInner(found, file, depth);
    return;
  }
  if (isTarGzip(file.path, head)) {
    await readTarGzip(found, file);
    return;
  }
  if (isGzip(head) && file.sizeBytes > 0) {
    const inner = gunzipped(file, found.limits);
    if (!isMedia(inner.path)) found.files.push(inner);
    return;
  }
  if (named) found.problems.push(problem(file.sizeBytes === 0 ? "file/empty" : "zip/not-a-zip", "error", file.path));
  if (!named || file.sizeBytes > 0) found.files.push(file);
}

async function openInner(found: Unpacking, file: InputFile, depth: number): Promise<void> {
  if (depth >= found.limits.maxDepth) {
    found.problems.push(problem("zip/too-deep", "error", file.path, { limit: found.limits.maxDepth }));
    return;
  }
  try {
    const spooled = await spool(file.open(), found.limits.maxSpooledBytes - found.spooledBytes);
    found.spooledBytes += spooled.sizeBytes;
    found.closers.push(() => spooled.remove());
    for (const inner of await listZip(found, spooled.handle.fd, file.path)) await unpackInto(found, inner, depth + 1);
  } catch (error) {
    found.problems.push(problemOf(error, file.path));
  }
}
