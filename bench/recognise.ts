// What recognition costs: the index, a request, the memory it takes, at 30,000 persons and at more, beside Fuse.js and
// Jaro-Winkler in the same run. Run: node --expose-gc --conditions=entregent-source bench/recognise.ts [--persons 1000000]
// [--requests 2400] [--repeat 5] [--data FOLDER]. A larger memory is the benchmark's own with further invented persons.
import { existsSync } from "node:fs";
import { join } from "node:path";
import Fuse from "fuse.js";
import { readQuery } from "../packages/engine/src/recognise/file.ts";
import { createPeopleStore } from "../packages/engine/src/recognise/index/people.ts";
import { recogniseIn } from "../packages/engine/src/recognise/recognise.ts";
import { calibration, weights } from "../packages/engine/src/recognise/weights.ts";
import { createCrowd } from "./recognise-crowd.ts";
import { argument, dataFolder, flag, readBenchmark } from "./recognise-data.ts";

const requests = Number(argument("requests", "2400"));
/** Others want the processor too: one request is taken several times, each time after all others. */
const repeat = Number(argument("repeat", "5"));
const peerRequests = 20;
/** The last of all requests: code is compiled while they are recognised, and they are not measured themselves. */
const requestsToWarmUp = 800;

/** Milliseconds this thread has worked: a busy machine delays it, but does not lengthen it. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function spread(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(2);
  const mean = sorted.reduce((sum, time) => sum + time, 0) / sorted.length;
  return `mean ${mean.toFixed(2)} ms, median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`;
}

/** Jaro-Winkler's likeness of two texts, 0 to 1: what every look-up by likeness begins with. */
function jaroWinkler(a: string, b: string): number {
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  let left = "";
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - window); j < Math.min(b.length, i + window + 1); j++) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = 1;
      left += a[i]!;
      break;
    }
  }
  if (left === "") return 0;
  let [at, moved] = [0, 0];
  for (let j = 0; j < b.length; j++) if (taken[j] && left[at++] !== b[j]) moved += 1;
  const jaro = (left.length / a.length + left.length / b.length + (left.length - moved / 2) / left.length) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

if (existsSync(join(dataFolder, "memory.jsonl.gz"))) {
  const bench = readBenchmark();
  const persons = Number(argument("persons", String(bench.memory.length)));
  const all = [...bench.memory];
  if (persons > all.length) {
    const draw = createCrowd(dataFolder, bench.memory, 1);
    if (!draw) console.log(`The name-frequency facts are not in ${dataFolder}: measured with ${all.length} persons.`);
    else for (const person of draw(persons - all.length)) all.push(person);
  }
  globalThis.gc?.();
  const before = process.memoryUsage();
  const began = performance.now();
  const beganWork = worked();
  const store = createPeopleStore();
  store.addAll(all);
  const work = worked() - beganWork;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const grown = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
  console.log(
    `${all.length} persons: index in ${(work / 1000).toFixed(2)} s of work (${((performance.now() - began) / 1000).toFixed(2)} s by the clock), tables ${(store.indexBytes / 1e6).toFixed(0)} MB, all the index keeps ${grown.toFixed(0)} MB`,
  );

  const queries = bench.queries.slice(0, requests);
  const others = bench.queries.slice(-requestsToWarmUp);
  for (const query of others) recogniseIn(store, query, weights, calibration);
  const best = new Float64Array(queries.length).fill(Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < repeat; turn++) {
    const began = worked();
    const times = queries.map((query, index) => {
      const at = performance.now();
      recogniseIn(store, query, weights, calibration);
      const time = performance.now() - at;
      best[index] = Math.min(best[index]!, time);
      return time;
    });
    const mean = ((worked() - began) / queries.length).toFixed(2);
    if (turn === 0)
      console.log(`a request met for the first time: ${mean} ms of work on average; by the clock ${spread(times)}`);
  }
  console.log(`a request, the best of ${repeat} turns by the clock: ${spread([...best])}`);
  let known = 0;
  let retrieved = 0;
  let sum = 0;
  for (const query of queries) {
    const right = bench.truth.get(query.id)!.personIds;
    const slots = new Set(store.candidates(readQuery(query, store.names), store.mutuals(query)).slots);
    sum += slots.size;
    if (right.length === 0) continue;
    known += 1;
    if (right.some((id) => slots.has(store.slotOf(id)!))) retrieved += 1;
  }
  console.log(
    `${(sum / queries.length).toFixed(0)} candidates; the right one among them in ${((100 * retrieved) / known).toFixed(1)} % of ${known}; ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB of memory at most`,
  );

  if (!flag("no-fuse") && all.length <= 50_000) {
    const fuse = new Fuse(
      all.map((person) => person.names[0] ?? ""),
      { includeScore: true, threshold: 0.4, ignoreLocation: true },
    );
    const ofFuse = queries.slice(0, peerRequests).map((query) => {
      const at = worked();
      fuse.search(query.displayName ?? "", { limit: 5 });
      return worked() - at;
    });
    console.log(`Fuse.js, the name alone: ${spread(ofFuse)}`);
    const names = all.map((person) => (person.names[0] ?? "").toLowerCase());
    const ofLikeness = queries.slice(0, peerRequests).map((query) => {
      const asked = (query.displayName ?? "").toLowerCase();
      const at = worked();
      let best = 0;
      for (const name of names) best = Math.max(best, jaroWinkler(asked, name));
      return worked() - at;
    });
    console.log(`Jaro-Winkler, the name alone: ${spread(ofLikeness)}`);
  }
} else console.log(`The benchmark's data is not in ${dataFolder}; nothing measured.`);
