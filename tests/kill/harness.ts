import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { rolldown } from "rolldown";

/**
 * Puts the child and all it needs into one file: it then starts in a seventh of the time, which counts when hundreds are
 * started and killed.
 */
export async function bundleChild(folder: string): Promise<string> {
  const file = join(folder, "child.mjs");
  const bundle = await rolldown({
    input: fileURLToPath(new URL("./child.ts", import.meta.url)),
    platform: "node",
    resolve: { conditionNames: ["entregent-source", "node", "import"] },
  });
  await bundle.write({ file, format: "esm", codeSplitting: false });
  await bundle.close();
  return file;
}

/** Starts a child, kills it `afterMs` after it says `ready`, and gives back what it had said by then. */
export async function runAndKill(child: string, args: readonly string[], afterMs: number): Promise<readonly string[]> {
  const running = spawn(process.execPath, [child, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let complaint = "";
  const ready = Promise.withResolvers<void>();
  running.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    if (said.includes("ready\n")) ready.resolve();
  });
  running.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  const ended = once(running, "close");
  await Promise.race([ready.promise, ended]);
  await sleep(afterMs);
  running.kill("SIGKILL");
  const [, signal] = (await ended) as [number | null, string | null];
  if (signal !== "SIGKILL") throw new Error(`the child ended by itself: ${complaint}`);
  // The last line may be cut in the middle.
  return said.slice(0, said.lastIndexOf("\n")).split("\n");
}

/** Runs a child to its own end; gives back what it said. @throws Error with its complaint where it failed. */
export async function runToEnd(child: string, args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [child, ...args]);
  return stdout.trimEnd().split("\n");
}

/** Small seeded generator (mulberry32): the same seed draws the same moments. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
