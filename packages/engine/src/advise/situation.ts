import type { Action, AdviceCase, Appraisal, Situation } from "../domain/index.ts";

/** What the answer to a case is about, for an action; null where nothing is to be said. */
export function situationOf(action: Action, advised: AdviceCase, appraisal: Appraisal | null): Situation | null {
  switch (action) {
    case "accept":
      return isLate(advised) ? "late-answer" : isKnown(advised) || hasPast(appraisal) ? "accept-continue" : "accept";
    case "accept-limited":
      return "accept-limited";
    case "ask":
      return questionOf(advised, appraisal);
    case "decline":
      return appraisal?.flags.includes("pitch") ? "pitch-declined" : "declined";
    case "lapse":
    case "report":
      return null;
  }
}

/** Which question to ask: only what the note does not already say. */
function questionOf(advised: AdviceCase, appraisal: Appraisal | null): Situation {
  if (appraisal?.flags.includes("favour")) {
    return appraisal.findings.some(({ id }) => id.includes("recommendation") || id.includes("endorsement"))
      ? "recommendation-impossible"
      : "favour-from-stranger";
  }
  if (appraisal && (appraisal.origin.length > 0 || appraisal.purpose)) {
    if (!appraisal.purpose) return "purpose-missing";
    if (!appraisal.nextStep) return "next-step-missing";
  }
  return mayHaveMet(advised) ? "cannot-recall" : "never-met";
}

function isLate(advised: AdviceCase): boolean {
  return (advised.ageDays ?? 0) > 60;
}

function isKnown(advised: AdviceCase): boolean {
  return (advised.recognition?.probability ?? 0) >= 0.95;
}

function hasPast(appraisal: Appraisal | null): boolean {
  return appraisal?.origin.includes("past") ?? false;
}

/** Memory fails: "never met" is said only where the archives were searched and hold no trace and nothing in common. */
function mayHaveMet(advised: AdviceCase): boolean {
  const { recognition } = advised;
  if (!recognition) return true;
  return (
    (recognition.probability ?? 0) >= 0.05 ||
    (recognition.traces ?? 0) > 0 ||
    (recognition.mutualContacts?.length ?? 0) > 0 ||
    (recognition.commonGround?.length ?? 0) > 0
  );
}
