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

/** Everybody who was accepted, the newest first. */
export async function members(app: AppContext): Promise<readonly Member[]> {
  const rows = (await app.owner.requests.list({ direction: "received", decided: true })).filter(({ decision }) =>
    decision!.action.startsWith("accept"),
  );
  const [assessments, book] = await Promise.all([app.assessments.of(rows), app.book.open()]);
  return rows.map((row) => {
    const { recognition } = assessments.get(row.id)!;
    const [best] = recognition.candidates;
    const person = recognition.band === "known" && best ? (book.persons.get(best.personId) ?? null) : null;
    return { row, decision: row.decision!, person };
  });
}
