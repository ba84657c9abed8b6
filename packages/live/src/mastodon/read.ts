import { createHash } from "node:crypto";
import type { Problem } from "@entregent/engine";
import { type LiveBatch, type LiveDocument, LiveError } from "../live.ts";
import { memberIn, seenAccount, seenRelationship, textIn } from "./answers.ts";
import type { Mastodon, Query } from "./ask.ts";
import { type Cursor, readCursor, writeCursor } from "./cursor.ts";

/** As many as the interface gives at once. */
const perPage = 80;
const limit: Query[number] = ["limit", String(perPage)];
const perQuestion = 40;
/** Requests whose prints are kept; more are handed on again at each reading, which changes nothing. */
const mostPrints = 2000;
const mostNotifications = 10_000;

/** Requests first, since they wait for an answer; then who follows, who is followed, and the lists. */
export async function* readMastodon(server: Mastodon, from: string | null): AsyncGenerator<LiveBatch> {
  let cursor = readCursor(from);
  const keep = (next: Cursor): string => {
    cursor = next;
    return writeCursor(next);
  };
  if (cursor.phase === "requests") yield* readRequests(server, cursor, keep);
  for (const phase of ["followers", "following"] as const) {
    if (cursor.phase === phase) yield* readPeople(server, phase, cursor, keep);
  }
  yield* readLists(server, cursor, keep);
}

type Keep = (next: Cursor) => string;

async function* readRequests(server: Mastodon, begun: Cursor, keep: Keep): AsyncGenerator<LiveBatch> {
  const me = await server.get("/api/v1/accounts/verify_credentials");
  const mine = printOf(me);
  const { dates, problems } = await readDates(server);
  const seen: Record<string, string> = {};
  let maxId = begun.maxId;
  let first = true;
  do {
    const { items, next } = await server.page("/api/v1/follow_requests", withMaxId(maxId));
    const told = await tellAbout(server, items);
    const news = items.filter((item) => {
      const { id } = seenAccount(item) ?? { id: "" };
      const print = printOf([item, dates.get(id)?.at, told.relationships.get(id), told.familiar.get(id)]);
      if (id !== "" && Object.keys(seen).length < mostPrints) seen[id] = print;
      return begun.requests[id] !== print;
    });
    const ids = new Set(news.map((item) => textIn(item, "id")));
    const documents = documentsOf([
      ["verify_credentials.json", first && begun.me !== mine ? me : []],
      ["notifications.json", [...dates].flatMap(([id, { notification }]) => (ids.has(id) ? [notification] : []))],
      ["follow_requests.json", news],
      ["relationships.json", [...told.relationships].flatMap(([id, one]) => (ids.has(id) ? [one] : []))],
      ["familiar_followers.json", [...told.familiar].flatMap(([id, one]) => (ids.has(id) ? [one] : []))],
    ]);
    const more = next !== null && items.length > 0;
    maxId = more ? next : null;
    // Until all pages are seen, what was known before stays known: a request on a later page is not one that is gone.
    const requests = more ? { ...begun.requests, ...seen } : seen;
    if (more || documents.length > 0 || first) {
      const place: Cursor = more ? { ...begun, maxId, requests } : { ...begun, maxId: null, requests: begun.requests };
      yield { documents, cursor: keep(place), share: null, problems: first ? problems : [] };
    }
    first = false;
  } while (maxId !== null);
  const whole = begun.maxId === null;
  const gone = whole ? Object.keys(begun.requests).filter((id) => !(id in seen)) : [];
  const documents = [...(await readAnswered(server, gone)), ...(await readOutgoing(server, begun))];
  const requests = whole ? seen : { ...begun.requests, ...seen };
  const read: Cursor = { ...begun, phase: "followers", maxId: null, requests, me: mine };
  yield { documents, cursor: keep(read), share: null };
}

interface Dated {
  readonly at: string;
  readonly notification: unknown;
}

