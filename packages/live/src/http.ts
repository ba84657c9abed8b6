import { type LiveDoor, LiveError } from "./live.ts";
import { isLoopback } from "./settings.ts";

export interface HttpQuestion {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The value of `Authorization`. Sent to the question's own origin only, and never without encryption but to this machine. */
  readonly authorization?: string;
  /** Other hosts that a redirect may show it to, too. */
  readonly signInTo?: (url: URL) => boolean;
  /** Statuses that are answers and no errors, beside 2xx. */
  readonly fine?: readonly number[];
}

export interface HttpAnswer {
  readonly status: number;
  /** Where it came from in the end. */
  readonly url: string;
  readonly headers: Headers;
  /** Read whole, up to `mostBytes`. */
  readonly bytes: Uint8Array;
}

const mostRedirects = 5;
const mostBytes = 64 << 20;

/**
 * Asks over HTTP as a careful client: encrypted but within this machine, redirects followed a few times and never to a
 * weaker way, the sign-in never shown to another host, one time limit for all of it.
 *
 * @throws LiveError for every answer that is none; the reason of the door's signal once it is aborted.
 * @example await askHttp(door, { url: "https://example.org/api", authorization: `Bearer ${token}` })
 */
export async function askHttp(door: LiveDoor, question: HttpQuestion): Promise<HttpAnswer> {
  const limit = AbortSignal.timeout(door.timeoutMs);
  const signal = AbortSignal.any([door.signal, limit]);
  let url = safeUrl(question.url);
  const { origin } = url;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const headers = new Headers(question.headers);
    const isSignedIn = url.origin === origin || (question.signInTo?.(url) ?? false);
    if (question.authorization !== undefined && isSignedIn) headers.set("authorization", question.authorization);
    const request = new Request(url, {
      method: question.method ?? "GET",
      headers,
      redirect: "manual",
      signal,
      ...(question.body === undefined ? {} : { body: question.body }),
    });
    let answer: Response;
    let bytes: Uint8Array;
    try {
      answer = await door.fetch(request);
      bytes = await bytesOf(answer);
    } catch (error) {
      throw asLiveError(error, door);
    }
    const next = [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers.get("location") : null;
    if (next !== null) {
      const target = safeUrl(next, url);
      if (url.protocol === "https:" && target.protocol !== "https:") throw new LiveError("live/not-secure");
      url = target;
      continue;
    }
    if (answer.ok || question.fine?.includes(answer.status)) {
      return { status: answer.status, url: url.href, headers: answer.headers, bytes };
    }
    // A host that the sign-in was not sent to cannot have refused it.
    if (answer.status === 401 && !isSignedIn) throw new LiveError("live/strange-answer");
    throw refusalOf(answer, door.now());
  }
  throw new LiveError("live/strange-answer");
}

/** @throws LiveError `live/setting`, `live/not-secure`. */
function safeUrl(text: string, base?: URL): URL {
  const url = URL.parse(text, base?.href);
  if (url === null) throw new LiveError(base ? "live/strange-answer" : "live/setting", { field: "url" });
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) {
    url.username = "";
    url.password = "";
    return url;
  }
  throw new LiveError("live/not-secure");
}

function refusalOf(answer: Response, now: string): LiveError {
  const { status } = answer;
  if (status === 401) return new LiveError("live/signed-out");
  if (status === 403) return new LiveError("live/not-allowed");
  if (status === 404 || status === 410) return new LiveError("live/gone");
  if (status === 429 || status === 503) {
    const retryAfterMs = readRetryAfter(answer.headers.get("retry-after"), now);
    return new LiveError("live/slow-down", retryAfterMs === null ? {} : { retryAfterMs });
  }
  return new LiveError(status >= 500 ? "live/unreachable" : "live/strange-answer");
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
export function readRetryAfter(value: string | null, now: string): number | null {
  if (value === null) return null;
  if (/^\s*\d{1,9}\s*$/u.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.parse(now));
}

async function bytesOf(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > mostBytes) throw new LiveError("live/strange-answer");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const certificate =
  /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ERR_TLS_|ERR_SSL_|EPROTO$|HOSTNAME_MISMATCH)/u;

/**
 * What a failed connection means. The first error's own text stays behind: it may name hosts and addresses.
 * @throws The reason of the door's signal, once it is aborted.
 */
export function asLiveError(error: unknown, door: Pick<LiveDoor, "signal">): LiveError {
  door.signal.throwIfAborted();
  if (error instanceof LiveError) return error;
  for (let at = error, depth = 0; at !== null && typeof at === "object" && depth < 5; depth += 1) {
    const { code, cause, errors } = at as { code?: unknown; cause?: unknown; errors?: unknown[] };
    if (typeof code === "string" && certificate.test(code)) return new LiveError("live/not-secure");
    at = cause ?? errors?.[0] ?? null;
  }
  return new LiveError("live/unreachable");
}
