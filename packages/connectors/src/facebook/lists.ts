import type { Direction, RequestState } from "@entregent/engine";

/** What a list of Facebook's export holds. Keys are English in every language; later layouts add `_v2`, `_v3`. */
export type ListKind = "received" | "sent" | "rejected" | "friends" | "removed" | "followers";

const kinds: Readonly<Record<string, ListKind>> = {
  received_requests: "received",
  sent_requests: "sent",
  rejected_requests: "rejected",
  friends: "friends",
  deleted_friends: "removed",
  followers: "followers",
};

export function listKindOf(key: string): ListKind | null {
  return kinds[key.replace(/_v\d$/u, "")] ?? null;
}

/** The list that first bytes begin. */
export function listKindOfHead(head: string): ListKind | null {
  const key = /^\s{0,100}\{\s{0,100}"([a-z_]{5,30}(?:_v\d)?)"\s{0,10}:\s{0,10}\[/u.exec(head)?.[1];
  const kind = key === undefined ? null : listKindOf(key);
  if (kind === null || !/:\s{0,10}\[\s{0,100}\]/u.test(head)) {
    return kind !== null && /"timestamp"/u.test(head) ? kind : null;
  }
  return kind;
}

/** The list a page of the HTML export holds, by its path. */
export function listKindOfPath(path: string): ListKind | null {
  const name = (path.split("/").at(-1) ?? "").toLowerCase();
  if (!/\.html?$/u.test(name) || !/friend/u.test(name)) return null;
  if (/received/u.test(name)) return "received";
  if (/sent/u.test(name)) return "sent";
  if (/rejected/u.test(name)) return "rejected";
  if (/removed|deleted/u.test(name)) return "removed";
  return /^(?:your_)?friends(?:_added)?\.html?$/u.test(name) ? "friends" : null;
}

/** Which way a request went and what became of it, by the list it stands in; null for a list of people. */
export function requestOf(kind: ListKind): { readonly direction: Direction; readonly state: RequestState } | null {
  if (kind === "received") return { direction: "received", state: "pending" };
  if (kind === "rejected") return { direction: "received", state: "rejected" };
  return kind === "sent" ? { direction: "sent", state: "pending" } : null;
}
