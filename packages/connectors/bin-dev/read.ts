// Prints the facts of a source as JSON lines: read.ts PATH [--owner NAME]...
import { once } from "node:events";
import { openInput, readInput, toContractLine } from "../src/index.ts";

const args = process.argv.slice(2);
const paths: string[] = [];
const ownerNames: string[] = [];
for (let i = 0; i < args.length; i += 1) {
  if (args[i] === "--owner") ownerNames.push(args[(i += 1)] ?? "");
  else paths.push(args[i] ?? "");
}
if (paths.length === 0) {
  process.stderr.write("usage: read.ts PATH... [--owner NAME]\n");
  process.exit(2);
}
let trouble = false;
for (const path of paths) {
  const input = await openInput(path);
  for await (const fact of readInput(input, { now: new Date().toISOString(), ownerNames })) {
    if (fact.fact === "problem" && fact.severity !== "info") trouble = true;
    if (!process.stdout.write(`${JSON.stringify(toContractLine(fact))}\n`)) await once(process.stdout, "drain");
  }
  await input.close?.();
}
process.exitCode = trouble ? 1 : 0;
