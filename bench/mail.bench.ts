// How fast an invented Takeout mailbox is read and in how much memory, beside postal-mime reading the same mails whole.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { tell } from "./rows.ts";

const script = fileURLToPath(new URL("mbox.ts", import.meta.url));
const megabytes = process.env["BENCH_MAIL_MEGABYTES"] ?? "1000";
const done = spawnSync(
  process.execPath,
  ["--conditions=entregent-source", script, "--megabytes", megabytes, "--json"],
  {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  },
);
type Figures = Readonly<Record<"megabytesPerSecond" | "perCpuSecond" | "peakMegabytes", number>>;
const { read, readOfFirst64, postalMimeOfFirst64 } = JSON.parse(done.stdout) as Record<string, Figures>;
const peer = (value: number) => ({ name: "postal-mime, first 64 MB", value });
tell({
  what: `reading a mailbox of ${megabytes} MB`,
  value: read!.megabytesPerSecond,
  unit: "MB/s",
  beside: peer(postalMimeOfFirst64!.megabytesPerSecond),
});
tell({
  what: "the same for each second of the processor",
  value: read!.perCpuSecond,
  unit: "MB/s",
  beside: peer(postalMimeOfFirst64!.perCpuSecond),
});
tell({
  what: "reading its first 64 MB alone",
  value: readOfFirst64!.megabytesPerSecond,
  unit: "MB/s",
  beside: peer(postalMimeOfFirst64!.megabytesPerSecond),
});
tell({
  what: `peak memory, ${megabytes} MB`,
  value: read!.peakMegabytes,
  unit: "MB",
  beside: peer(postalMimeOfFirst64!.peakMegabytes),
});
