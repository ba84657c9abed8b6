/** Where people ask each other to connect. Stored, so a name is never changed or reused. */
export const networks = [
  "linkedin",
  "xing",
  "viadeo",
  "facebook",
  "instagram",
  "x",
  "mastodon",
  "xmpp",
  "email",
  "other",
] as const;

export type Network = (typeof networks)[number];

/** Whether a text names one of the {@link networks}. */
export function isNetwork(text: unknown): text is Network {
  return (networks as readonly unknown[]).includes(text);
}
