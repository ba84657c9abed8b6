// Writes what the model sees of every text, with or without what the language packs find: one JSON line
// {"c":[[hash...]...],"s":[start...],"n":[hash...],"m":[number...]} a line of {"text","groups"} read (`groups`: those that
// some words have here, by their keys): features of the clauses, where they begin (in code points), features of the note,
// counts.
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { featureOf } from "../packages/engine/src/language/features.ts";
import { detectLanguage } from "../packages/engine/src/language/index.ts";
import { readGroupsInstead } from "../packages/engine/src/language/clusters.ts";
import { readNote } from "../packages/engine/src/appraise/reading.ts";

const [from, to, without] = process.argv.slice(2);
if (!from || !to) throw new Error("features.ts FROM.jsonl TO.jsonl [rules]");
const out = createWriteStream(to);
for await (const line of createInterface({ input: createReadStream(from) })) {
  const { text, groups } = JSON.parse(line);
  readGroupsInstead(groups);
  const reading = readNote(text, detectLanguage(text));
  const rules = new Set(without === "rules" ? reading.rules.map((match) => featureOf("rule", match.id)) : []);
  const kept = reading.clauseFeatures.map((clause) => clause.filter((feature) => !rules.has(feature)));
  const starts = reading.clauses.map((clause) => Array.from(text.slice(0, reading.tokens[clause.from]!.start)).length);
  const unsigned = (hashes: readonly number[]): readonly number[] => hashes.map((hash) => hash >>> 0);
  const seen = { c: kept.map(unsigned), s: starts, n: unsigned(reading.noteFeatures), m: reading.counts };
  out.write(`${JSON.stringify(seen)}\n`);
}
out.end();
