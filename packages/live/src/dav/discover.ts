import { LiveError } from "../live.ts";
import { caldav, calendarServer, dav, type DavAnswer, type DavClient, type DavResource } from "./client.ts";
import type { DavKind } from "./kinds.ts";
import { child, children } from "./xml.ts";

export interface DavCollection {
  readonly url: string;
  readonly name: string;
  /** Changes with any of its resources; null where the server has none. */
  readonly ctag: string | null;
  readonly syncToken: string | null;
  /** Whether it answers which resources changed since a token (RFC 6578). */
  readonly tellsChanges: boolean;
}

export interface DavHouse {
  readonly collections: readonly DavCollection[];
  /** Addresses that are the owner's, where the server says so. */
  readonly ownerEmails: readonly string[];
}

const props = (...names: readonly string[]): string =>
  `<d:propfind xmlns:d="${dav}" xmlns:c="${caldav}" xmlns:a="urn:ietf:params:xml:ns:carddav" xmlns:s="${calendarServer}"><d:prop>${names.map((name) => `<${name}/>`).join("")}</d:prop></d:propfind>`;
const ofCollection = ["d:resourcetype", "d:displayname", "d:sync-token", "d:supported-report-set", "s:getctag"];

/**
 * Finds the owner's collections from an address (RFC 6764): the address may be a collection itself, or any place that
 * knows who signed in, or the server alone.
 *
 * @throws LiveError `live/setting` for the address where nothing is found from it.
 */
export async function discover(client: DavClient, kind: DavKind): Promise<DavHouse> {
  const given = await lookAt(client, client.start, "d:current-user-principal", ...ofCollection);
  const own = given?.resources[0];
  if (given && own && isOfKind(own, kind)) return { collections: [collectionOf(own)], ownerEmails: [] };
  let principal = principalOf(given);
  if (principal === null) {
    const known = await lookAt(client, new URL(kind.wellKnown, client.start).href, "d:current-user-principal");
    principal = principalOf(known);
  }
  if (principal === null)
    principal = principalOf(await lookAt(client, new URL("/", client.start).href, "d:current-user-principal"));
  if (principal === null) throw new LiveError("live/setting", { field: "url" });
  const prefix = kind.collection === "calendar" ? "c" : "a";
  const about = await lookAt(client, principal, `${prefix}:${kind.homeSet}`, "c:calendar-user-address-set");
  const person = about?.resources[0];
  const homes = addressesIn(person?.property(`{${kind.namespace}}${kind.homeSet}`), about?.url ?? principal);
  if (homes.length === 0) throw new LiveError("live/setting", { field: "url" });
  const collections = new Map<string, DavCollection>();
  for (const home of homes) {
    const { resources, refused } = await client.ask("PROPFIND", home, "1", props(...ofCollection));
    if (refused !== null) throw new LiveError("live/not-allowed");
    for (const resource of resources) {
      if (isOfKind(resource, kind)) collections.set(resource.url, collectionOf(resource));
    }
  }
  const emails = children(person?.property(`{${caldav}}calendar-user-address-set`), `{${dav}}href`).flatMap(
    ({ text }) => /^mailto:([^\s@]{1,250}@[^\s@]{1,250})$/iu.exec(text)?.[1]?.toLowerCase() ?? [],
  );
  return { collections: [...collections.values()].sort((a, b) => (a.url < b.url ? -1 : 1)), ownerEmails: emails };
}

/** Null where there is nothing of the kind; a refused sign-in is an error all the same. */
async function lookAt(client: DavClient, url: string, ...names: readonly string[]): Promise<DavAnswer | null> {
  try {
    const answer = await client.ask("PROPFIND", url, "0", props(...names));
    return answer.refused === null ? answer : null;
  } catch (error) {
    if (error instanceof LiveError && ["live/gone", "live/strange-answer"].includes(error.code)) return null;
    throw error;
  }
}

function principalOf(answer: DavAnswer | null): string | null {
  return addressesIn(answer?.resources[0]?.property(`{${dav}}current-user-principal`), answer?.url ?? "")[0] ?? null;
}

function addressesIn(element: ReturnType<DavResource["property"]>, base: string): string[] {
  return children(element, `{${dav}}href`).flatMap(({ text }) => URL.parse(text, base)?.href ?? []);
}

function isOfKind(resource: DavResource, { namespace, collection }: DavKind): boolean {
  return child(resource.property(`{${dav}}resourcetype`), `{${namespace}}${collection}`) !== undefined;
}

function collectionOf(resource: DavResource): DavCollection {
  const reports = resource.property(`{${dav}}supported-report-set`);
  const known = children(reports, `{${dav}}supported-report`).flatMap(
    (one) => child(one, `{${dav}}report`)?.children ?? [],
  );
  const path = new URL(resource.url).pathname.split("/").filter(Boolean);
  return {
    url: resource.url,
    name: (resource.property(`{${dav}}displayname`)?.text || decode(path.at(-1) ?? "")).replaceAll("/", "-"),
    ctag: resource.property(`{${calendarServer}}getctag`)?.text || null,
    syncToken: resource.property(`{${dav}}sync-token`)?.text || null,
    tellsChanges: known.some(({ name }) => name === `{${dav}}sync-collection`),
  };
}

export function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
