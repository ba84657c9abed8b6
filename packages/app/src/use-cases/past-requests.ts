import type { PastCase } from "@entregent/engine";
import type { RequestRow } from "@entregent/store";
import type { AppContext } from "../context.ts";
import type { Assessment } from "../memory/assessments.ts";
import type { BookPerson } from "../memory/book-person.ts";
import { adviceCase, dayNumber } from "../memory/queries.ts";
import { openStates } from "./queue.ts";
import { ownerManners } from "./settings.ts";

/** What shows that the owner values somebody now. */
export interface Valued {
  readonly accepted: boolean;
  /** Dated contacts since they asked. */
  readonly since: number;
  readonly inCircle: boolean;
}

/** A received request as it stood when it was answered, and what has become of the person. */
export interface PastRequest {
  readonly row: RequestRow;
  readonly past: PastCase;
  readonly valued: Valued;
}

/** So many contacts since they asked show that one has got on. */
const manyContacts = 3;

export function isValued({ accepted, since, inCircle }: Valued): boolean {
  return accepted || inCircle || since >= manyContacts;
}

/**
 * All received requests as cases. What is known of a person only since they asked is left out, and so is the time a
 * request has waited where nobody knows when it was answered: rules are tried on what one knew at the door.
 */
export async function pastRequests(app: AppContext): Promise<readonly PastRequest[]> {
  const rows = await app.owner.requests.list({ direction: "received" });
  const [assessments, book, owner] = await Promise.all([
    app.assessments.of(rows),
    app.book.open(),
    ownerManners(app.owner),
  ]);
  const today = app.now().slice(0, 10);
  return rows.map((row) => {
    const assessment = assessments.get(row.id)!;
    const { recognition, appraisal } = assessment;
    const best = book.persons.get(recognition.candidates[0]?.personId ?? "") ?? null;
    const now = adviceCase(row.id, row.fact, { appraisal, recognition, best, nowDay: answeredOn(row) ?? today, owner });
    const { ageDays, recognition: known = {}, ...others } = now;
    const valued = valuedNow(row, assessment, best);
    return {
      row,
      valued,
      past: {
        case: {
          ...others,
          ...(ageDays === undefined || (answeredOn(row) === null && !isOpen(row)) ? {} : { ageDays }),
          recognition: { ...known, ...knownThen(row.fact.date, best) },
        },
        appraisal: row.fact.note === null ? null : appraisal,
        value: (valued.accepted ? 5 : 0) + (valued.inCircle ? 5 : 0) + Math.min(valued.since, 50),
      },
    };
  });
}

function answeredOn({ decision }: RequestRow): string | null {
  return decision?.decidedAt.slice(0, 10) ?? null;
}

function isOpen({ fact, decision }: RequestRow): boolean {
  return decision === null && openStates.includes(fact.state);
}

type Known = NonNullable<PastCase["case"]["recognition"]>;

/** What of a recognition was not yet so, put back to how it was on that day. */
export function knownThen(date: string | null, best: BookPerson | null): Partial<Known> {
  if (date === null || best === null) return {};
  const day = date.slice(0, 10);
  const dates = [best.firstTrace, best.remembered.connectedOn].filter((one) => typeof one === "string");
  // Who stands in the book without a date may have stood there before.
  if (dates.length > 0 && dates.every((one) => one.slice(0, 10) >= day)) {
    return { probability: 0, metInPerson: false, traces: 0 };
  }
  const before = best.traceDays.filter((one) => one < dayNumber(day));
  const last = before.length === 0 ? null : before.reduce((a, b) => Math.max(a, b));
  return {
    traces: before.length,
    metInPerson: best.metInPerson && (best.firstMet === null || best.firstMet.slice(0, 10) < day),
    ...(last === null ? {} : { lastContactDays: dayNumber(day) - last }),
  };
}

function valuedNow({ fact, decision }: RequestRow, { recognition }: Assessment, best: BookPerson | null): Valued {
  const asked = fact.date === null ? null : dayNumber(fact.date);
  const isThem = best !== null && recognition.band !== "none" && asked !== null;
  return {
    accepted: decision ? decision.action.startsWith("accept") : fact.state === "accepted",
    since: isThem ? best.traceDays.filter((day) => day > asked).length : 0,
    inCircle: (decision?.circles.length ?? 0) > 0,
  };
}
