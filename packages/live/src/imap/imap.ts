import type { ImapFlow } from "imapflow";
import type { LiveAccount, LiveBatch, LiveCheck, LiveDoor, LiveSource } from "../live.ts";
import { isYes, setting } from "../settings.ts";
import { openImap, withImap } from "./connection.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { foldersToRead } from "./folders.ts";
import { readFolder } from "./read-folder.ts";
import { newsIn } from "./watch.ts";

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
  check: (account, door) => withImap(account, door, (client) => look(client, account)),
  read,
  watch: newsIn,
};

async function look(client: ImapFlow, account: LiveAccount): Promise<LiveCheck> {
  const folders = await foldersToRead(client);
  const mails = folders.reduce((sum, { messages }) => sum + messages, 0);
  return {
    account: setting(account, "user"),
    holds: [
      { what: "folders", count: folders.length },
      { what: "mails", count: mails },
    ],
  };
}

async function* read(account: LiveAccount, cursor: string | null, door: LiveDoor): AsyncGenerator<LiveBatch> {
  const client = await openImap(account, door);
  try {
    const folders = await client.ask(foldersToRead);
    const places = new Map([...readCursor(cursor)].filter(([path]) => folders.some((folder) => folder.path === path)));
    const total = folders.reduce((sum, { messages }) => sum + messages, 0);
    let before = 0;
    for (const folder of folders) {
      const known = places.get(folder.path);
      const isKnown = known !== undefined && folder.uidValidity !== null && known.uidValidity === folder.uidValidity;
      // What the folder itself says has not grown needs no opening.
      if (!isKnown || folder.uidNext === null || folder.uidNext > known.uidNext) {
        for await (const part of readFolder(client, folder, known ?? null, isYes(account, "texts"))) {
          places.set(folder.path, part.place);
          const share = total === 0 ? null : Math.min(1, (before + part.share * folder.messages) / total);
          yield { documents: part.documents, cursor: writeCursor(places), share };
        }
      }
      before += folder.messages;
    }
  } finally {
    client.close();
  }
}
