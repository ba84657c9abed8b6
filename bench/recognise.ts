// What recognition costs: the index, a request, the memory it takes, at 30,000 persons and at more, beside Fuse.js in the same
// run. Run: npm run bench, or this file alone with --conditions=entregent-source [--persons 1000000] [--data FOLDER].
// A larger memory is the benchmark's own with further invented persons, made by crossing its names, employers and cities.
import { existsSync } from "node:fs";
import { join } from "node:path";
import Fuse from "fuse.js";
import type { RememberedPerson } from "../packages/engine/src/domain/recognition.ts";
import { readQuery } from "../packages/engine/src/recognise/file.ts";
import { createPeopleStore } from "../packages/engine/src/recognise/index/people.ts";
import { recogniseIn } from "../packages/engine/src/recognise/recognise.ts";
import { calibration, weights } from "../packages/engine/src/recognise/weights.ts";
import { argument, dataFolder, flag, readBenchmark } from "./recognise-data.ts";

const requests = Number(argument("requests", "800"));
const fuseRequests = 20;

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

/** Crosses persons of the benchmark into further ones; the same number gives the same person. */
function* crossed(memory: readonly RememberedPerson[], count: number): Generator<RememberedPerson> {
  const pick = (n: number, prime: number): RememberedPerson => memory[(n * prime) % memory.length]!;
  for (let n = 0; n < count; n++) {
    const family = pick(n, 7919);
    const given = pick(n + Math.floor(n / memory.length) * 13, 104_729);
    const at = pick(n, 15_485_863);
    const name = {
      given: given.given ?? given.names[0]?.split(" ")[0] ?? "",
      family: family.family ?? family.names[0]?.split(" ").at(-1) ?? "",
    };
    yield {
      ...at,
      id: `x${n}`,
      names: [`${name.given} ${name.family}`],
      ...(name.given && name.family ? name : {}),
      emails: [],
      profileUrls: [],
      with: (at.with ?? []).slice(0, 4).map((_, index) => `x${(n * 31 + index * 7919) % count}`),
    };
  }
}

if (existsSync(join(dataFolder, "memory.jsonl.gz"))) {
  const bench = readBenchmark();
  const persons = Number(argument("persons", String(bench.memory.length)));
  const all = [...bench.memory];
  for (const person of crossed(bench.memory, Math.max(0, persons - all.length))) all.push(person);
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
  for (const query of queries.slice(0, 100)) recogniseIn(store, query, weights, calibration);
  const times: number[] = [];
  let known = 0;
  let retrieved = 0;
  let sum = 0;
  for (const query of queries) {
    const at = performance.now();
    recogniseIn(store, query, weights, calibration);
    times.push(performance.now() - at);
    const right = bench.truth.get(query.id)!.personIds;
    const slots = new Set(store.candidates(readQuery(query, store.names), store.mutuals(query)).slots);
    sum += slots.size;
    if (right.length === 0) continue;
    known += 1;
    if (right.some((id) => slots.has(store.slotOf(id)!))) retrieved += 1;
  }
  console.log(
    `a request: ${spread(times)}; ${(sum / queries.length).toFixed(0)} candidates; the right one among them in ${((100 * retrieved) / known).toFixed(1)} %`,
  );

  if (!flag("no-fuse") && all.length <= 50_000) {
    const fuse = new Fuse(
      all.map((person) => person.names[0] ?? ""),
      { includeScore: true, threshold: 0.4, ignoreLocation: true },
    );
    const ofFuse = queries.slice(0, fuseRequests).map((query) => {
      const at = performance.now();
      fuse.search(query.displayName ?? "", { limit: 5 });
      return performance.now() - at;
    });
    console.log(`Fuse.js, the name alone: ${spread(ofFuse)}`);
  }
} else console.log(`The benchmark's data is not in ${dataFolder}; nothing measured.`);
