import { readFile, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "./process-alive.ts";

/** Who serves a data folder at this moment. */
export interface Running {
  readonly pid: number;
  readonly port: number;
}

const fileName = "running.json";

/**
 * The server that serves this folder, if one is alive. A file left behind by a process that was killed counts for
 * nothing: the server has to answer, with the secret of this folder.
 */
export async function findRunning(folder: string, secret: string): Promise<Running | null> {
  const noted = await readNote(folder);
  if (noted === null || !isAlive(noted.pid)) return null;
  return (await answers(noted.port, secret)) ? noted : null;
}

/** Notes that this process serves the folder. The file appears whole or not at all. */
export async function noteRunning(folder: string, running: Running): Promise<void> {
  const draft = join(folder, `.${fileName}-${running.pid}`);
  await writeFile(draft, JSON.stringify(running), { mode: 0o600 });
  await rename(draft, join(folder, fileName));
}

/** Takes the note away, unless another process has put its own there. */
export async function forgetRunning(folder: string, pid: number): Promise<void> {
  if ((await readNote(folder))?.pid === pid) await unlink(join(folder, fileName)).catch(() => undefined);
}

async function readNote(folder: string): Promise<Running | null> {
  try {
    const read: unknown = JSON.parse(await readFile(join(folder, fileName), "utf8"));
    const { pid, port } = read as Partial<Running>;
    return Number.isInteger(pid) && Number.isInteger(port) ? { pid: pid!, port: port! } : null;
  } catch {
    return null;
  }
}

async function answers(port: number, secret: string): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/session`, {
      headers: { authorization: `Bearer ${secret}` },
      signal: AbortSignal.timeout(3000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
