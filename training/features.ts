// Writes what the model sees of every text: one JSON line {"c":[[hash...]...],"n":[hash...],"m":[number...]} a line of {"text"} read.
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { detectLanguage } from "../packages/engine/src/language/index.ts";
import { readNote } from "../packages/engine/src/appraise/reading.ts";

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error("features.ts FROM.jsonl TO.jsonl");
const out = createWriteStream(to);
for await (const line of createInterface({ input: createReadStream(from) })) {
  const { text } = JSON.parse(line);
  const reading = readNote(text, detectLanguage(text));
  out.write(`${JSON.stringify({ c: reading.clauseFeatures, n: reading.noteFeatures, m: reading.counts })}\n`);
}
out.end();
