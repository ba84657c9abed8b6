import { privacySettings } from "@entregent/engine";
import type { RequestRow } from "@entregent/store";
import type { FollowUp } from "../api/thread-schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import type { BookPerson } from "../memory/book-person.ts";
import { circleName } from "../present/circle.ts";
import type { Speaker } from "../present/speaker.ts";
import { type CirclesDocument, readCircles } from "./circle-settings.ts";
import { type Member, members } from "./circles.ts";
import { newForgetting } from "./forgotten.ts";
import { requestRow } from "./request-row.ts";

type Forget = FollowUp["forget"][number];

/**
 * Whom the owner meant to keep no longer: people of circles whose time is over, counted from the last contact, and strangers
 * who were declined. Nobody is forgotten by itself.
 */
export async function toForget(app: AppContext, speaker: Speaker): Promise<readonly Forget[]> {
  const settings = await readCircles(app.owner);
  const [accepted, declined] = await Promise.all([members(app), declinedStrangers(app, settings)]);
  const over = accepted.filter((member) => isOver(member, settings, app.now()));
  return [
    ...over.map(({ row, decision, person }) => {
      const circles = decision.circles.map((id) => circleName(id, settings, speaker));
      return preview(row, person, speaker.say("forget.circle", { circles }), speaker);
    }),
    ...declined.map((row) =>
      preview(row, null, speaker.say("forget.declined", { months: settings.declinedMonths! }), speaker),
    ),
  ];
}

/** In several circles one is kept as long as any of them keeps. */
function isOver({ decision, person }: Member, { circles }: CirclesDocument, now: string): boolean {
  if (decision.circles.length === 0) return false;
  const months = decision.circles.map((id) => circles[id]?.keepMonths ?? null);
  const since = [decision.decidedAt, person?.lastTrace ?? ""].reduce((a, b) => (a > b ? a : b));
  return months.every((one) => one !== null && isPast(since, one, now));
}

function isPast(since: string, months: number, now: string): boolean {
  const end = new Date(`${since.slice(0, 10)}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end.getTime() < Date.parse(now);
}

/** Only those of whom the memory knows nothing but the request; what was forgotten already has no name. */
async function declinedStrangers(app: AppContext, settings: CirclesDocument): Promise<readonly RequestRow[]> {
  const { declinedMonths } = settings;
  if (declinedMonths === null) return [];
  const rows = (await app.owner.requests.list({ direction: "received", decided: true })).filter(
    ({ decision, fact }) =>
      ["decline", "lapse", "report"].includes(decision!.action) &&
      isPast(decision!.decidedAt, declinedMonths, app.now()) &&
      [fact.name, fact.note, fact.email, fact.profileUrl, fact.handle].some((value) => value !== null),
  );
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
  const [all, { checked, checkMonths }] = await Promise.all([members(app), readCircles(app.owner)]);
  const limited = new Set(
    all.filter(({ decision }) => decision.access === "limited").map(({ row }) => row.fact.network),
  );
  return [...limited]
    .filter((network) => privacySettings(network).length > 0)
    .map((network) => ({ network, checkedAt: checked[network] ?? null }))
    .filter(({ checkedAt }) => checkedAt === null || isPast(checkedAt, checkMonths, app.now()));
}
