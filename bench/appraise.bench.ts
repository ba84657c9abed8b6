// How long one reading of a note takes, warm, on one core, beside write-good looking for its phrases in the same notes.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import writeGood from "write-good";
import { appraise } from "../packages/engine/src/appraise/index.ts";
import { median, tell } from "./rows.ts";

const folder = fileURLToPath(new URL("../training/data/notes", import.meta.url));
const notes = readdirSync(folder)
  .flatMap((file) => readFileSync(`${folder}/${file}`, "utf8").split("\n"))
  .filter((line) => line !== "")
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .filter(({ length }) => length >= 170 && length <= 210);

function timeOf(read: (note: string) => unknown): number {
  for (const note of notes) read(note);
  return median(
    notes.map((note) => {
      const begun = performance.now();
      for (let round = 0; round < 10; round++) read(note);
      return (performance.now() - begun) / 10;
    }),
  );
}

const ours = timeOf((text) => appraise({ text }));
tell({
  what: `reading a note of 170 to 210 characters, median of ${notes.length}`,
  value: ours,
  unit: "ms",
  beside: { name: "write-good, phrases only", value: timeOf((text) => writeGood(text)) },
});
