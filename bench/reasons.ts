// How often the reasons shown for the found notes are right, as a careful reader judged them one by one.
//   node --conditions=entregent-source bench/reasons.ts
import { readFileSync } from "node:fs";
import { appraise } from "../packages/engine/src/appraise/index.ts";
import type { FullyLabelledNote } from "./agreement.ts";

interface JudgedReason {
  readonly id: string;
  readonly reason: string;
  readonly start: number;
  readonly end: number;
  /** `elsewhere`: true of the note, but other words show it. `other-kind`: the family is right, the kind is not. */
  readonly judged: "right" | "elsewhere" | "other-kind" | "wrong";
}

function linesOf<T>(name: string): readonly T[] {
  const text = readFileSync(new URL(`./notes/${name}-2026-11-22.jsonl`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

/** "past/met" and "past/some" are of one family, as are "flag/pitch-product" and "flag/pitch-some". */
function familyOf(reason: string): string {
  return reason.startsWith("flag/") ? reason.split("-")[0]! : reason.split("/")[0]!;
}

const reasons = linesOf<JudgedReason>("reasons");
const unjudged = new Set(["courtesy", "precision", "flag/greeting", "flag/too"]);
const counts: Record<string, number> = {};
for (const { id, text, network } of linesOf<FullyLabelledNote>("found")) {
  const ofNote = reasons.filter((reason) => reason.id === id);
  for (const finding of appraise({ text, network }).findings) {
    const family = familyOf(finding.id);
    if (unjudged.has(family)) continue;
    const here = ofNote.filter(({ start, end }) => start === finding.start && end === finding.end);
    const same = here.find(({ reason }) => reason === finding.id);
    const kin = here.find(({ reason }) => familyOf(reason) === family);
    const judged = same?.judged ?? (kin?.judged === "other-kind" ? "right" : kin?.judged) ?? "not judged";
    counts[judged] = (counts[judged] ?? 0) + 1;
  }
}
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
for (const [judged, count] of Object.entries(counts).sort(([, one], [, other]) => other - one))
  console.log(`${judged}: ${count} of ${total} (${((100 * count) / total).toFixed(1)} %)`);
