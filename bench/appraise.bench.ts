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

async function timeOf(read: (note: string) => unknown): Promise<number> {
  const times: number[] = [];
  for (const note of notes) await read(note);
  for (const note of notes) {
    const begun = performance.now();
    for (let round = 0; round < 10; round++) await read(note);
    times.push((performance.now() - begun) / 10);
  }
  return median(times);
}

const what = `reading a note of 170 to 210 characters, median of ${notes.length}`;
const value = await timeOf((text) => appraise({ text }));
const beside = async (name: string, read: (note: string) => unknown): Promise<void> =>
  tell({ what, value, unit: "ms", beside: { name, value: await timeOf(read) } });
await beside("write-good, phrases only", (text) => writeGood(text));
await beside("textlint with write-good's phrases", await textlinter());
