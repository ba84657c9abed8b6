// How long the coach takes after a keystroke, and how often its advice names what labelled notes lack.
//   node --conditions=entregent-source bench/coach.ts [NOTES.jsonl...]
import { readFileSync } from "node:fs";
import { appraise } from "../packages/engine/src/appraise/index.ts";
import { coach, fitTo } from "../packages/engine/src/coach/index.ts";
import { rewrites } from "../packages/engine/src/coach/fixtures/rewrites.ts";
import { verdicts } from "../packages/engine/src/domain/index.ts";
import { countAdvice, type LabelledNote } from "./coach-count.ts";

const ground = [{ kind: "met", what: "Salon du livre, Nantes", when: "2024-03-09" }] as const;
const profile = { headline: "Directrice des achats chez Brémond", company: "Brémond" };
const drafts = Object.entries(rewrites).flatMap(([language, these]) =>
  these.map(({ rewrite }) => ({ language, text: rewrite })),
);
const times: number[] = [];
let busy = process.cpuUsage();
for (let round = 0; round < 2; round++) {
  times.length = 0;
  busy = process.cpuUsage();
  for (const { language, text } of drafts.slice(0, 40)) {
    for (let typed = 1; typed <= text.length; typed++) {
      const draft = text.slice(0, typed);
      const start = performance.now();
      const { appraisal } = coach({ draft, language, network: "linkedin", profile, commonGround: ground }, appraise);
      fitTo(draft, 200, appraisal);
      times.push(performance.now() - start);
    }
  }
}
const { user } = process.cpuUsage(busy);
times.sort((one, other) => one - other);
const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(3);
console.log(
  `${times.length} keystrokes: median ${at(0.5)} ms, 99 % under ${at(0.99)} ms, slowest ${at(0.99999)} ms; ${(user / 1_000 / times.length).toFixed(3)} ms of one core each`,
);

const pairs = Object.entries(rewrites).flatMap(([language, these]) => these.map((pair) => ({ language, ...pair })));
const rank = (text: string, language: string): number =>
  -verdicts.indexOf(appraise({ text, language, network: "linkedin" }).verdict);
const raised = pairs.filter(({ language, draft, rewrite }) => rank(rewrite, language) > rank(draft, language));
console.log(`${raised.length} of ${pairs.length} rewrites that follow the advice raise the verdict`);

const labelled = process.argv.slice(2).flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean));
if (labelled.length > 0) {
  const { named, lacking, wronglyMissing, saidMissing, notes, asked, offered } = countAdvice(
    labelled.map((line) => JSON.parse(line) as LabelledNote),
  );
  console.log(`${named} of ${lacking} parts that unmotivated notes lack are named`);
  console.log(`${wronglyMissing} of ${saidMissing} parts that are called missing there are said`);
  console.log(`${asked} of ${notes} motivated notes are asked for a part they say, ${offered} more at their choice`);
}
