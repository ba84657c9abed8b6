import type { Action, Consequence, Network } from "../domain/index.ts";

/** Day on which the sources in docs/networks.md were last read. Older than a year, the pages say so. */
export const networksReadOn = "2026-11-01";

type Row = readonly [about: Consequence["about"], id: string];
type Table = Readonly<Record<Action, readonly Row[]>>;

/** What an action does where nothing better is known. */
const anywhere: Table = {
  accept: [
    ["told", "told.accepted"],
    ["undo", "undo.remove-later"],
  ],
  "accept-limited": [
    ["told", "told.accepted"],
    ["how", "how.circle-here"],
    ["undo", "undo.remove-later"],
  ],
  ask: [
    ["told", "told.your-question"],
    ["effect", "effect.stays-open"],
  ],
  decline: [
    ["told", "told.nobody-likely"],
    ["undo", "undo.ask-again"],
  ],
  lapse: [
    ["told", "told.nobody"],
    ["effect", "effect.stays-open"],
  ],
  report: [
    ["effect", "effect.report-counts"],
    ["undo", "undo.no"],
  ],
};

const tables: Readonly<Partial<Record<Network, Partial<Table>>>> = {
  linkedin: {
    accept: [
      ["told", "told.accepted"],
      ["effect", "effect.linkedin-first-degree"],
      ["undo", "undo.remove-silent"],
      ["limit", "limit.linkedin-cap"],
    ],
    "accept-limited": [
      ["told", "told.accepted"],
      ["how", "how.linkedin-no-limited"],
      ["undo", "undo.remove-silent"],
    ],
    ask: [
      ["how", "how.linkedin-reply"],
      ["told", "told.your-question"],
      ["effect", "effect.stays-open"],
    ],
    decline: [
      ["how", "how.linkedin-ignore"],
      ["told", "told.nobody"],
      ["effect", "effect.may-ask-again"],
    ],
    lapse: [
      ["told", "told.nobody"],
      ["effect", "effect.linkedin-expires"],
    ],
    report: [
      ["how", "how.linkedin-dont-know"],
      ["effect", "effect.linkedin-dont-know"],
      ["undo", "undo.no"],
    ],
  },
  xing: {
    accept: [
      ["told", "told.accepted"],
      ["how", "how.xing-data"],
      ["undo", "undo.xing-data-later"],
    ],
    "accept-limited": [
      ["told", "told.accepted"],
      ["how", "how.xing-data-less"],
      ["undo", "undo.xing-data-later"],
    ],
    ask: [
      ["how", "how.xing-message-plan"],
      ["told", "told.your-question"],
      ["effect", "effect.stays-open"],
    ],
    decline: [
      ["told", "told.nobody"],
      ["undo", "undo.ask-again"],
    ],
  },
  viadeo: { accept: [["how", "how.viadeo-closed"]], ask: [["how", "how.viadeo-closed"]] },
  facebook: {
    accept: [
      ["told", "told.accepted"],
      ["effect", "effect.facebook-friends"],
      ["undo", "undo.remove-silent"],
      ["limit", "limit.facebook-cap"],
    ],
    "accept-limited": [
      ["told", "told.accepted"],
      ["how", "how.facebook-restricted"],
      ["undo", "undo.remove-silent"],
    ],
    ask: [
      ["how", "how.facebook-message"],
      ["told", "told.your-question"],
      ["effect", "effect.stays-open"],
    ],
    decline: [
      ["told", "told.nobody"],
      ["effect", "effect.may-ask-again"],
    ],
    report: [
      ["how", "how.facebook-spam"],
      ["effect", "effect.report-counts"],
      ["undo", "undo.no"],
    ],
  },
  instagram: {
    accept: [
      ["told", "told.accepted"],
      ["effect", "effect.follows-you"],
      ["undo", "undo.remove-follower"],
    ],
    "accept-limited": [
      ["told", "told.accepted"],
      ["how", "how.instagram-close-friends"],
      ["undo", "undo.remove-follower"],
    ],
    decline: [
      ["told", "told.nobody"],
      ["effect", "effect.may-ask-again"],
    ],
  },
  x: {
    accept: [
      ["told", "told.accepted"],
      ["effect", "effect.follows-you"],
      ["undo", "undo.remove-follower"],
    ],
    "accept-limited": [
      ["told", "told.accepted"],
      ["how", "how.circle-here"],
      ["undo", "undo.remove-follower"],
    ],
    decline: [
      ["told", "told.nobody"],
      ["effect", "effect.may-ask-again"],
    ],
  },
  mastodon: {
    accept: [
      ["told", "told.accepted"],
      ["effect", "effect.follows-you"],
      ["undo", "undo.remove-follower"],
    ],
    "accept-limited": [
      ["told", "told.accepted"],
      ["how", "how.circle-here"],
      ["undo", "undo.remove-follower"],
    ],
    ask: [
      ["how", "how.mastodon-mention"],
      ["told", "told.your-question"],
      ["effect", "effect.stays-open"],
    ],
    decline: [
      ["told", "told.server-rejects"],
      ["effect", "effect.may-ask-again"],
    ],
    report: [
      ["how", "how.mastodon-report"],
      ["effect", "effect.moderators-look"],
      ["undo", "undo.no"],
    ],
  },
  xmpp: {
    accept: [
      ["told", "told.accepted"],
      ["effect", "effect.sees-presence"],
      ["undo", "undo.xmpp-revoke"],
    ],
    "accept-limited": [
      ["told", "told.accepted"],
      ["how", "how.circle-here"],
      ["undo", "undo.xmpp-revoke"],
    ],
    decline: [
      ["told", "told.xmpp-unsubscribed"],
      ["effect", "effect.may-ask-again"],
    ],
  },
  email: {
    accept: [
      ["how", "how.email-answer"],
      ["told", "told.your-answer"],
    ],
    "accept-limited": [
      ["how", "how.email-answer"],
      ["told", "told.your-answer"],
    ],
    decline: [
      ["how", "how.email-answer"],
      ["told", "told.your-answer"],
    ],
    lapse: [["told", "told.nobody"]],
    report: [
      ["how", "how.email-junk"],
      ["effect", "effect.junk-provider"],
      ["undo", "undo.email-not-junk"],
    ],
  },
};

