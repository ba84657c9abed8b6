// How often a change that should not matter leaves the verdict as it was: over written pairs, and over labelled notes.
//   node --conditions=entregent-source bench/appraise-fairness.ts [NOTES.jsonl...]
import { readFileSync } from "node:fs";
import { sameNotes } from "../packages/engine/src/appraise/fixtures/same-note.ts";
import { appraise } from "../packages/engine/src/appraise/index.ts";

const names = ["Anne", "Mohamed", "Wei", "Ludmila", "Ngozi", "Thibault", "Fatoumata", "Björn", "Xochitl", "Priya"];

/** The name after a greeting, replaced by the n-th of the list. */
const greeted =
  /^((?:Bonjour|Salut|Chère?|Hi|Hello|Hey|Dear|Hallo|Liebe[r]?|Hola|Querid[oa]|Ciao|Car[oa]|Olá|Oi|Hoi|Beste)\s+)(\p{Lu}\p{L}+)/u;

const changes: Readonly<Record<string, (text: string, at: number) => string>> = {
  "another name": (text, at) =>
    text.replace(greeted, (_, greeting: string) => `${greeting}${names[at % names.length]}`),
  "no accents": (text) => text.normalize("NFKD").replace(/\p{M}/gu, ""),
  "no capitals": (text) => text.toLowerCase(),
  "no apostrophes": (text) => text.replace(/['’]/g, ""),
  "curly apostrophes": (text) => text.replace(/'/g, "’"),
  "no final mark": (text) => text.replace(/[.!\s]+$/u, ""),
  "letters doubled by mistake": (text) => text.replace(/([bcdfgmnprt])(?=[aeiou]\p{L}{3})/u, "$1$1"),
  "invisible characters": (text) => text.replace(/ /g, " \u200b"),
};

const notes = process.argv
  .slice(2)
  .flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== ""),
  )
  .map((line): string => JSON.parse(line).text);
for (const [name, change] of notes.length > 0 ? Object.entries(changes) : []) {
  const touched = notes.flatMap((text, at) => {
    const changed = change(text, at);
    return changed === text ? [] : [appraise({ text }).verdict === appraise({ text: changed }).verdict];
  });
  const same = touched.filter(Boolean).length;
  process.stdout.write(
    `${name.padEnd(28)} ${same} of ${touched.length} unchanged (${((100 * same) / touched.length).toFixed(1)} %)\n`,
  );
}

const kinds = [...new Set(sameNotes.map(({ kind }) => kind))];
for (const kind of kinds) {
  const pairs = sameNotes.filter((pair) => pair.kind === kind);
  const parted = pairs.filter(
    ({ one, other }) => appraise({ text: one }).verdict !== appraise({ text: other }).verdict,
  );
  process.stdout.write(`${kind.padEnd(28)} ${pairs.length - parted.length} of ${pairs.length} unchanged\n`);
  for (const { language, one, other } of parted) {
    const [a, b] = [appraise({ text: one }), appraise({ text: other })];
    process.stdout.write(
      `  ${language}  ${a.verdict} ${a.certainty}: ${one}\n      ${b.verdict} ${b.certainty}: ${other}\n`,
    );
  }
}
