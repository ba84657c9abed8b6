import type { ImapFlow } from "imapflow";
import type { LiveAccount, LiveBatch, LiveCheck, LiveDoor } from "../live.ts";
import { isYes, setting } from "../settings.ts";
import { openImap, withImap } from "./connection.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { foldersToRead } from "./folders.ts";
import { readFolder } from "./read-folder.ts";

export { newsIn } from "./watch.ts";

export function check(account: LiveAccount, door: LiveDoor): Promise<LiveCheck> {
  return withImap(account, door, (client) => look(client, account));
}

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

export async function* read(account: LiveAccount, cursor: string | null, door: LiveDoor): AsyncGenerator<LiveBatch> {
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
