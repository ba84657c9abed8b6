import { askHttp, type HttpAnswer } from "../http.ts";
import { type LiveAccount, type LiveDoor, LiveError } from "../live.ts";
import { secret, setting } from "../settings.ts";

/** One page of a list, and the `max_id` behind which the next begins (null: this was the last). */
export interface Page {
  readonly items: readonly unknown[];
  readonly next: string | null;
  /** What a later reading asks with as `since_id` to get only what is newer. */
  readonly newest: string | null;
}

export interface Mastodon {
  /** @throws LiveError */
  get(path: string, query?: Query): Promise<unknown>;
  /** @throws LiveError */
  page(path: string, query?: Query): Promise<Page>;
  /** Null where this server does not offer it (its kin have less than Mastodon). @throws LiveError */
  ifOffered<T>(ask: () => Promise<T>): Promise<T | null>;
  /** @throws LiveError */
  post(path: string, fields?: Query): Promise<unknown>;
  /** @throws LiveError */
  delete(path: string, fields?: Query): Promise<unknown>;
  readonly origin: string;
}

export type Query = readonly (readonly [string, string])[];

export interface Manners {
  /** How long a pause is waited out. */
  readonly patienceMs: number;
  /** Calls left to the owner's own application when we pause. */
  readonly leftOver: number;
}

/**
 * Asks one server with the owner's token. Pauses before the limit on calls is used up, as long as its patience allows, and
 * never shows the token to another host.
 */
export function connectMastodon(account: LiveAccount, door: LiveDoor, { patienceMs, leftOver }: Manners): Mastodon {
  const { origin } = new URL(setting(account, "instance"));
  const authorization = `Bearer ${secret(account, "token").trim()}`;
  let quietUntil = 0;

  const ask = async (path: string, query: Query, method: "GET" | "POST" | "DELETE"): Promise<HttpAnswer> => {
    const quietMs = quietUntil - Date.parse(door.now());
    if (quietMs > patienceMs) throw new LiveError("live/slow-down", { retryAfterMs: quietMs });
    if (quietMs > 0) await door.wait(quietMs);
    quietUntil = 0;
    const fields = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
    const answer = await askHttp(door, {
      url: `${origin}${path}${method === "GET" && fields !== "" ? `?${fields}` : ""}`,
      method,
      authorization,
      headers: {
        accept: "application/json",
        ...(method === "GET" ? {} : { "content-type": "application/x-www-form-urlencoded" }),
      },
      fine: [422, 429],
      ...(method === "GET" ? {} : { body: fields }),
    });
    const reset = resetOf(answer.headers);
    if (answer.status === 429) {
      const waitMs = reset === null ? null : Math.max(0, reset - Date.parse(door.now()));
      throw new LiveError("live/slow-down", waitMs === null ? {} : { retryAfterMs: waitMs });
    }
    if (answer.status === 422) throw new LiveError("live/strange-answer");
    const left = answer.headers.get("x-ratelimit-remaining");
    if (left !== null && Number(left) <= leftOver && reset !== null) quietUntil = reset;
    return answer;
  };

  return {
    origin,
    get: async (path, query = []) => jsonOf(await ask(path, query, "GET")),
    async page(path, query = []) {
      const answer = await ask(path, query, "GET");
      const items = jsonOf(answer);
      if (!Array.isArray(items)) throw new LiveError("live/strange-answer");
      const link = answer.headers.get("link") ?? "";
      const next = idIn(link, "next", ["max_id"], answer.url);
      const newest = idIn(link, "prev", ["since_id", "min_id"], answer.url);
      // A server that points at the page it just gave would be asked for ever.
      const same = query.some(([name, value]) => name === "max_id" && value === next);
      return { items, next: same ? null : next, newest };
    },
    async ifOffered(asking) {
      try {
        return await asking();
      } catch (error) {
        if (error instanceof LiveError && ["live/gone", "live/strange-answer"].includes(error.code)) return null;
        throw error;
      }
    },
    post: async (path, fields = []) => jsonOf(await ask(path, fields, "POST")),
    delete: async (path, fields = []) => jsonOf(await ask(path, fields, "DELETE")),
  };
}

function jsonOf({ bytes }: HttpAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new LiveError("live/strange-answer");
  }
}

/** Mastodon writes a date, some of its kin a Unix time in seconds or milliseconds. */
function resetOf(headers: Headers): number | null {
  const text = headers.get("x-ratelimit-reset")?.trim() ?? "";
  if (/^\d{1,10}$/u.test(text)) return Number(text) * 1000;
  const at = /^\d{11,15}$/u.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

/** Only the id is taken out of a link: the address to ask stays ours. */
function idIn(header: string, rel: string, names: readonly string[], base: string): string | null {
  for (const part of header.slice(0, 20_000).split(",")) {
    const [, target, about] = /^\s*<([^>]{1,4000})>\s*;(.{0,400})$/u.exec(part) ?? [];
    if (target === undefined || !about?.includes(`rel="${rel}"`)) continue;
    const query = URL.parse(target, base)?.searchParams;
    for (const name of names) {
      const id = query?.get(name);
      if (id) return id;
    }
  }
  return null;
}
