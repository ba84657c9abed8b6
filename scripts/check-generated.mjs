// Runs every generator with `--check`: it compares what it would write with what is there, and exits 1 where they differ.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ownNode, root } from "./own-node.mjs";

/** Generators, each runnable alone; without `--check` it writes. */
const generators = [
  "scripts/assemble-network.ts",
  "scripts/generate-policy-page.ts",
  "scripts/generate-sources-page.ts",
];

let failed = 0;
for (const script of generators) {
  const args = ["--conditions=entregent-source", join(root, script), "--check"];
  const done = spawnSync(ownNode(), args, { cwd: root, stdio: "inherit" });
  if (done.status !== 0) {
    failed++;
    console.error(`${script}: out of date. Run: node --conditions=entregent-source ${script}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
