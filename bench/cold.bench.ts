// How long the command takes from nothing: a process of its own each time, beside Node doing nothing and write-good's command.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, tell } from "./rows.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const note = "Hi Ann, we met at the seed fair in Lyon. Could you send me the list of growers you spoke of? Thanks, Tom";
const folder = mkdtempSync(join(tmpdir(), "entregent-bench-"));
const draft = join(folder, "draft.txt");
writeFileSync(draft, note);

function timeOf(args: readonly string[], runs = 15): number {
  const times: number[] = [];
  for (let run = 0; run < runs + 2; run++) {
    const begun = performance.now();
    spawnSync(process.execPath, args, { stdio: "ignore", env: { ...process.env, ENTREGENT_HOME: join(folder, "home") } });
    if (run >= 2) times.push(performance.now() - begun);
  }
  return median(times);
}

const entregent = join(root, "packages", "cli", "bin", "entregent.js");
const node = timeOf(["-e", "0"]);
const writeGood = timeOf([join(root, "node_modules", "write-good", "bin", "write-good.js"), draft]);
tell({ what: "entregent appraise, cold", value: timeOf([entregent, "appraise", note]), unit: "ms", beside: { name: "write-good", value: writeGood } });
tell({ what: "entregent appraise, cold", value: timeOf([entregent, "appraise", note]), unit: "ms", beside: { name: "node -e 0", value: node } });
tell({ what: "entregent requests, cold, empty memory", value: timeOf([entregent, "requests"]), unit: "ms", beside: { name: "node -e 0", value: node } });
rmSync(folder, { recursive: true });
