import { guideFrames, guideWords, type SourceGuide, sourceGuides } from "@entregent/connectors";
import type { LiveSourceId } from "@entregent/live";
import type { ApiSourceGuide } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import type { Speaker } from "../present/speaker.ts";

/** How to get each file that can be read, in words. An account is offered where it can be connected here. */
export function listGuides(app: Pick<AppContext, "live">, speaker: Speaker): readonly ApiSourceGuide[] {
  return sourceGuides.map((guide) => presentGuide(guide, speaker, (id) => app.live.source(id) !== null));
}

/** The guides that are meant by a network, a kind of file or a guide's own name; none where nothing is. */
export function guidesFor(guides: readonly ApiSourceGuide[], asked: string): readonly ApiSourceGuide[] {
  const name = asked.trim().toLowerCase();
  const exact = guides.filter(({ id }) => id === name);
  if (exact.length > 0) return exact;
  return guides.filter(({ id, group, connector }) => [group, connector, ...id.split("-")].includes(name));
}

export function presentGuide(
  guide: SourceGuide,
  { language }: Speaker,
  canConnect: (id: LiveSourceId) => boolean,
): ApiSourceGuide {
  const { id, brand, group, connector, standing, requests, wait, told, account, checked, sources } = guide;
  const frame = guideFrames[language];
  const { name, steps, holds, lacks, caution } = guideWords[language][id];
  return {
    id,
    group,
    groupWords: frame.group[group],
    connector,
    name,
    brand,
    steps: [...steps],
    holds,
    lacks,
    caution: caution ?? null,
    standing,
    standingWords: frame.standing[standing],
    requests,
    requestsWords: frame.requests[requests],
    waitWords: frame.wait[wait],
    toldWords: frame.told[told],
    account: account !== undefined && canConnect(account) ? account : null,
    checked,
    sources: sources.map(({ what, url, sure }) => ({ what, url: url ?? null, sure, sureWords: frame.sure[sure] })),
  };
}
