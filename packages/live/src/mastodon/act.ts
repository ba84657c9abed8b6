import { type LiveAction, LiveError } from "../live.ts";
import { type SeenRelationship, seenAccount, seenRelationship, textIn } from "./answers.ts";
import type { Mastodon } from "./ask.ts";

/** @returns `already` where things stood so before. @throws LiveError */
export async function actMastodon(server: Mastodon, action: LiveAction): Promise<"done" | "already"> {
  switch (action.kind) {
    case "accept":
    case "reject":
      return answerRequest(server, action.handle, action.kind);
    case "keep-note":
      return keepNote(server, action.handle, action.text);
    case "put-on-list":
      return putOnList(server, action);
    case "take-off-list":
      return takeOffList(server, action.handle, action.list);
    case "send-mail":
      throw new LiveError("live/not-allowed");
  }
}

async function answerRequest(server: Mastodon, handle: string, kind: "accept" | "reject"): Promise<"done" | "already"> {
  const id = await findAccount(server, handle);
  try {
    await server.post(
      `/api/v1/follow_requests/${encodeURIComponent(id)}/${kind === "accept" ? "authorize" : "reject"}`,
    );
    return "done";
  } catch (error) {
    const gone = error instanceof LiveError && error.code === "live/gone";
    // Nobody waits there any more: taken back, or answered in another application.
    if (gone && kind === "accept" && (await relationshipTo(server, id))?.followedBy) return "already";
    throw error;
  }
}

/** As long as Mastodon keeps a note. */
const longestNote = 2000;

/** Mastodon keeps one note a person: what the owner wrote there before stays, ours goes below it. */
async function keepNote(server: Mastodon, handle: string, text: string): Promise<"done" | "already"> {
  const id = await findAccount(server, handle);
  const before = (await relationshipTo(server, id))?.note ?? "";
  if (before.includes(text.trim())) return "already";
  const comment = before === "" ? text : `${before}\n${text}`;
  if ([...comment].length > longestNote) throw new LiveError("live/too-long");
  await server.post(`/api/v1/accounts/${encodeURIComponent(id)}/note`, [["comment", comment]]);
  return "done";
}

type PutOnList = Extract<LiveAction, { kind: "put-on-list" }>;

/** Mastodon lists only people that the owner follows: that is looked at first, so that no list is made for nobody. */
async function putOnList(server: Mastodon, { handle, list: title, make }: PutOnList): Promise<"done" | "already"> {
  const id = await findAccount(server, handle);
  if ((await listOf(server, id, title)) !== undefined) return "already";
  if (!(await relationshipTo(server, id))?.following) throw new LiveError("live/not-followed");
  const lists = (await server.page("/api/v1/lists")).items;
  const known = lists.find((one) => textIn(one, "title") === title);
  if (known === undefined && !make) throw new LiveError("live/no-list");
  const list = known ?? (await server.post("/api/v1/lists", [["title", title]]));
  try {
    const path = `/api/v1/lists/${encodeURIComponent(textIn(list, "id"))}/accounts`;
    await server.post(path, [["account_ids[]", id]]);
    return "done";
  } catch (error) {
    // 404 and 422 mean: not followed any more, or put there meanwhile from elsewhere.
    if (!(error instanceof LiveError) || !["live/gone", "live/strange-answer"].includes(error.code)) throw error;
    if ((await listOf(server, id, title)) !== undefined) return "already";
    if (!(await relationshipTo(server, id))?.following) throw new LiveError("live/not-followed", { cause: error });
    throw error;
  }
}

async function takeOffList(server: Mastodon, handle: string, title: string): Promise<"done" | "already"> {
  const id = await findAccount(server, handle);
  const list = await listOf(server, id, title);
  if (list === undefined) return "already";
  await server.delete(`/api/v1/lists/${encodeURIComponent(textIn(list, "id"))}/accounts`, [["account_ids[]", id]]);
  return "done";
}

/** The list of that title that an account is on. */
async function listOf(server: Mastodon, id: string, title: string): Promise<unknown> {
  const lists = (await server.page(`/api/v1/accounts/${encodeURIComponent(id)}/lists`)).items;
  return lists.find((list) => textIn(list, "title") === title);
}

async function relationshipTo(server: Mastodon, id: string): Promise<SeenRelationship | null> {
  const { items } = await server.page("/api/v1/accounts/relationships", [["id[]", id]]);
  return seenRelationship(items[0]);
}

/** The id of an account the server knows. @throws LiveError `live/gone`. */
async function findAccount(server: Mastodon, handle: string): Promise<string> {
  const acct = handle.trim().replace(/^@/u, "");
  const [name = "", host] = acct.split("@");
  const { host: own } = new URL(server.origin);
  // On its own server an account has no host, whatever the server's other names are.
  const forms = host?.toLowerCase() === own.toLowerCase() ? [name, acct] : [acct];
  for (const form of forms) {
    const found = await server.ifOffered(() => server.get("/api/v1/accounts/lookup", [["acct", form]]));
    const account = seenAccount(found);
    if (account) return account.id;
  }
  throw new LiveError("live/gone");
}
