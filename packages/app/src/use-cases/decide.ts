import type { z } from "zod";
import type { decide as decideSchema, Decided } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import { presentDecision } from "../present/request.ts";
import { requestRow } from "./request-row.ts";

export type DecideOrder = z.output<typeof decideSchema>;

/**
 * Keeps what the owner did about one request or a group of them, with what was advised at that moment.
 * All or nothing: one unknown request and none is decided.
 *
 * @throws AppError `request/unknown`.
 */
export async function decide(app: AppContext, order: DecideOrder): Promise<Decided> {
  const rows = await Promise.all([...new Set(order.requestIds)].map((id) => requestRow(app, id)));
  const assessments = await app.assessments.of(rows);
  const batchId = rows.length > 1 ? app.newId() : null;
  const decidedAt = app.now();
  const decisions = rows.map((row) => {
    const { advice } = assessments.get(row.id)!;
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
  await app.owner.decisions.add(decisions);
  return { batchId, decisions: decisions.map((one) => presentDecision({ ...one, undoneAt: null })) };
}
