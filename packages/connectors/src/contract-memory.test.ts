import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { connectors } from "./registry.ts";

// A file larger than the memory its reader is given, made while it is read. See testing/endless.ts for each kind.

const heapMegabytes = 48;
const fileMegabytes = 64;
const ownNode = fileURLToPath(new URL("../../../node_modules/node/bin/node", import.meta.url));
const node = existsSync(ownNode) ? ownNode : process.execPath;
const script = fileURLToPath(new URL("../testing/read-endless.ts", import.meta.url));

it.each(connectors.map(({ id }) => id))("%s reads a file larger than its memory", { timeout: 180_000 }, (id) => {
  const limits = ["--conditions=entregent-source", `--max-old-space-size=${heapMegabytes}`];
  const done = spawnSync(node, [...limits, script, id, String(fileMegabytes)], { encoding: "utf8" });
  expect([done.status, done.stderr]).toEqual([0, ""]);
  const { counts, peakMegabytes } = JSON.parse(done.stdout) as {
    counts: Record<string, number>;
    peakMegabytes: number;
  };
  const facts = (counts["request"] ?? 0) + (counts["person"] ?? 0) + (counts["trace"] ?? 0);
  expect(facts).toBeGreaterThanOrEqual(500);
  // Node itself takes some 60 MB beside the heap.
  expect(peakMegabytes).toBeLessThan(300);
});
