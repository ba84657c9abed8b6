// What the store costs: a bulk import, the same again, undoing it, reading everything back, a backup; beside the floor of
// bare SQLite rows in the same run. Run: npm run bench, or this file alone with --conditions=entregent-source.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { OwnerStore, StorableFact } from "@entregent/store";
import { openSqliteStore } from "@entregent/store";
import { aPerson, aRequest, aTrace } from "../packages/store/src/contract/facts.ts";

const PERSONS = 30_000;
const REQUESTS = 5_000;
const TRACES = 100_000;
const BATCH = 2_000;

const TEXT = "Thank you for the drawings; the harbour office asks for the soundings of the outer quay. ".repeat(2);

/** The facts of a large archive of invented people, made as they are asked for. */
function* batches(): Generator<StorableFact[]> {
  let batch: StorableFact[] = [];
  for (const fact of facts()) {
    batch.push(fact);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function* facts(): Generator<StorableFact> {
  for (let n = 0; n < PERSONS; n++)
    yield aPerson(`person-${n}`, {
      name: `Given${n % 977} Family${n % 7919}`,
      place: { file: "Connections.csv", line: n },
    });
  for (let n = 0; n < REQUESTS; n++)
    yield aRequest(`request-${n}`, { note: TEXT, place: { file: "Invitations.csv", line: n } });
  for (let n = 0; n < TRACES; n++) {
    const people = Array.from({ length: 1 + (n % 3) }, (_, k) => (n * 31 + k * 7) % PERSONS);
    yield aTrace(`trace-${n}`, {
      network: "linkedin",
      kind: "message",
      text: TEXT,
      thread: `thread-${n % 9_000}`,
      date: new Date(1_300_000_000_000 + n * 4_000_000).toISOString(),
      with: people.map((id) => ({
        name: `Given${id % 977} Family${id % 7919}`,
        email: null,
        profileUrl: `https://www.linkedin.com/in/person-${id}`,
        handle: null,
      })),
      place: { file: "messages.csv", line: n },
    });
  }
}

interface Cost {
  readonly seconds: number;
  /** Of the processor, in this process: what is left of the figure on a busy machine. */
  readonly cpuSeconds: number;
}

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const begun = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds: (user + system) / 1e6 };
}

async function importAll(owner: OwnerStore, id: string, startedAt: string): Promise<void> {
  await owner.imports.begin({ id, connector: "bench", sourceName: id, startedAt });
  for (const batch of batches()) await owner.imports.add(id, batch);
  await owner.imports.finish(id, { state: "done", finishedAt: startedAt });
}

/** Bare SQLite with the same durability: id and JSON in one table, the same batches. */
async function floor(folder: string): Promise<void> {
  const database = new DatabaseSync(join(folder, "floor.sqlite"));
  database.exec("pragma journal_mode = wal; pragma synchronous = full; create table fact (id text, fact text) strict");
  const insert = database.prepare("insert into fact values (?, ?)");
  for (const batch of batches()) {
    database.exec("begin immediate");
    for (const fact of batch) insert.run("key" in fact ? fact.key : "", JSON.stringify(fact));
    database.exec("commit");
  }
  database.close();
}

async function drain(rows: AsyncIterable<readonly unknown[]>): Promise<void> {
  for await (const batch of rows) void batch;
}

const folder = mkdtempSync(join(tmpdir(), "entregent-bench-"));
const rows: string[][] = [];

function note(what: string, { seconds, cpuSeconds }: Cost, peer = ""): void {
  rows.push([what, `${seconds.toFixed(2)} s`, `${cpuSeconds.toFixed(2)} s`, peer]);
}

function notePeak(when: string): void {
  rows.push([`peak memory ${when}`, `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`, "", ""]);
}

try {
  const store = await openSqliteStore({ folder });
  const ann = store.owner("ann");
  const total = PERSONS + REQUESTS + TRACES;
  notePeak("before");
  note(
    `making ${total} facts, in each import below`,
    await costOf(async () => {
      for (const batch of batches()) batch.length = 0;
    }),
  );
  const bare = await costOf(() => floor(folder));
  const toFloor = (cost: Cost) => `${(cost.cpuSeconds / bare.cpuSeconds).toFixed(1)} x the floor's processor time`;
  note("floor: bare rows, same batches, no index", bare, `${Math.round(total / bare.seconds)} facts/s`);
  const first = await costOf(() => importAll(ann, "first", "2026-01-01T00:00:00Z"));
  note("first import", first, `${Math.round(total / first.seconds)} facts/s, ${toFloor(first)}`);
  notePeak("after the first import");
  const again = await costOf(() => importAll(ann, "second", "2026-02-01T00:00:00Z"));
  note("the same again", again, toFloor(again));
  note("undo of the second", await costOf(() => ann.imports.undo("second", "2026-03-01T00:00:00Z")));
  note("read all records", await costOf(() => drain(ann.memory.records())));
  note("read all traces", await costOf(() => drain(ann.memory.traces())));
  note("list all requests", await costOf(() => ann.requests.list()));
  const participantKeys = ["url:linkedin.com/in/person-62"];
  const ofOne = async () => {
    for (let n = 0; n < 100; n++) await drain(ann.memory.traces({ participantKeys }));
  };
  note("traces of one person, 100 times", await costOf(ofOne));
  const writes = async () => {
    for (let n = 0; n < 500; n++) await ann.settings.put("bench", n);
  };
  note("500 small confirmed writes", await costOf(writes));
  note("backup", await costOf(() => store.backup(join(folder, "backup.sqlite"))));
  rows.push(["size of the backup", `${Math.round(statSync(join(folder, "backup.sqlite")).size / 1e6)} MB`, "", ""]);
  note("undo of the first", await costOf(() => ann.imports.undo("first", "2026-03-01T00:00:00Z")));
  notePeak("at the end");
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`store, on ${availableParallelism()} cores with a load of ${loadavg()[0]!.toFixed(1)}\n`);
console.log("| | time | processor | |\n|---|---|---|---|");
for (const row of rows) console.log(`| ${row.join(" | ")} |`);
