import type { Action } from "../domain/index.ts";
import { inOrder, momentOf, type ThreadEvent } from "./events.ts";

/** How the owner keeps threads. */
export interface ThreadManners {
  /** Days to wait for an answer, and after the one reminder as long again. */
  readonly waitDays: number;
}

/** Where a thread stands. Nothing moves on by itself but the days: what is due is proposed, the owner does it. */
export type ThreadState =
  /** Nothing was asked, and no verdict was overtaken. */
  | { readonly step: "none" }
  | {
      readonly step: "waiting";
      readonly since: string;
      readonly due: string;
      readonly daysLeft: number;
      readonly reminded: boolean;
    }
  /** Words came that the owner has not dealt with; their ids, oldest first. */
  | { readonly step: "answer"; readonly answers: readonly string[]; readonly at: string }
  /** The wait is over: one reminder may be sent. */
  | { readonly step: "remind"; readonly due: string }
  /** The wait after the reminder is over too. */
  | { readonly step: "let-lapse"; readonly due: string }
  | { readonly step: "lapsed"; readonly at: string }
  /**
   * Nothing is to be done. `overtaken` is an earlier verdict that no longer counts, because the owner wrote to them or met
   * them since.
   */
  | {
      readonly step: "closed";
      readonly how: "decided" | "settled" | "wrote" | "met";
      readonly at: string;
      readonly overtaken: Action | null;
    };

const dayMs = 86_400_000;

/** Within this time what the owner writes is the question (or the refusal) itself, as an archive shows it. */
const sameLetterMs = dayMs;

type End = Extract<ThreadState, { step: "lapsed" | "closed" }>;

/** What is carried along while the events are gone through. */
interface Course {
  /** When the last question or reminder went out; null where nothing was asked. */
  readonly since: string | null;
  readonly reminded: boolean;
  readonly answers: readonly string[];
  readonly answeredAt: string;
  readonly end: End | null;
  /** A refusal, or having let it go: what a later contact overtakes. */
  readonly verdict: { readonly action: Action; readonly at: string } | null;
}

const nothingYet: Course = { since: null, reminded: false, answers: [], answeredAt: "", end: null, verdict: null };

/**
 * Tells where a thread stands from all that happened, in whatever order it is given.
 *
 * @param now - ISO 8601; what is dated after it counts as well, since an archive's clock may be ahead.
 * @returns The same for the same events in any order; for a request that was asked about never `none`.
 * @throws Never.
 * @example
 * const asked = { kind: "asked", id: "d1", at: "2026-03-01T09:00:00Z", network: "linkedin" } as const;
 * threadState([asked], "2026-03-16T09:00:00Z", { waitDays: 14 }).step // "remind"
 */
export function threadState(events: readonly ThreadEvent[], now: string, manners: ThreadManners): ThreadState {
  const dismissed = new Set(events.flatMap((event) => (event.kind === "dismissed" ? [event.of] : [])));
  let course = nothingYet;
  for (const event of inOrder(events))
    if (event.kind !== "answered" || !dismissed.has(event.id)) course = follow(course, event);
  return stand(course, now, manners);
}

function follow(course: Course, event: ThreadEvent): Course {
  const { at } = event;
  switch (event.kind) {
    case "asked":
      return { ...nothingYet, since: at };
    case "reminded":
      return course.since === null ? course : { ...course, since: at, reminded: true, end: reopened(course.end) };
    case "lapsed":
      return course.since === null
        ? course
        : { ...course, answers: [], end: { step: "lapsed", at }, verdict: { action: "lapse", at } };
    case "answered":
      // An answer that comes late is not lost: what was let go is opened again, what was decided is not.
      if (course.since === null) return course;
      return { ...course, answers: [...course.answers, event.id], answeredAt: at, end: reopened(course.end) };
    case "decided":
      return decided(course, event.action, at);
    case "settled":
      return course.since === null || course.end ? course : closed(course, "settled", at);
    case "wrote":
      return wrote(course, at);
    case "met":
      return course.since === null && course.verdict === null ? course : inTouch(course, "met", at);
    case "dismissed":
      return course;
  }
}

function reopened(end: End | null): End | null {
  return end?.step === "lapsed" ? null : end;
}

function decided(course: Course, action: Action, at: string): Course {
  const isVerdict = action === "decline" || action === "lapse" || action === "report";
  const verdict = isVerdict ? { action, at } : null;
  if (action === "lapse" && course.since !== null)
    return { ...course, answers: [], end: { step: "lapsed", at }, verdict };
  return { ...closed(course, "decided", at), verdict };
}

/** Only what answers something, or comes later than the letter that is known of, is a word of its own. */
function wrote(course: Course, at: string): Course {
  if (course.answers.length > 0 && course.end === null) return inTouch(course, "wrote", at);
  if (course.verdict !== null) return isLater(at, course.verdict.at) ? inTouch(course, "wrote", at) : course;
  if (course.since === null || course.end !== null || !isLater(at, course.since)) return course;
  return { ...course, since: at, reminded: true };
}

const isLater = (at: string, before: string): boolean => momentOf(at) - momentOf(before) > sameLetterMs;

function inTouch(course: Course, how: "wrote" | "met", at: string): Course {
  return { ...closed(course, how, at, course.verdict?.action ?? null), verdict: null };
}

function closed(
  course: Course,
  how: Extract<End, { step: "closed" }>["how"],
  at: string,
  overtaken: Action | null = null,
): Course {
  return { ...course, answers: [], end: { step: "closed", how, at, overtaken } };
}

function stand(course: Course, now: string, { waitDays }: ThreadManners): ThreadState {
  const { since, end, answers } = course;
  if (since === null) return end?.step === "closed" && end.overtaken !== null ? end : { step: "none" };
  if (end) return end;
  if (answers.length > 0) return { step: "answer", answers, at: course.answeredAt };
  const dueAt = momentOf(since) + Math.max(0, waitDays) * dayMs;
  const due = new Date(dueAt).toISOString();
  const left = dueAt - momentOf(now);
  if (left <= 0) return course.reminded ? { step: "let-lapse", due } : { step: "remind", due };
  return { step: "waiting", since, due, daysLeft: Math.ceil(left / dayMs), reminded: course.reminded };
}
