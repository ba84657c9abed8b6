/**
 * Recognises the benchmark's requests and runs its scorer.
 *   node --conditions=entregent-source bench/recognise-score.ts [--half 0|1|both] [--weights FILE] [--data FOLDER] [--out FILE]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { createPeopleStore } from "../packages/engine/src/recognise/index/people.ts";
import type { Calibration } from "../packages/engine/src/recognise/posterior.ts";
import { recogniseIn } from "../packages/engine/src/recognise/recognise.ts";
import type { Weights } from "../packages/engine/src/recognise/signal.ts";
import * as shipped from "../packages/engine/src/recognise/weights.ts";
import { argument, dataFolder, halfOf, readBenchmark } from "./recognise-data.ts";

const bench = readBenchmark();
const file = argument("weights", "");
const { weights, calibration } = file
  ? (JSON.parse(readFileSync(file, "utf8")) as { weights: Weights; calibration: Calibration })
  : shipped;
const half = argument("half", "1");
const queries = bench.queries.filter((query) => half === "both" || String(halfOf(query.id)) === half);
const started = process.threadCpuUsage();
const people = createPeopleStore();
people.addAll(bench.memory);
const ofBuild = process.threadCpuUsage(started);
const built = (ofBuild.user + ofBuild.system) / 1000;
for (const query of queries.slice(0, 200)) recogniseIn(people, query, weights, calibration);
const times: number[] = [];
const out: string[] = [];
for (const query of queries) {
  const before = process.threadCpuUsage();
  const { candidates } = recogniseIn(people, query, weights, calibration);
  const { user, system } = process.threadCpuUsage(before);
  times.push((user + system) / 1000);
  out.push(JSON.stringify({ id: query.id, candidates }));
}
times.sort((a, b) => a - b);
const folder = mkdtempSync(join(tmpdir(), "recognise-"));
const predictions = argument("out", join(folder, "predictions.jsonl"));
const truth = join(folder, "truth.jsonl");
writeFileSync(predictions, `${out.join("\n")}\n`);
writeFileSync(truth, `${queries.map((query) => JSON.stringify(bench.truth.get(query.id))).join("\n")}\n`);
const scored = spawnSync(process.execPath, [join(dataFolder, "score.mjs"), "--truth", truth, "--pred", predictions], {
  encoding: "utf8",
});
process.stdout.write(scored.stdout + scored.stderr);
const at = (share: number): string => times[Math.floor(times.length * share)]!.toFixed(2);
console.log(
  `processor time: index ${built.toFixed(0)} ms, ${(people.indexBytes / 1e6).toFixed(1)} MB of tables; a request: median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`,
);
