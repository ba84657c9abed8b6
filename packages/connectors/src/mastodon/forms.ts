import { createColumns, normaliseHeader } from "../io/table.ts";

/** What a file of Mastodon's or its kin's holds. */
export type Form =
  | "actor"
  | "requests"
  | "accepted"
  | "outgoing"
  | "followers"
  | "following"
  | "accounts"
  | "notifications"
  | "event"
  | "relationships"
  | "familiar"
  | "credentials"
  | "lists"
  | "list-members"
  | "following-csv"
  | "followers-csv"
  | "lists-csv"
  | "other-csv";

const address = /^"?@?[\w.-]{1,100}@[\w-]{1,100}(?:\.[\w-]{1,100}){1,10}"?$/u;

/** Tells the form from first bytes; the file's name only where two forms look alike. */
export function formOf(path: string, head: string): Form | null {
  const name = (path.split("/").at(-1) ?? "").toLowerCase();
  if (/^\s{0,100}\{/u.test(head)) {
    if (/"preferredUsername"/u.test(head) && /"manuallyApprovesFollowers"|activitystreams/u.test(head)) return "actor";
    if (/credentials/u.test(name) && /"acct"/u.test(head)) return "credentials";
    return /"event"\s{0,10}:\s{0,10}"notification"/u.test(head) && /"payload"/u.test(head) ? "event" : null;
  }
  if (/^\s{0,100}event: notification\s/u.test(head) && /\ndata: /u.test(head)) return "event";
  if (/^\s{0,100}\[\s{0,100}\{/u.test(head)) return jsonListOf(name, head);
  return csvOf(name, head);
}

function jsonListOf(name: string, head: string): Form | null {
  if (
    /"created_at"/u.test(head) &&
    /"type"\s{0,10}:\s{0,10}"[a-z_.]{3,40}"/u.test(head) &&
    /"account"\s{0,10}:/u.test(head)
  ) {
    return "notifications";
  }
  if (/"followed_by"/u.test(head) && /"requested"/u.test(head)) return "relationships";
  if (/^\s{0,100}\[\s{0,100}\{\s{0,100}"id"\s{0,10}:\s{0,10}"[^"]{1,60}",\s{0,100}"accounts"\s{0,10}:/u.test(head))
    return "familiar";
  const accounts = /"acct"/u.test(head) && /"display_name"/u.test(head) && /"(?:url|username)"/u.test(head);
  if (!accounts) return /"title"/u.test(head) && /"replies_policy"/u.test(head) ? "lists" : null;
  if (/^list_.{1,80}_members/u.test(name)) return "list-members";
  if (/accepted/u.test(name)) return "accepted";
  if (/outgoing|requested|sent/u.test(name)) return "outgoing";
  if (/request/u.test(name)) return "requests";
  if (/following/u.test(name)) return "following";
  return /follower/u.test(name) ? "followers" : "accounts";
}

/** Some of the CSV files have no header: then the first line must hold an address where one belongs. */
function csvOf(name: string, head: string): Form | null {
  const first = (/^[^\r\n]{0,1000}/u.exec(head)?.[0] ?? "").trim();
  const columns = createColumns(first.split(",")).names;
  if (columns[0] === normaliseHeader("Account address")) {
    if (columns.includes("hidenotifications")) return "other-csv";
    return /followers/u.test(name) ? "followers-csv" : "following-csv";
  }
  if (!name.endsWith(".csv")) return null;
  if (address.test(first)) {
    if (/follower/u.test(name)) return "followers-csv";
    return /following/u.test(name) ? "following-csv" : "other-csv";
  }
  return /list/u.test(name) && address.test(first.split(",").at(-1) ?? "") ? "lists-csv" : null;
}
