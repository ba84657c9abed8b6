import type { DecisionRow, RequestRow } from "@entregent/store";
import type { AppContext } from "../context.ts";
import type { BookPerson } from "../memory/book-person.ts";

/** Somebody who was accepted, with the circles of that decision. */
export interface Member {
  readonly row: RequestRow;
  readonly decision: DecisionRow;
  /** Null for one whom the memory knows only by the request. */
  readonly person: BookPerson | null;
}

export type DecidedRow = RequestRow & { readonly decision: DecisionRow };

/** Received requests that were decided, the newest first. */
export async function decidedRequests(app: AppContext): Promise<readonly DecidedRow[]> {
  const rows = await app.owner.requests.list({ direction: "received", decided: true });
  return rows.filter((row): row is DecidedRow => row.decision !== null);
}

export function isAccepted({ decision }: DecidedRow): boolean {
  return decision.action === "accept" || decision.action === "accept-limited";
}

/** Everybody who was accepted, the newest first. */
export async function members(app: AppContext): Promise<readonly Member[]> {
  return membersOf(app, (await decidedRequests(app)).filter(isAccepted));
}

/** Who it was that was accepted. */
export async function membersOf(app: AppContext, rows: readonly DecidedRow[]): Promise<readonly Member[]> {
  if (rows.length === 0) return [];
  const [assessments, book] = await Promise.all([app.assessments.of(rows), app.book.open()]);
  return rows.map((row) => {
    const { recognition } = assessments.get(row.id)!;
    const [best] = recognition.candidates;
    const person = recognition.band === "known" && best ? (book.persons.get(best.personId) ?? null) : null;
    return { row, decision: row.decision, person };
  });
}
