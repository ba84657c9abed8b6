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

const api = "https://api.linkedin.com/rest/";
/** Other values are answered with 426. */
const version = "202312";
/** The parts of a member's data that tell of the owner, of contacts and of requests; no other is asked for. */
const domains = ["PROFILE", "CONNECTIONS", "INVITATIONS"] as const;
/** LinkedIn renews these data slowly: asking more often would only be a burden. */
const atMostEveryMs = 12 * 3_600_000;
const mostPages = 10_000;
const mostAttempts = 5;
const longestWaitMs = 2 * 60_000;

/**
 * A member's own data, by the interface that LinkedIn must offer members in the EEA and Switzerland, with a token that the
 * member made. It reads only. It is not asked before the owner has said that its terms were read: they are not ours to judge.
 */
export const linkedinPortability: LiveSource = {
  id: "linkedin-portability",
  network: "linkedin",
  fields: [
    { name: "token", kind: "text", secret: true },
    { name: "terms", kind: "yes-no", choices: ["no", "yes"], preset: "no" },
  ],
  actions: [],
  async check(account, door) {
    const registered = elementsOf(await ask(account, door, "memberAuthorizations?q=memberAndApplication"));
    // The member has not let this application read: the token is good and may do nothing.
    if (registered.length === 0) throw new LiveError("live/not-allowed");
    const [profile] = await pagesOf(account, door, "PROFILE");
    return { account: nameIn(profile?.value) ?? "LinkedIn", holds: [{ what: "own-data", count: null }] };
  },
  async *read(account, cursor, door): AsyncGenerator<LiveBatch> {
    ensureTermsRead(account);
    const before = readCursor(cursor);
    const now = Date.parse(door.now());
    if (before !== null && now - before.at < atMostEveryMs && now >= before.at) return;
    const documents: LiveDocument[] = [];
    for (const domain of domains) {
      for (const { value, start } of await pagesOf(account, door, domain)) {
        const bytes = new TextEncoder().encode(JSON.stringify(value));
        documents.push({ path: `own-data/${domain.toLowerCase()}-${start}.json`, connector: "linkedin", bytes });
      }
    }
    const print = printOf(documents);
    // Invitations are read beside the contacts that they became, so all of it is one batch.
    yield { documents: print === before?.print ? [] : documents, cursor: JSON.stringify({ print, at: now }), share: 1 };
  },
};

interface SnapshotPage {
  readonly start: number;
  readonly value: unknown;
}

/** The pages of one part; none where there are no such data. */
async function pagesOf(account: LiveAccount, door: LiveDoor, domain: string): Promise<SnapshotPage[]> {
  const pages: SnapshotPage[] = [];
  let start = 0;
  while (pages.length < mostPages) {
    let value: unknown;
    try {
      value = await askPatiently(account, door, `memberSnapshotData?q=criteria&domain=${domain}&start=${start}`);
    } catch (error) {
      // "No data found" ends it.
      if (error instanceof LiveError && error.code === "live/gone") return pages;
      throw error;
    }
    if (elementsOf(value).length > 0) pages.push({ start, value });
    const next = nextStart(value);
    if (next === null || next <= start) return pages;
    start = next;
  }
  return pages;
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

function readCursor(text: string | null): { print: string; at: number } | null {
  try {
    const value = JSON.parse(text ?? "null") as { print?: unknown; at?: unknown } | null;
    return typeof value?.print === "string" && typeof value.at === "number"
      ? { print: value.print, at: value.at }
      : null;
  } catch {
    return null;
  }
}
