import type { LiveAccount, LiveBatch, LiveCheck, LiveDoor, LiveDocument } from "../live.ts";
import { setting } from "../settings.ts";
import { changesIn, type Changed, escape } from "./changes.ts";
import { createDavClient, dav, type DavClient } from "./client.ts";
import { type CollectionPlace, readCursor, unread, writeCursor } from "./cursor.ts";
import { type DavCollection, decode, discover } from "./discover.ts";
import type { DavKind } from "./kinds.ts";

/** Resources fetched at once. */
const mostResources = 100;

export async function check(kind: DavKind, account: LiveAccount, door: LiveDoor): Promise<LiveCheck> {
  const { collections } = await discover(createDavClient(account, door), kind);
  const [many, each] = kind.collection === "calendar" ? ["calendars", "events"] : ["books", "cards"];
  return {
    account: account.settings["user"] ?? new URL(setting(account, "url")).hostname,
    holds: [
      { what: many!, count: collections.length },
      { what: each!, count: null },
    ],
  };
}

export async function* read(
  kind: DavKind,
  account: LiveAccount,
  cursor: string | null,
  door: LiveDoor,
): AsyncGenerator<LiveBatch> {
  const client = createDavClient(account, door);
  const { collections, ownerEmails } = await discover(client, kind);
  const known = readCursor(cursor);
  const places = new Map(collections.map(({ url }) => [url, known.get(url) ?? unread]));
  let told = kind.collection !== "calendar" || ownerEmails.length === 0;
  for (const [at, collection] of collections.entries()) {
    const place = places.get(collection.url)!;
    if (isUnchanged(collection, place)) continue;
    for await (const part of readCollection(client, kind, collection, place)) {
      places.set(collection.url, part.place);
      const documents = told ? part.documents : [whoseCalendars(ownerEmails), ...part.documents];
      told = true;
      yield { documents, cursor: writeCursor(places), share: (at + part.share) / collections.length };
    }
  }
}

function isUnchanged({ ctag, syncToken, tellsChanges }: DavCollection, place: CollectionPlace): boolean {
  if (place.read.length > 0 && place.token !== null) return false;
  if (tellsChanges && place.token !== null && syncToken !== null) return place.token === syncToken;
  return ctag !== null && place.ctag === ctag;
}

interface Part {
  readonly documents: readonly LiveDocument[];
  readonly place: CollectionPlace;
  readonly share: number;
}

/**
 * What is new in a collection, some resources at a time. Until the end the old token stays, with marks of what was read
 * meanwhile: a reading that breaks off asks for the same changes again and passes those over.
 */
async function* readCollection(
  client: DavClient,
  kind: DavKind,
  collection: DavCollection,
  place: CollectionPlace,
): AsyncGenerator<Part> {
  const { changed, token, isWhole } = await changesIn(client, collection, place);
  const known = new Set(place.read);
  const news = changed.filter(({ mark }) => !known.has(mark));
  const read = [...place.read];
  for (let at = 0; at < news.length; at += mostResources) {
    const part = news.slice(at, at + mostResources);
    const documents = await fetchResources(client, kind, collection, part);
    read.push(...part.map(({ mark }) => mark));
    const done = { token: place.token, ctag: null, read: [...read] };
    yield { documents, place: done, share: Math.min(1, (at + part.length) / news.length) };
  }
  const marks = token !== null ? [] : isWhole ? changed.map(({ mark }) => mark) : read;
  yield { documents: [], place: { token, ctag: collection.ctag, read: marks }, share: 1 };
}

async function fetchResources(
  client: DavClient,
  { namespace, data, multiget, extension, connector }: DavKind,
  collection: DavCollection,
  wanted: readonly Changed[],
): Promise<readonly LiveDocument[]> {
  const hrefs = wanted.map(({ url }) => `<d:href>${escape(new URL(url).pathname)}</d:href>`).join("");
  const asked = `<k:${multiget} xmlns:d="${dav}" xmlns:k="${namespace}"><d:prop><d:getetag/><k:${data}/></d:prop>${hrefs}</k:${multiget}>`;
  const { resources } = await client.ask("REPORT", collection.url, "1", asked);
  return resources.flatMap(({ url, property }) => {
    const text = property(`{${namespace}}${data}`)?.text;
    if (!text) return [];
    const name = decode(new URL(url).pathname.split("/").at(-1) ?? "").replace(/\.\w{1,5}$/u, "");
    return [
      { path: `${collection.name}/${name}.${extension}`, bytes: new TextEncoder().encode(`${text}\r\n`), connector },
    ];
  });
}

/** A calendar may be called by its owner's address: that is how its reader learns who the owner is. */
function whoseCalendars(emails: readonly string[]): LiveDocument {
  const names = emails.map((email) => `X-WR-CALNAME:${email}\r\n`).join("");
  const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${names}END:VCALENDAR\r\n`;
  return { path: "calendars.ics", bytes: new TextEncoder().encode(text), connector: "calendar" };
}
