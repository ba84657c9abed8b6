// Reads labelled notes through appraise(), prints predictions as JSONL for a scorer, how far they agree with the labels, and
// the time a note takes.
//   node --conditions=entregent-source bench/appraise.ts NOTES.jsonl... > predictions.jsonl
import { readFileSync } from "node:fs";
import { appraise } from "../packages/engine/src/appraise/index.ts";
import { agreementOf, type FullyLabelledNote } from "./agreement.ts";

const notes = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as FullyLabelledNote),
);
const read = notes.map((note) => [note, appraise({ text: note.text, network: note.network })] as const);
for (const [{ id }, appraisal] of read) process.stdout.write(`${JSON.stringify({ id, ...appraisal })}\n`);
for (const language of ["all", ...new Set(notes.map(({ lang }) => lang))]) {
  const agreement = agreementOf(read.filter(([{ lang }]) => language === "all" || lang === language));
  const told = Object.entries(agreement).map(([part, value]) => `${part} ${(value as number).toFixed(3)}`);
  process.stderr.write(`${language}: ${told.join(", ")}\n`);
}

const rounds = 20;
for (let warm = 0; warm < 5; warm++) for (const { text } of notes) appraise({ text });
const times = notes.map(({ text }) => {
  const start = performance.now();
  for (let round = 0; round < rounds; round++) appraise({ text });
  return { length: text.length, ms: (performance.now() - start) / rounds };
});
const median = times
  .filter(({ length }) => length >= 170 && length <= 210)
  .map(({ ms }) => ms)
  .sort((a, b) => a - b);
const mean = times.reduce((sum, { ms }) => sum + ms, 0) / times.length;
process.stderr.write(
  `mean ${mean.toFixed(3)} ms a note; median of notes of 170 to 210 characters ${median[median.length >> 1]?.toFixed(3)} ms\n`,
);
