// How long an invented LinkedIn archive of 30,000 connections, 5,000 invitations and 100,000 messages takes to read.
// Run: node --conditions=entregent-source bench/import-linkedin.ts [--json]
// The floor is the same work without any meaning: the ZIP unpacked and its lines counted.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openInput, readInput } from "@entregent/connectors";
import { inventLinkedInArchive } from "../packages/connectors/testing/linkedin-archive.ts";

interface Figures {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  readonly counts: Readonly<Record<string, number>>;
}

const tasks: Readonly<Record<string, (path: string) => Promise<Record<string, number>>>> = {
  async read(path) {
    const counts: Record<string, number> = {};
    const input = await openInput(path);
    for await (const { fact } of readInput(input, { now: "2026-06-08T09:00:00Z" }))
      counts[fact] = (counts[fact] ?? 0) + 1;
    await input.close?.();
    return counts;
  },
  async floor(path) {
    let lines = 0;
    const input = await openInput(path);
    for (const file of input.files) {
      for await (const bytes of file.open()) for (const byte of bytes) if (byte === 10) lines += 1;
    }
    await input.close?.();
    return { lines };
  },
};

const [task, path] = process.argv.slice(2);
if (task && path && tasks[task]) {
  const start = performance.now();
  const counts = await tasks[task](path);
  const figures: Figures = {
    milliseconds: Math.round(performance.now() - start),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    counts,
  };
  process.stdout.write(JSON.stringify(figures));
} else {
  const folder = mkdtempSync(join(tmpdir(), "entregent-bench-"));
  try {
    const { zip, csvBytes } = inventLinkedInArchive({ connections: 30_000, invitations: 5_000, messages: 100_000 });
    const file = join(folder, "Complete_LinkedInDataExport.zip");
    writeFileSync(file, zip);
    const run = (name: string): Figures => {
      const args = ["--conditions=entregent-source", fileURLToPath(import.meta.url), name, file];
      return JSON.parse(
        spawnSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).stdout,
      ) as Figures;
    };
    const floor = run("floor");
    const read = run("read");
    const megabytes = csvBytes / 1_000_000;
    const result = {
      archiveMegabytes: Math.round(megabytes),
      read: { ...read, megabytesPerSecond: Math.round(megabytes / (read.milliseconds / 1000)) },
      floor: { ...floor, megabytesPerSecond: Math.round(megabytes / (floor.milliseconds / 1000)) },
      timesTheFloor: Math.round((read.milliseconds / floor.milliseconds) * 10) / 10,
    };
    process.stdout.write(`${JSON.stringify(result, null, process.argv.includes("--json") ? 0 : 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
