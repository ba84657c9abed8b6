import type { Decided } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { presentDecision } from "../present/request.ts";

/**
 * Takes a decision back, or all of one click over a group. The ledger keeps both, the deed and its undoing.
 * @throws AppError `decision/already-undone` where none of them stands any more, `decision/unknown`.
 */
export async function undo(app: AppContext, which: { id: string } | { batchId: string }): Promise<Decided> {
  const undone = await app.owner.decisions.undo(which, app.now());
  if (undone.length === 0) {
    const known = (await app.owner.decisions.list()).some((row) =>
      "id" in which ? row.id === which.id : row.batchId === which.batchId,
    );
    throw new AppError(known ? "decision/already-undone" : "decision/unknown");
  }
  return { batchId: "batchId" in which ? which.batchId : null, decisions: undone.map(presentDecision) };
}

/** Undoes the newest decision that stands: the whole click, if it was over a group. @throws AppError `decision/unknown`. */
export async function undoLast(app: AppContext): Promise<Decided> {
  const [last] = await app.owner.decisions.list({ standing: true, limit: 1 });
  if (!last) throw new AppError("decision/unknown");
  return undo(app, last.batchId === null ? { id: last.id } : { batchId: last.batchId });
}
