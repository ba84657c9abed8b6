/** What a list of Instagram's export holds. */
export type ListKind = "received" | "pending" | "recent" | "followers" | "following" | "unfollowed" | "close";

const byKey: Readonly<Record<string, ListKind>> = {
  relationships_follow_requests_received: "received",
  relationships_follow_requests_sent: "pending",
  relationships_permanent_follow_requests: "recent",
  relationships_followers: "followers",
  relationships_following: "following",
  relationships_unfollowed_users: "unfollowed",
  relationships_close_friends: "close",
};

const byName: readonly (readonly [RegExp, ListKind])[] = [
  [/^follow_requests_you.{0,3}ve_received/u, "received"],
  [/^pending_follow_requests/u, "pending"],
  [/^recent_follow_requests/u, "recent"],
  [/^followers(?:_\d+)?\.(?:json|html)$/u, "followers"],
  [/^following(?:_\d+)?\.(?:json|html)$/u, "following"],
  [/^recently_unfollowed/u, "unfollowed"],
  [/^close_friends/u, "close"],
];

/** The list by the name of its member, or, for a bare array, by the file's name. */
export function listKindOf(key: string | null, path: string): ListKind | null {
  if (key !== null) return byKey[key] ?? null;
  const name = (path.split("/").at(-1) ?? "").toLowerCase();
  return byName.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Whether it is a list in the HTML choice: told by its path, for the pages of all lists look alike. */
export function isListPage(path: string, head: string): boolean {
  return (
    /followers_and_following\/[^/]+\.html$/iu.test(path) && /<html/iu.test(head) && listKindOf(null, path) !== null
  );
}

/** Whether first bytes are a list of Instagram's, of whatever kind. */
export function isListHead(head: string, path: string): boolean {
  if (/^\s{0,100}\{\s{0,100}"relationships_[a-z_]{1,60}"/u.test(head)) return true;
  if (!/^\s{0,100}\[/u.test(head)) return false;
  const entry = /"string_list_data"|"label_values"/u.test(head);
  return entry && (/instagram\.com/u.test(head) || listKindOf(null, path) !== null);
}
