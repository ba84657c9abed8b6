// How fast an invented Takeout mailbox is read, and in how much memory, beside postal-mime reading the same mails whole.
// Run: node --conditions=entregent-source bench/mbox.ts [--megabytes 256] [--json]
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import PostalMime from "postal-mime";
import { openInput, readInput } from "@entregent/connectors";
import { readBox } from "../packages/connectors/src/mail/format/mbox.ts";
import { inventMailbox } from "../packages/connectors/testing/mailbox.ts";

interface Figures {
  readonly milliseconds: number;
  /** Of the processor: what the clock says on a machine with nothing else to do. */
  readonly cpuMilliseconds: number;
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
  /** Every mail parsed whole; only the splitting is ours. */
  async postalMime(path) {
    let mails = 0;
    const input = await openInput(path);
    for (const file of input.files) {
      for await (const { header, body } of readBox(file.open(), () => true)) {
        await PostalMime.parse(Buffer.concat([header, Buffer.from("\n"), body ?? Buffer.alloc(0)]));
        mails += 1;
      }
    }
    await input.close?.();
    return { mails };
  },
};

const [task, path] = process.argv.slice(2);
if (task && path && tasks[task]) {
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
} else {
  const at = process.argv.indexOf("--megabytes");
  const megabytes = at < 0 ? 256 : Number(process.argv[at + 1]);
  const folder = mkdtempSync(join(tmpdir(), "entregent-bench-"));
  try {
    const write = (name: string, wanted: number): string => {
      const file = join(folder, name);
      const handle = openSync(file, "w");
      for (const piece of inventMailbox(wanted)) writeSync(handle, piece);
      closeSync(handle);
      return file;
    };
    const run = (
      name: string,
      file: string,
    ): Figures & Readonly<Record<"megabytesPerSecond" | "perCpuSecond", number>> => {
      const args = ["--conditions=entregent-source", fileURLToPath(import.meta.url), name, file];
      const out = spawnSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).stdout;
      const figures = JSON.parse(out) as Figures;
      return {
        megabytesPerSecond: Math.round(statSync(file).size / 1000 / figures.milliseconds),
        perCpuSecond: Math.round(statSync(file).size / 1000 / figures.cpuMilliseconds),
        ...figures,
      };
    };
    const large = write("All mail.mbox", megabytes * 1_000_000);
    const small = write("part.mbox", Math.min(megabytes, 64) * 1_000_000);
    const result = {
      megabytes,
      read: run("read", large),
      readOfFirst64: run("read", small),
      postalMimeOfFirst64: run("postalMime", small),
    };
    process.stdout.write(`${JSON.stringify(result, null, process.argv.includes("--json") ? 0 : 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
