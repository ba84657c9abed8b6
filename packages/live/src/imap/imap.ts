import type { LiveSource } from "../live.ts";
import { isYes, setting } from "../settings.ts";

const mailbox = (): Promise<typeof import("./mailbox.ts")> => import("./mailbox.ts");

/**
 * A mailbox over IMAP (RFC 3501, 9051). It is opened read-only: nothing there is changed, not even marked as seen. Of each
 * mail its header is fetched; the whole mail only where the mail connector reads bodies, or where the owner allows texts.
 */
export const imap: LiveSource = {
  id: "imap",
  network: "email",
  fields: [
    { name: "host", kind: "text" },
    { name: "user", kind: "text" },
    { name: "password", kind: "text", secret: true, optional: true },
    { name: "token", kind: "text", secret: true, optional: true },
    { name: "security", kind: "choice", choices: ["tls", "starttls", "none"], preset: "tls" },
    { name: "port", kind: "port", optional: true },
    { name: "texts", kind: "yes-no", preset: "no" },
  ],
  actions: [],
  hints: (account) => {
    const user = setting(account, "user");
    return { keepTexts: isYes(account, "texts"), ...(user.includes("@") ? { ownerEmails: [user.toLowerCase()] } : {}) };
  },
  check: async (account, door) => (await mailbox()).check(account, door),
  async *read(account, cursor, door) {
    yield* (await mailbox()).read(account, cursor, door);
  },
  async *watch(account, door) {
    yield* (await mailbox()).newsIn(account, door);
  },
};
