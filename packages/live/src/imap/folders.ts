import type { ImapFlow, ListResponse } from "imapflow";

export interface MailFolder {
  /** As the server calls it. */
  readonly path: string;
  /** As the place of facts: `/`-separated; a folder of sent mail is called `Sent` whatever the language. */
  readonly place: string;
  readonly messages: number;
  readonly uidValidity: string | null;
  readonly uidNext: number | null;
}

const leftOut = new Set(["\\Junk", "\\Trash", "\\Drafts"]);

/**
 * The folders worth reading: not junk, trash and drafts. Where one folder shows all mails (Gmail), it and sent mail are
 * enough. Sent mail comes first: it tells which addresses are the owner's.
 */
export async function foldersToRead(client: ImapFlow): Promise<readonly MailFolder[]> {
  const listed = await client.list({ statusQuery: { messages: true, uidNext: true, uidValidity: true } });
  const held = listed.filter(
    ({ flags, specialUse }) =>
      !flags.has("\\Noselect") && !flags.has("\\NonExistent") && !leftOut.has(specialUse ?? ""),
  );
  const all = held.filter(({ specialUse }) => specialUse === "\\All");
  const wanted = all.length > 0 ? [...held.filter(isSent), ...all] : held;
  return wanted.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1)).map(asFolder);
}

function isSent({ specialUse }: ListResponse): boolean {
  return specialUse === "\\Sent";
}

function rank(folder: ListResponse): number {
  return isSent(folder) ? 0 : folder.specialUse === "\\Inbox" ? 1 : 2;
}

function asFolder(folder: ListResponse): MailFolder {
  const { path, delimiter, status } = folder;
  return {
    path,
    place: isSent(folder) ? "Sent" : delimiter ? path.split(delimiter).join("/") : path,
    messages: status?.messages ?? 0,
    uidValidity: status?.uidValidity === undefined ? null : String(status.uidValidity),
    uidNext: status?.uidNext ?? null,
  };
}
