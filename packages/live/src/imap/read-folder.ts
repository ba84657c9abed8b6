import { wantsMailBody } from "@entregent/connectors";
import type { FetchMessageObject, FetchQueryObject } from "imapflow";
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
  for (let at = 0; at < uids.length; at += mostMails) {
    const part = uids.slice(at, at + mostMails);
    for (const run of runsOf(await headersOf(connection, part, keepTexts))) {
      const whole = await mailsOf(connection, run);
      const documents = run.map(({ uid, header }) => ({
        path: `${folder.place}/${uid}.eml`,
        bytes: whole.get(uid) ?? header,
        connector: "mail",
      }));
      const last = run.at(-1)!.uid;
      yield {
        documents,
        place: { uidValidity, uidNext: last + 1 },
        share: (at + part.indexOf(last) + 1) / uids.length,
      };
    }
  }
  const uidNext = Math.max(from, (uids.at(-1) ?? 0) + 1);
  yield { documents: [], place: { uidValidity, uidNext }, share: 1 };
}

interface MailHead {
  readonly uid: number;
  readonly header: Uint8Array;
  /** Whether the mail is to be fetched whole. */
  readonly isWanted: boolean;
  /** What will be held of it. */
  readonly bytes: number;
}

/** Mails that are fetched and given together: a few megabytes. */
function* runsOf(mails: readonly MailHead[]): Generator<readonly MailHead[]> {
  let run: MailHead[] = [];
  let bytes = 0;
  for (const mail of mails) {
    run.push(mail);
    bytes += mail.bytes;
    if (bytes < batchBytes) continue;
    yield run;
    run = [];
    bytes = 0;
  }
  if (run.length > 0) yield run;
}

/** The headers of mails that are not marked as deleted, in the order of their UIDs. */
async function headersOf(
  connection: ImapConnection,
  uids: readonly number[],
  keepTexts: boolean,
): Promise<readonly MailHead[]> {
  const query = { uid: true, flags: true, size: true, headers: true };
  const mails = await fetchAll(connection, uids, query);
  return mails
    .filter(({ headers, flags }) => headers !== undefined && !flags?.has("\\Deleted"))
    .map(({ uid, headers, size = 0 }) => {
      const header = headers!;
      const isWanted = wantsMailBody(header, { keepTexts });
      return { uid, header, isWanted, bytes: isWanted ? Math.min(size, longestMailBytes) : header.length };
    })
    .sort((a, b) => a.uid - b.uid);
}

/** Those mails that are wanted whole, each up to where attachments begin to be all of it. What is gone meanwhile is missing. */
async function mailsOf(connection: ImapConnection, run: readonly MailHead[]): Promise<ReadonlyMap<number, Uint8Array>> {
  const wanted = run.filter(({ isWanted }) => isWanted).map(({ uid }) => uid);
  if (wanted.length === 0) return new Map();
  const mails = await fetchAll(connection, wanted, { uid: true, source: { start: 0, maxLength: longestMailBytes } });
  return new Map(mails.flatMap(({ uid, source }) => (source ? [[uid, source]] : [])));
}

function fetchAll(
  connection: ImapConnection,
  uids: readonly number[],
  query: FetchQueryObject,
): Promise<readonly FetchMessageObject[]> {
  return connection.ask(async (client) => {
    const all: FetchMessageObject[] = [];
    for await (const message of client.fetch(uids.join(","), query, { uid: true })) all.push(message);
    return all;
  });
}
