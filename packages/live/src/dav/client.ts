import { askHttp } from "../http.ts";
import { type LiveAccount, type LiveDoor, LiveError } from "../live.ts";
import { secret, setting } from "../settings.ts";
import { child, children, readXml, type XmlElement } from "./xml.ts";

export const dav = "DAV:";
export const carddav = "urn:ietf:params:xml:ns:carddav";
export const caldav = "urn:ietf:params:xml:ns:caldav";
export const calendarServer = "http://calendarserver.org/ns/";

/** One resource of a multistatus answer (RFC 4918, 13). */
export interface DavResource {
  /** Whole address. */
  readonly url: string;
  /** Of the resource itself, where the answer gives one: 404 means that it is gone. */
  readonly status: number | null;
  /** A property that was found. */
  property(name: string): XmlElement | undefined;
}

export interface DavAnswer {
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly resources: readonly DavResource[];
  readonly syncToken: string | null;
  /** Preconditions that failed (RFC 4918, 16), where the request was refused. */
  readonly refused: readonly string[] | null;
}

export interface DavClient {
  readonly start: string;
  /** @throws LiveError, also where the answer is no multistatus. */
  ask(method: "PROPFIND" | "REPORT", url: string, depth: "0" | "1", body: string): Promise<DavAnswer>;
}

export function createDavClient(account: LiveAccount, door: LiveDoor): DavClient {
  const start = setting(account, "url");
  const home = URL.parse(start)?.hostname ?? "";
  const authorization = authorizationOf(account);
  return {
    start,
    async ask(method, url, depth, body) {
      // An answer may name any address; the sign-in goes to none but the provider's own.
      if (!isOfOneHouse(home, URL.parse(url)?.hostname ?? "")) throw new LiveError("live/strange-answer");
      const answer = await askHttp(door, {
        url,
        method,
        headers: { depth, "content-type": "application/xml; charset=utf-8" },
        body: `<?xml version="1.0" encoding="utf-8"?>${body}`,
        authorization,
        signInTo: ({ hostname }) => isOfOneHouse(home, hostname),
        fine: [403, 409, 412],
      });
      if (answer.status !== 207) {
        const refused = answer.status >= 400 ? preconditionsOf(answer.bytes) : [];
        if (answer.status === 403 && refused.length === 0) throw new LiveError("live/not-allowed");
        if (answer.status < 400) throw new LiveError("live/strange-answer");
        return { url: answer.url, resources: [], syncToken: null, refused };
      }
      const root = readXml(answer.bytes);
      if (root.name !== `{${dav}}multistatus`) throw new LiveError("live/strange-answer");
      return {
        url: answer.url,
        resources: children(root, `{${dav}}response`).flatMap((one) => resourceOf(one, answer.url) ?? []),
        syncToken: child(root, `{${dav}}sync-token`)?.text || null,
        refused: null,
      };
    },
  };
}

function authorizationOf(account: LiveAccount): string {
  const { token } = account.secrets;
  if (token) return `Bearer ${token}`;
  const pair = `${setting(account, "user")}:${secret(account, "password")}`;
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}

/**
 * Whether two hosts belong together, so that one may send the owner's sign-in on to the other: the same, or beside each
 * other under one domain, as where a provider spreads accounts over many machines.
 */
function isOfOneHouse(home: string, other: string): boolean {
  if (home === other || other.endsWith(`.${home}`)) return true;
  const parent = home.slice(home.indexOf(".") + 1);
  return parent.includes(".") && !/^[\d.]+$/u.test(home) && (other === parent || other.endsWith(`.${parent}`));
}

function preconditionsOf(bytes: Uint8Array): readonly string[] {
  try {
    const root = readXml(bytes);
    return root.name === `{${dav}}error` ? root.children.map(({ name }) => name) : [];
  } catch {
    return [];
  }
}

function resourceOf(response: XmlElement, base: string): DavResource | null {
  const url = URL.parse(child(response, `{${dav}}href`)?.text ?? "", base);
  if (url === null) return null;
  const found = children(response, `{${dav}}propstat`).filter(
    (one) => statusOf(child(one, `{${dav}}status`)?.text) === 200,
  );
  const properties = found.flatMap((one) => child(one, `{${dav}}prop`)?.children ?? []);
  return {
    url: url.href,
    status: statusOf(child(response, `{${dav}}status`)?.text),
    property: (name) => properties.find((one) => one.name === name),
  };
}

/** From `HTTP/1.1 200 OK`. */
function statusOf(line: string | undefined): number | null {
  const code = /^HTTP\/\S{1,10} (\d{3})\b/u.exec(line ?? "")?.[1];
  return code === undefined ? null : Number(code);
}
