// Tasks measured each in a process of its own, so that what one leaves in memory does not burden the next.
import { spawnSync } from "node:child_process";
import { openInput, readInput } from "@entregent/connectors";

export interface Figures {
  readonly milliseconds: number;
  /** Of the processor: what the clock says on a machine with nothing else to do. */
  readonly cpuMilliseconds: number;
  readonly peakMegabytes: number;
  readonly counts: Readonly<Record<string, number>>;
}

type Task = (path: string) => Promise<Record<string, number>>;

/** Does the task this process was started for and prints its figures; false where it was started for none. */
export async function didTask(tasks: Readonly<Record<string, Task>>): Promise<boolean> {
  const [task, path] = process.argv.slice(2);
  if (!task || !path || !tasks[task]) return false;
  const start = performance.now();
  const counts = await tasks[task](path);
  const { user, system } = process.cpuUsage();
  const figures: Figures = {
    milliseconds: Math.round(performance.now() - start),
    cpuMilliseconds: Math.round((user + system) / 1000),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    counts,
  };
  process.stdout.write(JSON.stringify(figures));
  return true;
}

/** Figures of one task of a script, done in a process of its own. */
export function measure(script: string, task: string, path: string): Figures {
  const args = ["--conditions=entregent-source", script, task, path];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return JSON.parse(stdout) as Figures;
}

/** Reads a source whole and counts its facts. */
export async function countFacts(path: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const input = await openInput(path);
  for await (const { fact } of readInput(input, { now: "2026-06-08T09:00:00Z" }))
    counts[fact] = (counts[fact] ?? 0) + 1;
  await input.close?.();
  return counts;
}
