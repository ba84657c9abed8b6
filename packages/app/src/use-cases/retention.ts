import { privacySettings } from "@entregent/engine";
import type { DecisionRow, RequestRow } from "@entregent/store";
import type { FollowUp } from "../api/thread-schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import type { BookPerson } from "../memory/book-person.ts";
import { circleName } from "../present/circle.ts";
import type { Speaker } from "../present/speaker.ts";
import { type CirclesDocument, readCircles } from "./circle-settings.ts";
import { type DecidedRow, decidedRequests, isAccepted, type Member, membersOf } from "./circle-members.ts";
import { newForgetting } from "./forgotten.ts";
import { requestRow } from "./request-row.ts";

type Forget = FollowUp["forget"][number];

interface Leaving {
  readonly accepted: readonly Member[];
  readonly declined: readonly RequestRow[];
}

/**
 * Whom the owner meant to keep no longer: people of circles whose time is over, counted from the last contact, and strangers
 * who were declined. Nobody is forgotten by itself.
 */
export async function toForget(app: AppContext, speaker: Speaker): Promise<readonly Forget[]> {
  const [rows, settings] = await Promise.all([decidedRequests(app), readCircles(app.owner)]);
  const { accepted, declined } = await leaving(app, rows, settings);
  return [
    ...accepted.map(({ row, decision, person }) => {
      const circles = decision.circles.map((id) => circleName(id, settings, speaker));
      return preview(row, person, speaker.say("forget.circle", { circles }), speaker);
    }),
    ...declined.map((row) =>
      preview(row, null, speaker.say("forget.declined", { months: settings.declinedMonths! }), speaker),
    ),
  ];
}

/** How many there are to forget, and networks to look at: for the head of every page, so nobody else is looked up. */
export async function keepingDue(app: AppContext): Promise<number> {
  const [rows, settings] = await Promise.all([decidedRequests(app), readCircles(app.owner)]);
  const { accepted, declined } = await leaving(app, rows, settings);
  return accepted.length + declined.length + checksDue(rows, settings, app.now()).length;
}

async function leaving(app: AppContext, rows: readonly DecidedRow[], settings: CirclesDocument): Promise<Leaving> {
  const now = app.now();
  // Nobody's time is over before that of the decision is: only those are looked up in the memory.
  const over = rows.filter((row) => isAccepted(row) && isOver(row.decision, null, settings, now));
  const [found, declined] = await Promise.all([membersOf(app, over), declinedStrangers(app, rows, settings)]);
  const accepted = found.filter(({ decision, person }) => isOver(decision, person?.lastTrace ?? null, settings, now));
  return { accepted, declined };
}

/** In several circles one is kept as long as any of them keeps. */
function isOver(
  { circles, decidedAt }: DecisionRow,
  lastTrace: string | null,
  settings: CirclesDocument,
  now: string,
): boolean {
  if (circles.length === 0) return false;
  const months = circles.map((id) => settings.circles[id]?.keepMonths ?? null);
  const since = lastTrace !== null && lastTrace > decidedAt ? lastTrace : decidedAt;
  return months.every((one) => one !== null && isPast(since, one, now));
}

function isPast(since: string, months: number, now: string): boolean {
  const end = new Date(`${since.slice(0, 10)}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end.getTime() < Date.parse(now);
}

/** Only those of whom the memory knows nothing but the request; what was forgotten already has no name. */
async function declinedStrangers(
  app: AppContext,
  all: readonly DecidedRow[],
  { declinedMonths }: CirclesDocument,
): Promise<readonly RequestRow[]> {
  if (declinedMonths === null) return [];
  const rows = all.filter(
    ({ decision, fact }) =>
      ["decline", "lapse", "report"].includes(decision.action) &&
      isPast(decision.decidedAt, declinedMonths, app.now()) &&
      [fact.name, fact.note, fact.email, fact.profileUrl, fact.handle].some((value) => value !== null),
  );
  if (rows.length === 0) return [];
  const assessments = await app.assessments.of(rows);
  return rows.filter(({ id }) => assessments.get(id)!.recognition.band === "none");
}

function preview(row: RequestRow, person: BookPerson | null, words: string, { say }: Speaker): Forget {
  return {
    requestId: row.id,
    personId: person?.id ?? null,
    network: row.fact.network,
    name: row.fact.name ?? person?.name ?? null,
    words,
    goes: person ? say("forget.goes-person", { traces: person.traces }) : say("forget.goes-request"),
  };
}

/** Takes all words from one request, for good. @throws AppError `request/unknown`; `request/not-decided` where it still waits. */
export async function forgetRequest(app: AppContext, id: string): Promise<{ requests: number }> {
  const row = await requestRow(app, id);
  if (row.decision === null) throw new AppError("request/not-decided");
  const requests = await app.owner.requests.erase([row.id], newForgetting(app));
  app.assessments.forget();
  return { requests };
}

/** Networks on which somebody has limited access and whose privacy settings were not looked at for a while. */
export async function privacyToCheck(app: AppContext): Promise<FollowUp["checks"]> {
  const [rows, settings] = await Promise.all([decidedRequests(app), readCircles(app.owner)]);
  return checksDue(rows, settings, app.now());
}

function checksDue(
  rows: readonly DecidedRow[],
  { checked, checkMonths }: CirclesDocument,
  now: string,
): FollowUp["checks"] {
  const limited = rows.filter((row) => isAccepted(row) && row.decision.access === "limited");
  return [...new Set(limited.map(({ fact }) => fact.network))]
    .filter((network) => privacySettings(network).length > 0)
    .map((network) => ({ network, checkedAt: checked[network] ?? null }))
    .filter(({ checkedAt }) => checkedAt === null || isPast(checkedAt, checkMonths, now));
}
