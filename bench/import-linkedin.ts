// How long an invented LinkedIn archive of 30,000 connections, 5,000 invitations and 100,000 messages takes to read.
// Run: node --conditions=entregent-source bench/import-linkedin.ts [--json]
// The floor is the same work without any meaning: the ZIP unpacked and its lines counted.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openInput } from "@entregent/connectors";
import { inventLinkedInArchive } from "../packages/connectors/testing/linkedin-archive.ts";
import { countFacts, didTask, measure } from "./apart.ts";

async function countLines(path: string): Promise<Record<string, number>> {
  let lines = 0;
  const input = await openInput(path);
  for (const file of input.files) {
    for await (const bytes of file.open()) for (const byte of bytes) if (byte === 10) lines += 1;
  }
  await input.close?.();
  return { lines };
}

if (!(await didTask({ read: countFacts, floor: countLines }))) {
  const folder = mkdtempSync(join(tmpdir(), "entregent-bench-"));
  try {
    const { zip, csvBytes } = inventLinkedInArchive({ connections: 30_000, invitations: 5_000, messages: 100_000 });
    const file = join(folder, "Complete_LinkedInDataExport.zip");
    writeFileSync(file, zip);
    const script = fileURLToPath(import.meta.url);
    const floor = measure(script, "floor", file);
    const read = measure(script, "read", file);
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
