import type { Criterion, Finding, Flag, Missable, ScoreLine } from "../domain/appraisal.ts";
import { gains } from "./weights.ts";

/** The part of a good note each missable is, and where it stands. */
const criterionOfMissing: Readonly<Record<Missable, Criterion>> = {
  greeting: "courtesy",
  closing: "courtesy",
  origin: "origin",
  purpose: "purpose",
  "next-step": "next-step",
  brevity: "precision",
};

function changeOf(finding: Finding): string {
  if (finding.id === "precision/repeats-profile") return "drop-profile";
  const family = finding.id.startsWith("flag/")
    ? finding.id.slice(5).split("-")[0]
    : finding.id.slice(0, finding.id.indexOf("/"));
  return `drop-${family}`;
}

/**
 * The sum that makes the score, one line a part: what was found, what is missing (0 points, and what it would add), and
 * a last line where the sum would fall below 0.
 */
export function linesOf(findings: readonly Finding[], missing: readonly Missable[]): readonly ScoreLine[] {
  const lines: ScoreLine[] = findings
    .filter((finding) => finding.points !== 0)
    .map((finding) =>
      finding.points > 0
        ? { id: finding.id, criterion: finding.criterion, points: finding.points }
        : {
            id: finding.id,
            criterion: finding.criterion,
            points: finding.points,
            change: { id: changeOf(finding), worth: -finding.points },
          },
    );
  for (const part of missing) {
    lines.push({
      id: `missing/${part}`,
      criterion: criterionOfMissing[part],
      points: 0,
      change: { id: `add-${part}`, worth: gains[part] },
    });
  }
  const sum = lines.reduce((total, line) => total + line.points, 0);
  if (sum < 0) lines.push({ id: "score/floor", criterion: "warning", points: -sum });
  return lines;
}

export function scoreOf(lines: readonly ScoreLine[]): number {
  return lines.reduce((total, line) => total + line.points, 0);
}

/** What a note lacks. One that carries nothing lacks everything but brevity. */
export function missingOf(found: {
  readonly greeting: boolean;
  readonly closing: boolean;
  readonly origin: boolean;
  readonly purpose: boolean;
  readonly nextStep: boolean;
  readonly flags: readonly Flag[];
}): readonly Missable[] {
  const missing: Missable[] = [];
  if (!found.greeting) missing.push("greeting");
  if (!found.origin) missing.push("origin");
  if (!found.purpose) missing.push("purpose");
  if (!found.nextStep) missing.push("next-step");
  if (!found.closing) missing.push("closing");
  if (found.flags.includes("too-long")) missing.push("brevity");
  return missing;
}
