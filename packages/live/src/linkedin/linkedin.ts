import { createHash } from "node:crypto";
import { askHttp } from "../http.ts";
import {
  type LiveAccount,
  type LiveBatch,
  type LiveDocument,
  type LiveDoor,
  LiveError,
  type LiveSource,
} from "../live.ts";
import { isYes, secret } from "../settings.ts";
import { beginning, type Cursor, readCursor, writeCursor } from "./cursor.ts";

const api = "https://api.linkedin.com/rest/";
/** Other values are answered with 426. */
const version = "202312";
/** The parts of a member's data that tell of the owner, of contacts and of requests; no other is asked for unasked. */
const domains = ["PROFILE", "CONNECTIONS", "INVITATIONS"] as const;
/** LinkedIn renews these data slowly: asking more often would only be a burden. */
const atMostEveryMs = 12 * 3_600_000;
/** Messages come some ten a page, so a mailbox is many questions. */
const messagesAtMostEveryMs = 7 * 24 * 3_600_000;
/** Pages of messages that are handed on together. */
const pagesTogether = 200;
const mostPages = 10_000;
const mostAttempts = 5;
const longestWaitMs = 2 * 60_000;

/**
 * A member's own data, by the interface that LinkedIn must offer members in the EEA and Switzerland, with a token that the
 * member made. It reads only. It is not asked before the owner has said that its terms were read: they are not ours to judge.
 * Conversations are asked for only where the owner wants them.
 */
export const linkedinPortability: LiveSource = {
  id: "linkedin-portability",
  network: "linkedin",
  fields: [
    { name: "token", kind: "text", secret: true },
    { name: "terms", kind: "yes-no", choices: ["no", "yes"], preset: "no" },
    { name: "messages", kind: "choice", choices: ["no", "traces", "texts"], preset: "no" },
  ],
  actions: [],
  hints: (account) => ({ keepTexts: messagesOf(account) === "texts" }),
  async check(account, door) {
    const registered = elementsOf(await ask(account, door, "memberAuthorizations?q=memberAndApplication"));
    // The member has not let this application read: the token is good and may do nothing.
    if (registered.length === 0) throw new LiveError("live/not-allowed");
    for await (const { value } of pagesOf(account, door, "PROFILE", 0)) {
      return { account: nameIn(value) ?? "LinkedIn", holds: [{ what: "own-data", count: null }] };
    }
    return { account: "LinkedIn", holds: [{ what: "own-data", count: null }] };
  },
  async *read(account, cursor, door): AsyncGenerator<LiveBatch> {
    ensureTermsRead(account);
    const before = readCursor(cursor);
    const now = Date.parse(door.now());
    const isDue = before === null || now - before.at >= atMostEveryMs || now < before.at;
    const wantsMessages = messagesOf(account) !== "no";
    if (!isDue && !(wantsMessages && before.messages.next !== null)) return;
    const documents: LiveDocument[] = [];
    for (const domain of domains) {
      for await (const page of pagesOf(account, door, domain, 0)) documents.push(documentOf(domain, page));
    }
    let place: Cursor = before ?? beginning;
    if (isDue) {
      const print = printOf(documents);
      const isNews = print !== before?.print;
      place = withMessagesDue({ ...place, print, at: now }, wantsMessages, now);
      // Invitations are read beside the contacts that they became, so all of it is one batch.
      yield {
        documents: isNews ? documents : [],
        cursor: writeCursor(place),
        share: place.messages.next === null ? 1 : null,
      };
    }
    if (wantsMessages) yield* readMessages(account, door, place, documents);
  },
};

/** Whether conversations are read: not at all, as who wrote to whom and when, or with their words. */
function messagesOf({ settings }: LiveAccount): "no" | "traces" | "texts" {
  const wanted = settings["messages"];
  return wanted === "traces" || wanted === "texts" ? wanted : "no";
}

/** Begins a new pass over the messages where the last one is long enough ago. */
function withMessagesDue(place: Cursor, wanted: boolean, now: number): Cursor {
  const { next, at } = place.messages;
  const isDue = wanted && next === null && (at === null || now - at >= messagesAtMostEveryMs || now < at);
  return isDue ? { ...place, messages: { ...place.messages, next: 0, part: 0 } } : place;
}

/**
 * The conversations from where the last reading broke off. Whose they are, the names of those written to and the notes that
 * came with requests stand in the other parts, which are handed on with each batch.
 */
