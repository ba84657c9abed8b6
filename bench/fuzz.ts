// Reads changed fixtures of every connector and tells how many, how long, and the worst. What it is told must have words;
// nothing may be thrown. Run: node --conditions=entregent-source bench/fuzz.ts [--cases 500] [--seed 1] [--json]
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connectorMessages, connectors } from "@entregent/connectors";
import * as fc from "fast-check";
import { changed, changes } from "../packages/connectors/testing/mutate.ts";
import { factsOfBytes } from "../packages/connectors/testing/read-facts.ts";

const option = (name: string, usual: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const cases = option("cases", 500);
const seed = option("seed", 1);
const source = fileURLToPath(new URL("../packages/connectors/src", import.meta.url));

export interface FuzzFigures {
  readonly connector: string;
  readonly cases: number;
  readonly facts: number;
  readonly problems: number;
  readonly thrown: number;
  readonly unsaid: number;
  readonly seconds: number;
  readonly worstMilliseconds: number;
  /** The file whose change took longest. */
  readonly worstFile: string;
}

async function fuzz(id: string): Promise<FuzzFigures> {
  const folder = join(source, id, "fixtures");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => !path.endsWith("expected.json") && statSync(join(folder, path)).isFile())
    .sort();
  const tally = { facts: 0, problems: 0, thrown: 0, unsaid: 0 };
  let worst = { milliseconds: 0, file: "" };
  const start = performance.now();
  for (const change of fc.sample(changes(paths.length), { numRuns: cases, seed })) {
    const path = paths[change.file]!;
    const bytes = changed(readFileSync(join(folder, path)), change);
    const begun = performance.now();
    try {
      for (const fact of await factsOfBytes(path.slice(path.lastIndexOf("/") + 1), bytes)) {
        if (fact.fact !== "problem") tally.facts += 1;
        else {
          tally.problems += 1;
          if (!(`problem.${fact.code}` in connectorMessages.en)) tally.unsaid += 1;
        }
      }
    } catch {
      tally.thrown += 1;
    }
    const milliseconds = performance.now() - begun;
    if (milliseconds > worst.milliseconds) worst = { milliseconds, file: path };
  }
  return {
    connector: id,
    cases,
    ...tally,
    seconds: Number(((performance.now() - start) / 1000).toFixed(1)),
    worstMilliseconds: Math.round(worst.milliseconds),
    worstFile: worst.file,
  };
}

const figures: FuzzFigures[] = [];
for (const { id } of connectors) figures.push(await fuzz(id));
if (process.argv.includes("--json")) process.stdout.write(JSON.stringify(figures));
else console.table(figures);
process.exitCode = figures.some(({ thrown, unsaid }) => thrown + unsaid > 0) ? 1 : 0;
