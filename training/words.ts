// Writes what the network sees of every text, word by word, from one JSON line {"text","groups"} each (`groups`: those
// that some words have here, by their keys): TO.words (32-bit whole numbers: how many features, the group of words or -1,
// twice the kind of token and 1 where shouted, where it begins in code points), TO.notes (how many words each text has; the
// last stands for the text), TO.features (their hashes, once a clause) and TO.first (a byte each: 1 where the text has not
// shown it before).
import { closeSync, createReadStream, openSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { ofNote } from "../packages/engine/src/appraise/network/index.ts";
import { readGroupsInstead } from "../packages/engine/src/language/clusters.ts";
import { readNote } from "../packages/engine/src/appraise/reading.ts";
import { detectLanguage } from "../packages/engine/src/language/index.ts";

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error("words.ts FROM.jsonl TO");
const names = ["words", "notes", "features", "first"] as const;
const files = Object.fromEntries(names.map((name) => [name, openSync(`${to}.${name}`, "w")]));
const write = (name: (typeof names)[number], values: Int32Array | Uint32Array | Uint8Array): void => {
  writeSync(files[name]!, new Uint8Array(values.buffer));
};

for await (const line of createInterface({ input: createReadStream(from) })) {
  const { text, groups } = JSON.parse(line);
  readGroupsInstead(groups);
  const reading = readNote(text, detectLanguage(text));
  const words: number[] = [];
  const features: number[] = [];
  const first: number[] = [];
  const inNote = new Set<number>();
  let units = 0;
  let points = 0;
  const add = (found: readonly number[], inClause: Set<number>, rest: readonly number[]): void => {
    const before = features.length;
    for (const feature of found) {
      if (inClause.has(feature)) continue;
      features.push(feature >>> 0);
      first.push(inNote.has(feature) ? 0 : 1);
      inClause.add(feature);
      inNote.add(feature);
    }
    words.push(features.length - before, ...rest);
  };
  reading.seen.forEach((seen, clause) => {
    const inClause = new Set<number>();
    seen.forEach(({ token, group, from: begin }, at) => {
      for (; units < token.start; points++) units += text.codePointAt(units)! > 0xffff ? 2 : 1;
      const found = reading.clauseFeatures[clause]!.slice(begin, seen[at + 1]?.from);
      add(found, inClause, [group, 2 * token.kind + (token.shouted ? 1 : 0), points]);
    });
  });
  add(reading.noteFeatures, new Set(), [-1, 2 * ofNote, 0]);
  write("words", Int32Array.from(words));
  write("notes", Int32Array.of(words.length / 4));
  write("features", Uint32Array.from(features));
  write("first", Uint8Array.from(first));
}
for (const file of Object.values(files)) closeSync(file);
