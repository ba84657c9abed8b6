import { suggestCircles } from "@entregent/engine";
import type { RequestRow } from "@entregent/store";
import type { RequestDetail } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import type { Assessment } from "../memory/assessments.ts";
import { adviceCase } from "../memory/queries.ts";
import { circleName } from "../present/circle.ts";
import type { Speaker } from "../present/speaker.ts";
import { circlesOnOffer, readCircles } from "./circle-settings.ts";
import { circlesOfLists } from "./lists-there.ts";
import { ownerManners } from "./settings.ts";

/** The circles to choose from where a request is accepted, those that the rules or the evidence suggest first. */
export async function circleChoices(
  app: AppContext,
  row: RequestRow,
  { recognition, appraisal, advice }: Assessment,
  speaker: Speaker,
): Promise<RequestDetail["circles"]> {
  const [settings, owner, book] = await Promise.all([readCircles(app.owner), ownerManners(app.owner), app.book.open()]);
  const best = book.persons.get(recognition.candidates[0]?.personId ?? "") ?? null;
  const known = { appraisal, recognition, best, nowDay: app.now().slice(0, 10), owner };
  const advised = adviceCase(row.id, row.fact, known);
  const suggested =
    advice.circles.length > 0 ? advice.circles : suggestCircles(advised, appraisal, advice.access === "limited");
  // Whom the owner has on a list there belongs into its circle here, once there is one.
  const listed = recognition.band === "known" ? circlesOfLists(best?.lists ?? [], settings, speaker) : [];
  const first = [...new Set([...listed, ...suggested])];
  return [...new Set([...first, ...circlesOnOffer(settings)])].map((id) => ({
    id,
    name: circleName(id, settings, speaker),
    suggested: first.includes(id),
  }));
}
