import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { agreementOf, type FullyLabelledNote } from "../../bench/agreement.ts";
import { appraise } from "../../packages/engine/src/appraise/index.ts";

const folder = fileURLToPath(new URL("../../bench/notes", import.meta.url));
const notesOf = (file: string) =>
  readFileSync(`${folder}/${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as FullyLabelledNote);
const notes = notesOf("found-2026-11-22.jsonl");
const onNetworks = notesOf("found-2026-11-23-networks.jsonl");
/** Two of three of these are mails and posts on forums, which the reader reads worst. */
const mostlyMails = notesOf("found-2026-11-23.jsonl");
const foundLast = notesOf("found-2026-11-23-after.jsonl");
const read = (some: readonly FullyLabelledNote[]) =>
  agreementOf(some.map((note) => [note, appraise({ text: note.text, network: note.network })]));

describe("notes found after the reader was made", () => {
  it("are read as a careful reader reads them, most of the time", () => {
    const { reading, verdict } = read(notes);
    expect(reading).toBeGreaterThan(0.85);
    expect(verdict).toBeGreaterThan(0.875);
  });

  it("are so where three of four were sent on networks", () => {
    const { reading, verdict } = read(onNetworks);
    expect(reading).toBeGreaterThan(0.855);
    expect(verdict).toBeGreaterThan(0.89);
  });

  it("are so, less surely, where they were found last", () => {
    const { reading, verdict } = read(foundLast);
    expect(reading).toBeGreaterThan(0.81);
    expect(verdict).toBeGreaterThan(0.79);
  });

  it.each([...new Set(notes.map(({ lang }) => lang))])("are so in %s", (language) => {
    expect(read(notes.filter(({ lang }) => lang === language)).reading).toBeGreaterThan(0.75);
  });

  it("are read less well where they are mails and posts, but not by chance", () => {
    const { reading, verdict } = read(mostlyMails);
    expect(reading).toBeGreaterThan(0.745);
    expect(verdict).toBeGreaterThan(0.65);
  });

  it("agree wholly with themselves, and not at all with their opposite", () => {
    const [note] = notes.filter(({ verdict, labels }) => verdict === "motivated" && labels.flags.length === 0);
    const { origin, purpose, next_step: nextStep } = note!.labels;
    const same = { ...appraise({ text: "" }), verdict: note!.verdict, origin, purpose, nextStep, flags: [] };
    expect(agreementOf([[note!, same]])).toMatchObject({ origin: 1, purpose: 1, verdict: 1 / 3 });
    expect(agreementOf([[note!, { ...same, verdict: "ask", origin: [], purpose: false }]])).toMatchObject({
      origin: 0,
      purpose: 0,
      verdict: 0,
    });
  });
});
