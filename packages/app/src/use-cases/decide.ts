import { type Advice, partsAskedBy } from "@entregent/engine";
import type { DecisionRow, RequestRow, ThreadEventRow } from "@entregent/store";
import type { z } from "zod";
import type { decide as decideSchema, Decided } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import type { Assessment } from "../memory/assessments.ts";
import { presentDecision } from "../present/request.ts";
import { readAnswers } from "./read-answer.ts";
import { requestRow } from "./request-row.ts";
import { threads } from "./threads.ts";

export type DecideOrder = z.output<typeof decideSchema>;

/**
 * Keeps what the owner did about one request or a group of them, with what was advised at that moment. A question begins
 * a thread. All or nothing: one unknown request and none is decided.
 *
 * @throws AppError `request/unknown`.
 */
export async function decide(app: AppContext, order: DecideOrder): Promise<Decided> {
  const rows = await Promise.all([...new Set(order.requestIds)].map((id) => requestRow(app, id)));
  const [assessments, advisedAgain] = await Promise.all([app.assessments.of(rows), adviceOnAnswers(app, rows)]);
  const batchId = rows.length > 1 ? app.newId() : null;
  const decidedAt = app.now();
  const decisions = rows.map((row) => {
    const advice = advisedAgain.get(row.id) ?? assessments.get(row.id)!.advice;
    return {
      id: app.newId(),
      requestId: row.id,
      action: order.action,
      access: order.access ?? (order.action === "accept-limited" ? ("limited" as const) : ("full" as const)),
      circles: order.circles ?? [],
      reply: order.reply ?? null,
      advised: { action: advice.action, rule: advice.rule },
      batchId,
      decidedAt,
    };
  });
  const asked =
    order.action === "ask" ? rows.map((row, n) => question(app, row, assessments.get(row.id)!, decisions[n]!)) : [];
  await app.owner.decisions.add(decisions, asked);
  return { batchId, decisions: decisions.map((one) => presentDecision({ ...one, undoneAt: null })) };
}

/** Where an answer has come, what was advised is what is advised on it. */
async function adviceOnAnswers(app: AppContext, rows: readonly RequestRow[]): Promise<ReadonlyMap<string, Advice>> {
  const ids = rows.filter(({ decision }) => decision?.action === "ask").map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const read = await readAnswers(app, await threads(app, { ids }));
  return new Map([...read].map(([id, { advice }]) => [id, advice]));
}

/** What was asked for, and how the request stood then, so that what is new can be told later. */
function question(
  app: AppContext,
  { id, fact }: RequestRow,
  { advice, appraisal }: Assessment,
  decision: Pick<DecisionRow, "id" | "decidedAt">,
): Omit<ThreadEventRow, "undoneAt"> {
  const situation = advice.action === "ask" ? advice.situation : null;
  const parts = partsAskedBy(situation ?? "cannot-recall", appraisal);
  return {
    id: app.newId(),
    requestId: id,
    kind: "asked",
    at: decision.decidedAt,
    words: fact.note,
    facts: { decisionId: decision.id, parts, state: fact.state },
  };
}