/** What an action does on a network: who is told, what it does to them, whether it can be undone, how it is done there. */
export function consequencesOf(network: Network, action: Action): readonly Consequence[] {
  const rows = tables[network]?.[action] ?? anywhere[action];
  return rows.map(([about, id]) => ({ id, about, asOf: networksReadOn, source: `docs/networks.md#${network}` }));
}

/** Longest note or answer in characters, by network and plan; null where none is published. */
export function noteLimit(network: Network, plan: "basic" | "paid" = "basic"): number | null {
  if (network === "linkedin") return plan === "paid" ? 300 : 200;
  if (network === "mastodon") return 500;
  return null;
}

/** How long to wait for an answer before a reminder, and after it: days, where that comes from, and when that was read. */
export interface Patience {
  readonly days: number;
  readonly asOf: string;
  readonly source: string;
}

/** People look into their mail and messengers within the week, into networks more rarely. */
const daysToWait: Readonly<Record<Network, number>> = {
  email: 7,
  xmpp: 7,
  mastodon: 7,
  facebook: 10,
  instagram: 10,
  x: 10,
  linkedin: 14,
  xing: 21,
  viadeo: 21,
  other: 14,
};

export function patienceOf(network: Network): Patience {
  return { days: daysToWait[network], asOf: networksReadOn, source: "docs/networks.md#how-long-to-wait" };
}

/** How long one's own request waits on a network, and what taking it back locks. Days; null where none is known. */
export interface SentManners {
  /** After this, one friendly reminder is in place. Ours. */
  readonly remindAfter: number;
  /** After this, it is better taken back than left lying. Ours; null where a request cannot be taken back. */
  readonly withdrawAfter: number | null;
  /** How long the same person cannot be asked again after it was taken back. */
  readonly lockedFor: number | null;
  /** How long the network keeps an unanswered request. */
  readonly livesFor: number | null;
  /** Day on which the source was read, and its anchor. */
  readonly asOf: string;
  readonly source: string;
}

export function sentManners(network: Network): SentManners {
  const canWithdraw = network !== "email" && network !== "viadeo" && network !== "other";
  return {
    remindAfter: patienceOf(network).days,
    withdrawAfter: canWithdraw ? 60 : null,
    lockedFor: network === "linkedin" ? 21 : null,
    livesFor: network === "linkedin" ? 183 : null,
    asOf: networksReadOn,
    source: `docs/networks.md#${network}`,
  };
}

/** Whether a request on this network can carry a note: never, always, or (undefined) as the plan and the button allow. */
export function networkCarriesNote(network: Network): boolean | undefined {
  switch (network) {
    case "facebook":
    case "instagram":
    case "x":
    case "mastodon":
      return false;
    case "email":
    case "xmpp":
    case "viadeo":
      return true;
    case "linkedin":
    case "xing":
    case "other":
      return undefined;
  }
}