/** Only notifications know when somebody asked; without the right to read them, requests have no day. */
async function readDates(server: Mastodon): Promise<{ dates: Map<string, Dated>; problems: Problem[] }> {
  const dates = new Map<string, Dated>();
  let maxId: string | null = null;
  try {
    do {
      const query: Query = [["types[]", "follow_request"], ["include_filtered", "true"], ...withMaxId(maxId)];
      const { items, next } = await server.page("/api/v1/notifications", query);
      for (const notification of items) {
        const id = textIn(memberIn(notification, "account"), "id");
        const at = textIn(notification, "created_at");
        // The newest comes first: somebody who asked again waits since then.
        if (textIn(notification, "type") === "follow_request" && !dates.has(id)) dates.set(id, { at, notification });
      }
      maxId = items.length > 0 ? next : null;
    } while (maxId !== null && dates.size < mostNotifications);
  } catch (error) {
    return { dates, problems: [notAllowed(error, "notifications")] };
  }
  return { dates, problems: [] };
}

/** What stands between the owner and each account; what the server or the token does not give is left out. */
async function tellAbout(
  server: Mastodon,
  accounts: readonly unknown[],
): Promise<{ relationships: Map<string, unknown>; familiar: Map<string, unknown> }> {
  const relationships = new Map<string, unknown>();
  const familiar = new Map<string, unknown>();
  const ids = accounts.flatMap((account) => seenAccount(account)?.id ?? []);
  for (let at = 0; at < ids.length; at += perQuestion) {
    const query: Query = ids.slice(at, at + perQuestion).map((id) => ["id[]", id] as const);
    for (const one of await listFrom(server, "/api/v1/accounts/relationships", query)) {
      relationships.set(textIn(one, "id"), one);
    }
    for (const one of await listFrom(server, "/api/v1/accounts/familiar_followers", query)) {
      familiar.set(textIn(one, "id"), one);
    }
  }
  return { relationships, familiar };
}

async function listFrom(server: Mastodon, path: string, query: Query): Promise<readonly unknown[]> {
  try {
    return (await server.ifOffered(() => server.page(path, query)))?.items ?? [];
  } catch (error) {
    notAllowed(error, path);
    return [];
  }
}

/** Requests that do not wait any more because they were accepted, here or in another application. */
async function readAnswered(server: Mastodon, ids: readonly string[]): Promise<LiveDocument[]> {
  const accepted: unknown[] = [];
  const relationships: unknown[] = [];
  for (let at = 0; at < ids.length; at += perQuestion) {
    const query: Query = ids.slice(at, at + perQuestion).map((id) => ["id[]", id] as const);
    for (const one of await listFrom(server, "/api/v1/accounts/relationships", query)) {
      const seen = seenRelationship(one);
      if (!seen?.followedBy) continue;
      const account = await server.ifOffered(() => server.get(`/api/v1/accounts/${encodeURIComponent(seen.id)}`));
      if (account === null) continue;
      accepted.push(account);
      relationships.push(one);
    }
  }
  return documentsOf([
    ["accepted_requests.json", accepted],
    ["relationships.json", relationships],
  ]);
}

/** GoToSocial lists whom the owner asked; Mastodon tells it only person by person. */
async function readOutgoing(server: Mastodon, { maxId }: Cursor): Promise<LiveDocument[]> {
  if (maxId !== null) return [];
  const outgoing = await server.ifOffered(() => server.page("/api/v1/follow_requests/outgoing", [limit]));
  return documentsOf([["outgoing_requests.json", outgoing?.items ?? []]]);
}

async function* readPeople(
  server: Mastodon,
  phase: "followers" | "following",
  begun: Cursor,
  keep: Keep,
): AsyncGenerator<LiveBatch> {
  const { id } = seenAccount(await server.get("/api/v1/accounts/verify_credentials")) ?? { id: "" };
  const after = phase === "followers" ? "following" : "lists";
  const since = begun.since[phase];
  const sinceId: Query = since === undefined ? [] : [["since_id", since]];
  let { maxId, newest } = begun;
  do {
    const path = `/api/v1/accounts/${encodeURIComponent(id)}/${phase}`;
    const page = await server.page(path, [...withMaxId(maxId), ...sinceId]);
    const { relationships } = await tellAbout(server, page.items);
    if (maxId === null && page.newest !== null) newest = { ...newest, [phase]: page.newest };
    maxId = page.items.length > 0 ? page.next : null;
    const documents = documentsOf([
      [`${phase}.json`, page.items],
      ["relationships.json", [...relationships.values()]],
    ]);
    const next: Cursor =
      maxId === null
        ? { ...begun, phase: after, maxId, newest: {}, since: { ...begun.since, ...newest } }
        : { ...begun, maxId, newest };
    yield { documents, cursor: keep(next), share: null };
  } while (maxId !== null);
}

