import type { RequestRow, DecisionRow } from "@entregent/store";
import type { ApiDecision, RequestSummary } from "../api/schemas.ts";
import type { Assessment } from "../memory/assessments.ts";
import type { BookPerson } from "../memory/book-person.ts";
import { type Brief, briefOf } from "../memory/briefs.ts";
import { daysBetween } from "../memory/queries.ts";

const previewLength = 160;

/** What a list shows, from the full assessment. */
export function presentAssessed(
  row: RequestRow,
  assessment: Assessment,
  persons: ReadonlyMap<string, BookPerson>,
  nowDay: string,
): RequestSummary {
  const best = persons.get(assessment.recognition.candidates[0]?.personId ?? "");
  return presentSummary(row, briefOf(assessment, best?.name ?? null, assessment.advice.action), nowDay);
}

export function presentSummary(row: RequestRow, brief: Brief, nowDay: string): RequestSummary {
  const { fact } = row;
  return {
    id: row.id,
    network: fact.network,
    direction: fact.direction,
    state: fact.state,
    name: fact.name,
    headline: fact.headline,
    date: fact.date,
    ageDays: daysBetween(fact.date, nowDay),
    notePreview: preview(fact.note),
    noteIsStock: fact.noteIsStock,
    verdict: brief.verdict,
    score: brief.score,
    band: brief.band,
    knownAs: brief.knownAs,
    advised: brief.action,
    decision: row.decision === null ? null : presentDecision(row.decision),
  };
}

export function presentDecision(row: DecisionRow): ApiDecision {
  return {
    id: row.id,
    requestId: row.requestId,
    action: row.action,
    access: row.access,
    circles: [...row.circles],
    reply: row.reply,
    batchId: row.batchId,
    decidedAt: row.decidedAt,
    undoneAt: row.undoneAt,
  };
}

/** The note's beginning on one line, cut between characters and not inside one. */
function preview(note: string | null): string | null {
  if (note === null) return null;
  const line = note
    .slice(0, previewLength * 4)
    .replace(/\s+/gu, " ")
    .trim();
  const characters = [...line];
  return characters.length <= previewLength ? line : `${characters.slice(0, previewLength - 1).join("")}…`;
}

/** A page a person may open with a click. Anything but the web and XMPP stays text. */
export function safeUrl(url: string | null): string | null {
  return url !== null && /^(?:https?:\/\/|xmpp:)/i.test(url) ? url : null;
}
