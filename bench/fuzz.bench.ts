// How many changed files are read without a crash, and how long the worst of them takes.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FuzzFigures } from "./fuzz.ts";
import { tell } from "./rows.ts";

const script = fileURLToPath(new URL("fuzz.ts", import.meta.url));
const done = spawnSync(process.execPath, ["--conditions=entregent-source", script, "--json"], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
const figures = JSON.parse(done.stdout) as FuzzFigures[];
const sum = (of: (one: FuzzFigures) => number): number => figures.reduce((total, one) => total + of(one), 0);
const worst = figures.reduce((one, other) => (other.worstMilliseconds > one.worstMilliseconds ? other : one));
tell({ what: "changed files read", value: sum(({ cases }) => cases), unit: "cases" });
tell({
  what: "of them that crashed or were told without words",
  value: sum((one) => one.thrown + one.unsaid),
  unit: "cases",
});
tell({ what: "all of them", value: sum(({ seconds }) => seconds), unit: "s" });
tell({ what: `the worst (${worst.connector}, ${worst.worstFile})`, value: worst.worstMilliseconds, unit: "ms" });
