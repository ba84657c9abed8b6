import { type Access, circleIds, networks, privacySettings } from "@entregent/engine";
import type { DecisionRow, RequestRow } from "@entregent/store";
import type { CirclesView } from "../api/circle-schemas.ts";
import type { AppContext } from "../context.ts";
import type { BookPerson } from "../memory/book-person.ts";
import { plainText } from "../plain-text.ts";
import { circleName } from "../present/circle.ts";
import type { Speaker } from "../present/speaker.ts";
import { type CirclesDocument, readCircles } from "./circle-settings.ts";

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

/** The owner's lists with who is in them, and what to look at on the networks where somebody has limited access. */
export async function circlesView(app: AppContext, speaker: Speaker): Promise<CirclesView> {
  const [all, settings] = await Promise.all([members(app), readCircles(app.owner)]);
  const used = all.flatMap(({ decision }) => decision.circles);
  const offered = circleIds.filter((id) => id !== "language" && id !== "network");
  const ids = [...new Set([...Object.keys(settings.circles), ...offered, ...used])];
  const limited = new Set(
    all.filter(({ decision }) => decision.access === "limited").map(({ row }) => row.fact.network),
  );
  return {
    circles: ids.map((id) => ({
      id,
      name: circleName(id, settings, speaker),
      access: accessOf(id, settings),
      keepMonths: settings.circles[id]?.keepMonths ?? null,
      members: all.filter(({ decision }) => decision.circles.includes(id)).map(presentMember),
    })),
    none: all.filter(({ decision }) => decision.circles.length === 0).map(presentMember),
    privacy: networks.flatMap((network) => {
      const list = privacySettings(network).map((setting) => ({
        ...setting,
        words: speaker.say(`privacy.${setting.id}`),
      }));
      if (list.length === 0) return [];
      return [{ network, limited: limited.has(network), checkedAt: settings.checked[network] ?? null, settings: list }];
    }),
    declinedMonths: settings.declinedMonths,
    checkMonths: settings.checkMonths,
  };
}

function presentMember({ row, decision, person }: Member): CirclesView["none"][number] {
  return {
    requestId: row.id,
    name: row.fact.name ?? person?.name ?? null,
    network: row.fact.network,
    personId: person?.id ?? null,
    action: decision.action === "accept" ? ("accept" as const) : ("accept-limited" as const),
    access: decision.access,
    circles: [...decision.circles],
    since: decision.decidedAt,
  };
}

/** One is still to be got to know: limited, unless the owner says otherwise. */
export function accessOf(id: string, { circles }: CirclesDocument): Access {
  return circles[id]?.access ?? (id === "to-get-to-know" ? "limited" : "full");
}

/** The circle of an id or a name, however it is written; null where there is none. */
export async function findCircle(
  app: AppContext,
  wanted: string,
  speaker: Speaker,
): Promise<CirclesView["circles"][number] | null> {
  const { circles } = await circlesView(app, speaker);
  return (
    circles.find(({ id }) => id === wanted) ?? circles.find(({ name }) => plainText(name) === plainText(wanted)) ?? null
  );
}
