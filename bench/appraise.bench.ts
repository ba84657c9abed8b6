// How long one reading of a note takes, warm, on one core, beside write-good and textlint looking for write-good's phrases in
// the same notes.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import writeGood from "write-good";
import { appraise } from "../packages/engine/src/appraise/index.ts";
import { median, tell } from "./rows.ts";
import { textlinter } from "./textlinter.ts";

const folder = fileURLToPath(new URL("../training/data/notes", import.meta.url));
const notes = readdirSync(folder)
  .flatMap((file) => readFileSync(`${folder}/${file}`, "utf8").split("\n"))
  .filter((line) => line !== "")
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .filter(({ length }) => length >= 170 && length <= 210);

/** The peers are slow enough for fewer notes and rounds to do. */
async function timeOf(read: (note: string) => unknown, of = notes, rounds = 10): Promise<number> {
  const times: number[] = [];
  for (const note of of) await read(note);
  for (const note of of) {
    const begun = performance.now();
    for (let round = 0; round < rounds; round++) await read(note);
    times.push((performance.now() - begun) / rounds);
  }
  return median(times);
}

const what = `reading a note of 170 to 210 characters, median of ${notes.length}`;
const value = await timeOf((text) => appraise({ text }));
tell({
  what,
  value,
  unit: "ms",
  beside: { name: "write-good, phrases only", value: await timeOf((text) => writeGood(text)) },
});
const lint = await textlinter();
const some = notes.slice(0, 1000);
tell({
  what,
  value,
  unit: "ms",
  beside: { name: "textlint with write-good's phrases", value: await timeOf(lint, some, 3) },
});