async function* readMessages(
  account: LiveAccount,
  door: LiveDoor,
  from: Cursor,
  beside: readonly LiveDocument[],
): AsyncGenerator<LiveBatch> {
  let place = from;
  while (place.messages.next !== null) {
    const found: LiveDocument[] = [];
    let next: number | null = null;
    for await (const page of pagesOf(account, door, "INBOX", place.messages.next)) {
      found.push(documentOf("INBOX", page));
      next = page.next;
      if (found.length >= pagesTogether) break;
    }
    const { part, prints } = place.messages;
    const print = `${messagesOf(account)} ${printOf(found)}`;
    const isNews = found.length > 0 && print !== prints[part];
    const known = [...prints.slice(0, part), print, ...(next === null ? [] : prints.slice(part + 1))];
    const at = next === null ? Date.parse(door.now()) : place.messages.at;
    place = { ...place, messages: { next, part: part + 1, at, prints: known } };
    yield {
      documents: isNews ? [...beside, ...found] : [],
      cursor: writeCursor(place),
      share: next === null ? 1 : null,
    };
  }
}

function documentOf(domain: string, { value, start }: SnapshotPage): LiveDocument {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { path: `own-data/${domain.toLowerCase()}-${start}.json`, connector: "linkedin", bytes };
}

interface SnapshotPage {
  readonly start: number;
  readonly value: unknown;
  /** Where the next page begins; null after the last. */
  readonly next: number | null;
}

/** The pages of one part, from one on; none where there are no such data. */
async function* pagesOf(
  account: LiveAccount,
  door: LiveDoor,
  domain: string,
  from: number,
): AsyncGenerator<SnapshotPage> {
  let start: number | null = from;
  for (let count = 0; start !== null && count < mostPages; count += 1) {
    let value: unknown;
    try {
      value = await askPatiently(account, door, `memberSnapshotData?q=criteria&domain=${domain}&start=${start}`);
    } catch (error) {
      // "No data found" ends it.
      if (error instanceof LiveError && error.code === "live/gone") return;
      throw error;
    }
    const linked = nextStart(value);
    const next: number | null = linked !== null && linked > start ? linked : null;
    if (elementsOf(value).length > 0) yield { start, value, next };
    start = next;
  }
}

/** Waits out a lost connection and a short pause, so that one lost page does not cost all the others. */
async function askPatiently(account: LiveAccount, door: LiveDoor, path: string): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask(account, door, path);
    } catch (error) {
      if (!(error instanceof LiveError) || !["live/unreachable", "live/slow-down"].includes(error.code)) throw error;
      const waitMs = error.retryAfterMs ?? 2000 * 2 ** (attempt - 1);
      if (attempt >= mostAttempts || waitMs > longestWaitMs) throw error;
      await door.wait(waitMs);
    }
  }
}

async function ask(account: LiveAccount, door: LiveDoor, path: string): Promise<unknown> {
  ensureTermsRead(account);
  const { bytes } = await askHttp(door, {
    url: api + path,
    authorization: `Bearer ${secret(account, "token").trim()}`,
    headers: { accept: "application/json", "linkedin-version": version },
  });
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new LiveError("live/strange-answer");
  }
}

function ensureTermsRead(account: LiveAccount): void {
  if (!isYes(account, "terms")) throw new LiveError("live/setting", { field: "terms" });
}

function elementsOf(value: unknown): readonly unknown[] {
  const elements = (value as { elements?: unknown } | null)?.elements;
  if (!Array.isArray(elements)) throw new LiveError("live/strange-answer");
  return elements;
}

/** Only the number is taken from a link: whatever it says, the token goes to LinkedIn's own address. */
function nextStart(value: unknown): number | null {
  const links = (value as { paging?: { links?: unknown } } | null)?.paging?.links;
  const next: unknown = Array.isArray(links) ? links.find((link) => (link as { rel?: unknown })?.rel === "next") : null;
  const href = (next as { href?: unknown } | null)?.href;
  const start = typeof href === "string" ? URL.parse(href, api)?.searchParams.get("start") : null;
  return start && /^\d{1,9}$/u.test(start) ? Number(start) : null;
}

function nameIn(page: unknown): string | null {
  const rows = (page as { elements?: { snapshotData?: unknown }[] } | undefined)?.elements?.[0]?.snapshotData;
  const row = Array.isArray(rows) ? (rows[0] as Record<string, unknown> | undefined) : undefined;
  const name = [row?.["First Name"], row?.["Last Name"]].filter((part) => typeof part === "string" && part !== "");
  return name.length > 0 ? name.join(" ") : null;
}

function printOf(documents: readonly LiveDocument[]): string {
  const hash = createHash("sha256");
  for (const { path, bytes } of documents) hash.update(path).update(bytes);
  return hash.digest("base64url").slice(0, 22);
}
