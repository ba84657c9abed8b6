import { open, readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Input } from "../connector.ts";
import { headOf } from "./byte-streams.ts";
import { diskFile, handleFile, memoryFile } from "./disk-file.ts";
import { problemOf } from "./input-error.ts";
import { defaultLimits, type InputLimits } from "./limits.ts";
import { spool } from "./spool.ts";
import { unpackInto } from "./unpack.ts";
import { createUnpacking, isMedia, problem, type Unpacking } from "./unpacking.ts";
import { listZip, zipKindOf } from "./zip.ts";

/**
 * Opens what a person points at: a ZIP, a folder or a single file. ZIPs inside are opened too.
 *
 * @param path - On this machine.
 * @returns Its files. Whatever could not be opened stands in `problems`; the rest can be read. Close it when done.
 * @throws Never for what lies on the disk: a path that is missing is a problem too.
 */
export async function openInput(path: string, limits: InputLimits = defaultLimits): Promise<Input> {
  const found = createUnpacking(limits);
  const name = basename(path);
  try {
    const real = await realpath(path);
    const entry = await stat(real);
    if (entry.isDirectory()) await readFolder(found, real, "", 0);
    else if (entry.isFile()) await openFile(found, real, name, entry.size);
    else found.problems.push(problem("file/not-a-file", "error", name));
  } catch (error) {
    found.problems.push(problemOf(error, name));
  }
  return inputOf(name, found);
}

/**
 * Opens what was handed over as bytes, as by an upload. A stream is laid down in a private temporary file first.
 *
 * @param name - What the person's file is called.
 */
export async function openBytes(
  name: string,
  bytes: Uint8Array | ReadableStream<Uint8Array>,
  limits: InputLimits = defaultLimits,
): Promise<Input> {
  const found = createUnpacking(limits);
  const path = basename(name.replaceAll("\\", "/")) || "file";
  try {
    if (bytes instanceof Uint8Array && isMedia(path)) found.files.push(memoryFile(path, bytes));
    else if (bytes instanceof Uint8Array && zipKindOf(bytes) !== "zip") {
      await unpackInto(found, memoryFile(path, bytes), 0);
    } else {
      const stream = bytes instanceof Uint8Array ? memoryFile(path, bytes).open() : bytes;
      const spooled = await spool(stream, limits.maxSpooledBytes);
      found.closers.push(() => spooled.remove());
      const file = handleFile(spooled.handle, path, spooled.sizeBytes);
      if (zipKindOf(await headOf(file, 4)) === "zip") await openZip(found, spooled.handle.fd);
      else await unpackInto(found, file, 0);
    }
  } catch (error) {
    found.problems.push(problemOf(error, path));
  }
  return inputOf(path, found);
}

function inputOf(name: string, found: Unpacking): Input {
  const problems = found.problems.map((each) => (each.file === "." ? { ...each, file: name } : each));
  return {
    name,
    files: found.files,
    problems,
    async close() {
      for (const close of found.closers.splice(0)) await close();
    },
  };
}

async function openFile(found: Unpacking, real: string, name: string, sizeBytes: number): Promise<void> {
  const file = diskFile(real, name, sizeBytes);
  if (isMedia(name)) {
    found.files.push(file);
    return;
  }
  if (zipKindOf(await headOf(file, 4)) !== "zip") {
    await unpackInto(found, file, 0);
    return;
  }
  const handle = await open(real, "r");
  found.closers.push(() => handle.close());
  await openZip(found, handle.fd);
}

async function openZip(found: Unpacking, fd: number): Promise<void> {
  for (const file of await listZip(found, fd, "")) await unpackInto(found, file, 0);
}

/** Adds a folder's files in the order of their names. Links are not followed: they may lead anywhere. */
async function readFolder(found: Unpacking, folder: string, path: string, depth: number): Promise<void> {
  if (depth > 64) {
    found.problems.push(problem("source/too-deep", "warning", path));
    return;
  }
  let entries: Awaited<ReturnType<typeof list>>;
  try {
    entries = await list(folder);
  } catch (error) {
    found.problems.push(problemOf(error, path));
    return;
  }
  for (const entry of entries) {
    const inner = path === "" ? entry.name : `${path}/${entry.name}`;
    const onDisk = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== "__MACOSX") await readFolder(found, onDisk, inner, depth + 1);
    } else if (entry.isFile() && entry.name !== ".DS_Store") {
      try {
        const { size } = await stat(onDisk);
        await unpackInto(found, diskFile(onDisk, inner, size), 0);
      } catch (error) {
        found.problems.push(problemOf(error, inner));
      }
    }
  }
}

async function list(folder: string): Promise<import("node:fs").Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
