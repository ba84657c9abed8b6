import type { Appraisal, ScoreLine } from "@entregent/engine";
import type { ApiAppraisal } from "../api/schemas.ts";
import type { Speaker } from "./speaker.ts";

export function presentAppraisal(appraisal: Appraisal, speaker: Speaker): ApiAppraisal {
  const { say } = speaker;
  return {
    language: appraisal.language,
    verdict: appraisal.verdict,
    certainty: appraisal.certainty,
    score: appraisal.score,
    greeting: appraisal.greeting,
    closing: appraisal.closing,
    origin: [...appraisal.origin],
    purpose: appraisal.purpose,
    nextStep: appraisal.nextStep,
    flags: [...appraisal.flags],
    findings: appraisal.findings.map((finding) => ({ ...finding, words: say(`appraise.finding.${finding.id}`) })),
    lines: appraisal.lines.map((line) => presentLine(line, speaker)),
    missing: appraisal.missing.map((id) => ({ id, words: say(`appraise.missing.${id}`) })),
    words: say(`appraise.verdict.${appraisal.verdict}`),
  };
}

/** A line of the sum: what was found, or under `missing/` what was not. */
function presentLine({ change, ...line }: ScoreLine, { say }: Speaker): ApiAppraisal["lines"][number] {
  const isMissing = line.id.startsWith("missing/");
  return {
    ...line,
    words: say(isMissing ? `appraise.missing.${line.id.slice("missing/".length)}` : `appraise.finding.${line.id}`),
    ...(change ? { change: { ...change, words: say(`appraise.change.${change.id}`) } } : {}),
  };
}
