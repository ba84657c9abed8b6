import { open, readFile, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "./process-alive.ts";

const fileName = "starting.lock";
const pollMs = 50;
/** A start takes seconds; a lock older than this was left behind by a process that was killed. */
const staleAfterMs = 60_000;

/** Does one thing at a time for a folder, also between processes. A lock whose process is gone is taken over. */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, fileName);
  while (!(await take(file))) {
    if (await isLeftBehind(file)) await unlink(file).catch(() => undefined);
    else await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  try {
    return await work();
  } finally {
    await unlink(file).catch(() => undefined);
  }
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx", 0o600);
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function isLeftBehind(file: string): Promise<boolean> {
  try {
    const [pid, { mtimeMs }] = await Promise.all([readFile(file, "utf8"), stat(file)]);
    if (Date.now() - mtimeMs > staleAfterMs) return true;
    return pid !== "" && !isAlive(Number(pid));
  } catch {
    return false;
  }
}
