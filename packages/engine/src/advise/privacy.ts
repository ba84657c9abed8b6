import type { Network } from "../domain/index.ts";
import { networksReadOn } from "./networks.ts";

/** A setting that decides what contacts see. Words key: `privacy.<id>`. */
export interface PrivacySetting {
  readonly id: string;
  /** How sure we are of it: the network's own text, others' descriptions of it, or general knowledge. */
  readonly sure: "own-text" | "described" | "unsure";
  readonly asOf: string;
  /** Anchor in docs/networks.md. */
  readonly source: string;
}

type Row = readonly [id: string, sure: PrivacySetting["sure"]];

const settings: Readonly<Partial<Record<Network, readonly Row[]>>> = {
  linkedin: [
    ["linkedin-connections", "own-text"],
    ["linkedin-email", "unsure"],
    ["linkedin-activity", "described"],
  ],
  xing: [
    ["xing-contact-data", "described"],
    ["xing-exceptions", "described"],
  ],
  facebook: [
    ["facebook-restricted", "described"],
    ["facebook-audience", "described"],
  ],
  instagram: [
    ["instagram-close-friends", "described"],
    ["instagram-restrict", "unsure"],
  ],
  x: [["x-protected", "described"]],
  mastodon: [
    ["mastodon-approve", "own-text"],
    ["mastodon-followers-only", "own-text"],
  ],
  xmpp: [["xmpp-presence", "own-text"]],
};

/** What to look at on a network so that people with limited access see no more than they should; none where nothing is known. */
export function privacySettings(network: Network): readonly PrivacySetting[] {
  const source = `docs/networks.md#what-contacts-see-${network}`;
  return (settings[network] ?? []).map(([id, sure]) => ({ id, sure, asOf: networksReadOn, source }));
}
