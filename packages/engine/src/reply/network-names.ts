import type { Network } from "../domain/index.ts";

/** Networks as one names them in a sentence; the rest have no such name. */
export const networkNames: Readonly<Partial<Record<Network, string>>> = {
  linkedin: "LinkedIn",
  xing: "Xing",
  viadeo: "Viadeo",
  facebook: "Facebook",
  instagram: "Instagram",
  x: "X",
  mastodon: "Mastodon",
};
