// How fast an invented Takeout mailbox is read, and in how much memory, beside postal-mime reading the same mails whole.
// Run: node --conditions=entregent-source bench/mbox.ts [--megabytes 256] [--json]
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import PostalMime from "postal-mime";
import { openInput } from "@entregent/connectors";
import { readBox } from "../packages/connectors/src/mail/format/mbox.ts";
import { inventMailbox } from "../packages/connectors/testing/mailbox.ts";
import { countFacts, didTask, type Figures, measure } from "./apart.ts";

/** Every mail parsed whole; only the splitting is ours. */
async function parseWhole(path: string): Promise<Record<string, number>> {
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
}

if (!(await didTask({ read: countFacts, postalMime: parseWhole }))) {
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
      const figures = measure(fileURLToPath(import.meta.url), name, file);
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
