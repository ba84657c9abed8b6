// The whole import of a large LinkedIn archive through the command, and its reading alone beside the floor: the same ZIP
// unpacked and its lines counted.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inventLinkedInArchive } from "../packages/connectors/testing/linkedin-archive.ts";
import { tell } from "./rows.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const reading = spawnSync(process.execPath, ["--conditions=entregent-source", here("import-linkedin.ts"), "--json"], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
const { read, floor } = JSON.parse(reading.stdout) as Record<
  "read" | "floor",
  { milliseconds: number; peakMegabytes: number }
>;
const beside = { name: "unzip and count lines", value: floor.milliseconds / 1000 };
tell({
  what: "reading 30,000 connections, 5,000 invitations, 100,000 messages",
  value: read.milliseconds / 1000,
  unit: "s",
  beside,
});
tell({
  what: "reading, peak memory",
  value: read.peakMegabytes,
  unit: "MB",
  beside: { name: "unzip and count lines", value: floor.peakMegabytes },
});

const folder = mkdtempSync(join(tmpdir(), "entregent-bench-"));
try {
  const archive = join(folder, "Complete_LinkedInDataExport.zip");
  writeFileSync(archive, inventLinkedInArchive({ connections: 30_000, invitations: 5_000, messages: 100_000 }).zip);
  // The peak is told by the process itself as it ends.
  const tellPeak =
    "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";
  const run = (...args: readonly string[]): { seconds: number; peakMegabytes: number } => {
    const begun = performance.now();
    const done = spawnSync(
      process.execPath,
      ["--import", tellPeak, here("../packages/cli/bin/entregent.js"), ...args],
      {
        encoding: "utf8",
        env: { ...process.env, ENTREGENT_HOME: join(folder, "home") },
        maxBuffer: 1 << 28,
      },
    );
    if ((done.status ?? 3) > 1) throw new Error(`entregent ${args[0]} ended with ${done.status}`);
    return {
      seconds: (performance.now() - begun) / 1000,
      peakMegabytes: Number(/peak (\d+)/.exec(done.stderr)?.[1]) / 1024,
    };
  };
  const first = run("import", archive);
  tell({ what: "entregent import of it", value: first.seconds, unit: "s", beside });
  tell({ what: "entregent import, peak memory", value: first.peakMegabytes, unit: "MB" });
  const again = run("import", archive);
  tell({ what: "entregent import of the same again", value: again.seconds, unit: "s", beside });
  const list = run("requests");
  tell({ what: "entregent requests on that memory, cold", value: list.seconds, unit: "s", beside });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
