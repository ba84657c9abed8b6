import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { RecognitionQuery, RememberedPerson } from "../packages/engine/src/domain/recognition.ts";
import { personFromJson, queryFromJson } from "../packages/engine/src/recognise/jsonl.ts";

/** The benchmark's folder: the first argument after `--data`, or the one beside the checkout. */
export const dataFolder: string = argument("data", join(import.meta.dirname, "../../shared/corpus/identity"));

export function argument(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? (process.argv[at + 1] ?? otherwise) : otherwise;
}

export function flag(name: string): boolean {
  return process.argv.includes(`--${name}`);
}

function lines(file: string): unknown[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

export interface Truth {
  readonly id: string;
  readonly personIds: readonly string[];
  readonly kind: string;
  readonly evidence?: readonly string[];
}

export interface Benchmark {
  readonly memory: RememberedPerson[];
  readonly queries: RecognitionQuery[];
  readonly truth: Map<string, Truth>;
}

export function readBenchmark(folder: string = dataFolder): Benchmark {
  return {
    memory: lines(join(folder, "memory.jsonl.gz"))
      .map(personFromJson)
      .filter((person) => person !== null),
    queries: lines(join(folder, "requests.jsonl.gz"))
      .map(queryFromJson)
      .filter((query) => query !== null),
    truth: new Map((lines(join(folder, "truth.jsonl")) as Truth[]).map((line) => [line.id, line])),
  };
}

/** The half a request belongs to: 0 is fitted on, 1 is kept aside. By a hash of its id, so that it never changes. */
export function halfOf(id: string): 0 | 1 {
  return (createHash("sha256").update(id).digest()[0]! & 1) as 0 | 1;
}
