// Writes the language features of every text: one JSON array a line of {"text"} read.
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { languageFeatures } from "../packages/engine/src/language/detect.ts";

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error("language-features.ts FROM.jsonl TO.jsonl");
const out = createWriteStream(to);
for await (const line of createInterface({ input: createReadStream(from) })) {
  out.write(`${JSON.stringify(languageFeatures(JSON.parse(line).text))}\n`);
}
out.end();
