import type { Appraisal, Network, Situation } from "../domain/index.ts";
import type { AskedPart } from "../thread/events.ts";
import type { QuestionKind, ThanksKind } from "./phrases/shape.ts";

/** What a reply in this situation asks, of what the note leaves open; null where it asks nothing. */
export function questionFor(situation: Situation, appraisal: Appraisal | undefined): QuestionKind | null {
  const open = openParts(appraisal);
  switch (situation) {
    case "cannot-recall":
    case "reminder":
      if (open.origin && open.purpose) return "origin-purpose";
      return open.origin ? "origin" : open.purpose ? "purpose" : open.next ? "next" : "detail";
    case "never-met":
      if (open.purpose && open.next) return "purpose-next";
      return open.purpose ? "purpose" : open.next ? "next" : open.origin ? "path" : "detail";
    case "purpose-missing":
      return open.purpose ? "purpose" : open.next ? "next" : "detail";
    case "next-step-missing":
      return open.next ? "next" : open.purpose ? "purpose" : "detail";
    case "favour-from-stranger":
    case "recommendation-impossible":
      return open.past ? "worked" : null;
    default:
      return null;
  }
}

const partsAsked: Readonly<Record<QuestionKind, readonly AskedPart[]>> = {
  "origin-purpose": ["origin", "purpose"],
  "purpose-next": ["purpose", "next-step"],
  origin: ["origin"],
  path: ["origin"],
  worked: ["origin"],
  purpose: ["purpose"],
  next: ["next-step"],
  detail: [],
};

/** What a reply in this situation asks for, part by part; none where it asks for a detail, or nothing. */
export function partsAskedBy(situation: Situation, appraisal: Appraisal | undefined): readonly AskedPart[] {
  const question = questionFor(situation, appraisal);
  return question === null ? [] : partsAsked[question];
}

/** What a note gave, to be thanked for. */
export function thanksFor(network: Network, appraisal: Appraisal | undefined): ThanksKind {
  const open = openParts(appraisal);
  if (!open.origin) return open.purpose ? "origin" : "both";
  if (!open.purpose) return "purpose";
  if (!appraisal) return network === "email" ? "message" : "request";
  return appraisal.flags.includes("empty") || appraisal.flags.includes("boilerplate") ? "request" : "message";
}

/** Without a reading of the note, nothing is known to be said. */
function openParts(appraisal: Appraisal | undefined): Record<"origin" | "past" | "purpose" | "next", boolean> {
  return {
    origin: !appraisal || appraisal.origin.length === 0,
    past: !appraisal?.origin.includes("past"),
    purpose: !appraisal?.purpose,
    next: !appraisal?.nextStep,
  };
}
