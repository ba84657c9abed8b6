import type { Columns } from "../io/table.ts";
import { normaliseHeader } from "../io/table.ts";

/** The tables of an archive that tell of people. */
export const kinds = [
  "connections",
  "invitations",
  "messages",
  "profile",
  "positions",
  "education",
  "emails",
  "contacts",
  "imported-contacts",
  "recommendations",
  "endorsements",
  "member-follows",
  "notes",
] as const;
export type Kind = (typeof kinds)[number];

const has =
  (...names: readonly string[]) =>
  (columns: Columns): boolean =>
    names.every((name) => columns.find(name) >= 0);

/** What each table is told by: columns that only it has together. Headers have been English in every archive seen. */
const headers: Readonly<Record<Kind, (columns: Columns) => boolean>> = {
  notes: has("connectionfirstname", "connectionprofileurl", "note"),
  endorsements: (columns) => has("endorserfirstname")(columns) || has("endorseefirstname")(columns),
  recommendations: has("firstname", "lastname", "jobtitle", "text", "creationdate"),
  connections: has("firstname", "lastname", "connectedon"),
  invitations: has("from", "to", "sentat", "direction"),
  messages: (columns) => has("conversationid", "from", "date")(columns) && columns.find("content", "subject") >= 0,
  profile: has("maidenname", "headline", "geolocation"),
  positions: has("companyname", "title", "startedon"),
  education: has("schoolname", "degreename"),
  emails: has("emailaddress", "confirmed", "primary"),
  contacts: has("firstname", "lastname", "emails", "bookmarkedat"),
  "imported-contacts": has("firstname", "lastname", "emails", "thirdpartyverified"),
  "member-follows": has("date", "status", "fullname"),
};

export function isHeaderOf(kind: Kind): (columns: Columns) => boolean {
  return headers[kind];
}

export function kindOfColumns(columns: Columns): Kind | null {
  return kinds.find((kind) => headers[kind](columns)) ?? null;
}

/** A file's name as it is compared: lower case, no blanks and underscores, no number of the member behind. */
export function plainFileName(path: string): string {
  const name = (path.split("/").at(-1) ?? "").replace(/\.[a-z]{2,4}$/iu, "").replace(/\s?\(\d{1,3}\)$/u, "");
  return normaliseHeader(name.replace(/_\d{3,}$/u, ""));
}

/** Tables of talks with LinkedIn's own assistants: the header of messages, but nobody at the other end. */
export function isAssistantTalk(path: string): boolean {
  return /^(?:guide|coach|learningcoach|learningroleplay).{0,12}messages$/u.test(plainFileName(path));
}

/** Names by which a table is still ours when its header cannot be read, so that it is reported and not passed over. */
export function isTellingName(path: string): boolean {
  return /\.csv$/iu.test(path) && ["connections", "invitations"].includes(plainFileName(path));
}
