import { type Access, isSuggestedCircle, networks, privacySettings } from "@entregent/engine";
import type { CircleDeleted, CirclesView } from "../api/circle-schemas.ts";
import type { AppContext } from "../context.ts";
import { plainText } from "../plain-text.ts";
import { circleName } from "../present/circle.ts";
import type { Speaker } from "../present/speaker.ts";
import { type CirclesDocument, circlesOnOffer, dropCircle, readCircles } from "./circle-settings.ts";
import { type Member, members } from "./circle-members.ts";
import { listsOffered } from "./lists-there.ts";
import { refile } from "./refile.ts";

/** The owner's lists with who is in them, and what to look at on the networks where somebody has limited access. */
export async function circlesView(app: AppContext, speaker: Speaker): Promise<CirclesView> {
  const [all, settings] = await Promise.all([members(app), readCircles(app.owner)]);
  const used = all.flatMap(({ decision }) => decision.circles);
  const ids = [...new Set([...circlesOnOffer(settings), ...used])];
  const limited = new Set(
    all.filter(({ decision }) => decision.access === "limited").map(({ row }) => row.fact.network),
  );
  return {
    circles: ids.map((id) => ({
      id,
      name: circleName(id, settings, speaker),
      ours: isSuggestedCircle(id),
      access: accessOf(id, settings),
      keepMonths: settings.circles[id]?.keepMonths ?? null,
      members: all.filter(({ decision }) => decision.circles.includes(id)).map(presentMember),
    })),
    lists: await listsOffered(app, all, speaker),
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

/**
 * Deletes a circle: its people are in it no more, which a new decision of each keeps, and what was set of it goes. A circle of
 * ours is offered again, as it was at first. What is returned brings it back.
 */
export async function deleteCircle(app: AppContext, id: string): Promise<CircleDeleted> {
  const inIt = (await members(app)).filter(({ decision }) => decision.circles.includes(id));
  const before = (await readCircles(app.owner)).circles[id] ?? null;
  const batchId = await refile(app, inIt, (circles) => circles.filter((one) => one !== id));
  await dropCircle(app.owner, id);
  return { batchId, before };
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
