import { wantsMailBody } from "@entregent/connectors";
import type { FetchMessageObject } from "imapflow";
import type { LiveDocument } from "../live.ts";
import type { ImapConnection } from "./connection.ts";
import type { FolderPlace } from "./cursor.ts";
import type { MailFolder } from "./folders.ts";

/** Mails of one folder, and the place after them. */
export interface FolderPart {
  readonly documents: readonly LiveDocument[];
  readonly place: FolderPlace;
  /** Of what was new in the folder, 0 to 1. */
  readonly share: number;
}

/** Headers fetched at once. */
const mostMails = 500;
/** A batch is given when it has grown to this. */
const batchBytes = 8 << 20;
/** The mail connector keeps no more of a body; what follows are attachments. */
const longestMailBytes = 4 << 20;

/**
 * What is new in a folder since `known`, or all of it where the folder was made anew meanwhile. Always gives a last part,
 * so that the place of an empty folder is known too.
 */
export async function* readFolder(
  connection: ImapConnection,
  folder: MailFolder,
  known: FolderPlace | null,
  keepTexts: boolean,
): AsyncGenerator<FolderPart> {
  const opened = await connection.ask((client) => client.mailboxOpen(folder.path, { readOnly: true }));
  const uidValidity = String(opened.uidValidity);
  const from = known?.uidValidity === uidValidity ? known.uidNext : 1;
  const found = await connection.ask((client) => client.search({ uid: `${from}:*` }, { uid: true }));
  // `n:*` names the last mail even where that is older (RFC 9051, section 9).
  const uids = (found || []).filter((uid) => uid >= from).sort((a, b) => a - b);
  let documents: LiveDocument[] = [];
  let bytes = 0;
  for (let at = 0; at < uids.length; at += mostMails) {
    const part = uids.slice(at, at + mostMails);
    for (const { uid, header } of await headersOf(connection, part)) {
      const whole = wantsMailBody(header, { keepTexts }) ? await mailOf(connection, uid) : null;
      const document = { path: `${folder.place}/${uid}.eml`, bytes: whole ?? header, connector: "mail" };
      documents.push(document);
      bytes += document.bytes.length;
      if (bytes >= batchBytes) {
        yield { documents, place: { uidValidity, uidNext: uid + 1 }, share: at / uids.length };
        documents = [];
        bytes = 0;
      }
    }
    const last = part.at(-1)!;
    if (at + mostMails < uids.length) {
      yield { documents, place: { uidValidity, uidNext: last + 1 }, share: (at + part.length) / uids.length };
      documents = [];
      bytes = 0;
    }
  }
  const uidNext = Math.max(from, (uids.at(-1) ?? 0) + 1);
  yield { documents, place: { uidValidity, uidNext }, share: 1 };
}

/** The headers of mails that are not marked as deleted, in the order of their UIDs. */
async function headersOf(
  connection: ImapConnection,
  uids: readonly number[],
): Promise<readonly { readonly uid: number; readonly header: Uint8Array }[]> {
  const range = uids.join(",");
  const messages = await connection.ask(async (client) => {
    const all: FetchMessageObject[] = [];
    for await (const message of client.fetch(range, { uid: true, flags: true, headers: true }, { uid: true }))
      all.push(message);
    return all;
  });
  return messages
    .filter(({ flags, headers }) => headers !== undefined && !flags?.has("\\Deleted"))
    .map(({ uid, headers }) => ({ uid, header: headers! }))
    .sort((a, b) => a.uid - b.uid);
}

/** A mail whole, up to where attachments begin to be all of it; null where it is gone meanwhile. */
async function mailOf(connection: ImapConnection, uid: number): Promise<Uint8Array | null> {
  const message = await connection.ask((client) =>
    client.fetchOne(String(uid), { uid: true, source: { start: 0, maxLength: longestMailBytes } }, { uid: true }),
  );
  return (message && message.source) || null;
}