/**
 * Lists have no news of their own, and a person may be on several: all are read whole, with the owner's notes on who is on
 * them, and handed on together where anything of them changed.
 */
async function* readLists(server: Mastodon, begun: Cursor, keep: Keep): AsyncGenerator<LiveBatch> {
  const problems: Problem[] = [];
  const files: [string, unknown][] = [];
  const prints: Record<string, string> = {};
  const members = new Map<string, unknown>();
  try {
    const lists = (await server.ifOffered(() => server.page("/api/v1/lists")))?.items ?? [];
    files.push(["lists.json", lists]);
    for (const list of lists) {
      const id = textIn(list, "id");
      const on = await readMembers(server, id);
      for (const member of on) members.set(textIn(member, "id"), member);
      prints[id] = printOf([textIn(list, "title"), on.map((member) => textIn(member, "id")).sort()]);
      files.push([`list_${id}_members.json`, on]);
    }
    const relationships = await relationshipsOf(server, [...members.keys()]);
    if (relationships.length > 0) prints["notes"] = printOf(relationships);
    files.push(["relationships.json", relationships]);
  } catch (error) {
    problems.push(notAllowed(error, "lists"));
  }
  const isNews = members.size > 0 && !isSame(prints, begun.lists);
  const documents = isNews ? documentsOf(files) : [];
  yield { documents, cursor: keep({ ...begun, phase: "requests", maxId: null, lists: prints }), share: 1, problems };
}

function isSame(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}

async function readMembers(server: Mastodon, listId: string): Promise<readonly unknown[]> {
  const members: unknown[] = [];
  let maxId: string | null = null;
  do {
    const path = `/api/v1/lists/${encodeURIComponent(listId)}/accounts`;
    const page: Awaited<ReturnType<Mastodon["page"]>> = await server.page(path, withMaxId(maxId));
    members.push(...page.items);
    maxId = page.items.length > 0 ? page.next : null;
  } while (maxId !== null);
  return members;
}

async function relationshipsOf(server: Mastodon, ids: readonly string[]): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (let at = 0; at < ids.length; at += perQuestion) {
    const query: Query = ids.slice(at, at + perQuestion).map((id) => ["id[]", id] as const);
    found.push(...(await listFrom(server, "/api/v1/accounts/relationships", query)));
  }
  return found;
}

function withMaxId(maxId: string | null): Query {
  return maxId === null ? [limit] : [limit, ["max_id", maxId]];
}

/** Empty lists are no documents. */
function documentsOf(files: readonly (readonly [string, unknown])[]): LiveDocument[] {
  return files.flatMap(([path, value]) =>
    Array.isArray(value) && value.length === 0
      ? []
      : [{ path, connector: "mastodon", bytes: new TextEncoder().encode(JSON.stringify(value)) }],
  );
}

/** Figures that change by themselves say nothing new of who is asking. */
const restless = /^(?:.*_count|last_status_at|avatar.*|header.*|emojis|roles)$/u;

function printOf(value: unknown): string {
  const text = JSON.stringify(value, (name, member: unknown) => (restless.test(name) ? undefined : member));
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}

/** A right that the token lacks leaves a gap that is told; anything else ends the reading. */
function notAllowed(error: unknown, what: string): Problem {
  if (!(error instanceof LiveError) || error.code !== "live/not-allowed") throw error;
  return { fact: "problem", code: "live/right-missing", severity: "warning", file: what };
}
