// Reads a generated file of one connector's kind and tells what came of it, and the most memory it took.
// Run: node --conditions=entregent-source --max-old-space-size=64 read-endless.ts CONNECTOR MEGABYTES
import { readInput } from "../src/read-input.ts";
import { endlessFile } from "./endless.ts";
import { readingTime } from "./read-facts.ts";

const [id = "", megabytes = "1"] = process.argv.slice(2);
const file = endlessFile(id, Number(megabytes) * 1_000_000);
const counts: Record<string, number> = {};
const start = performance.now();
for await (const { fact } of readInput({ name: file.path, files: [file] }, { now: readingTime })) {
  counts[fact] = (counts[fact] ?? 0) + 1;
}
const figures = {
  counts,
  seconds: (performance.now() - start) / 1000,
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
process.stdout.write(JSON.stringify(figures));
