import { storeZip } from "./store-zip.ts";

export interface DroppedFile {
  /** Path inside what was dropped, `/`-separated. */
  readonly path: string;
  readonly file: File;
}

/** What was dropped or chosen: one file as it is, or the files of a folder. */
export interface Dropped {
  readonly name: string;
  readonly files: readonly DroppedFile[];
  readonly isFolder: boolean;
}

/** One body to send: a single file untouched, several as a ZIP without compression. */
export async function bundle({ name, files, isFolder }: Dropped): Promise<{ name: string; body: Blob }> {
  const [only] = files;
  if (only && files.length === 1 && !isFolder) return { name: only.file.name, body: only.file };
  return { name: `${name}.zip`, body: await storeZip(files) };
}

export function fromInput(list: FileList): Dropped | null {
  const files = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  const [first] = files;
  if (!first) return null;
  const isFolder = first.path.includes("/");
  return { name: isFolder ? first.path.split("/")[0]! : first.file.name, files, isFolder };
}

/** Reads what was dropped, folders to their depths. Entries must be taken before anything is awaited. */
export async function fromDrop(data: DataTransfer): Promise<Dropped | null> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files: DroppedFile[] = [];
  for (const entry of entries) await collect(entry, files);
  const [first] = entries;
  if (!first || files.length === 0) return null;
  return { name: first.name, files, isFolder: entries.some((entry) => entry.isDirectory) };
}

async function collect(entry: FileSystemEntry, into: DroppedFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    into.push({ path, file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader hands out its entries in parts, and an empty part is the end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return;
    for (const inner of part) await collect(inner, into);
  }
}
