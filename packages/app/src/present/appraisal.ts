import type { Appraisal } from "@entregent/engine";
import type { ApiAppraisal } from "../api/schemas.ts";
import type { Speaker } from "./speaker.ts";

export function presentAppraisal(appraisal: Appraisal, { say }: Speaker): ApiAppraisal {
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
    findings: appraisal.findings.map((finding) => ({ ...finding, words: say(`finding.${finding.id}`) })),
    lines: appraisal.lines.map(({ change, ...line }) => ({
      ...line,
      words: say(`line.${line.id}`),
      ...(change ? { change: { ...change, words: say(`change.${change.id}`) } } : {}),
    })),
    missing: appraisal.missing.map((id) => ({ id, words: say(`missing.${id}`) })),
    words: say(`verdict.${appraisal.verdict}`),
  };
}
