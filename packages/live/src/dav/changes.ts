import { LiveError } from "../live.ts";
import { dav, type DavClient, type DavResource } from "./client.ts";
import { type CollectionPlace, markOf } from "./cursor.ts";
import type { DavCollection } from "./discover.ts";

export interface Changed {
  readonly url: string;
  /** Of the state to be read. */
  readonly mark: string;
}

export interface Changes {
  readonly changed: readonly Changed[];
  /** To ask by the next time; null where the server has no such thing. */
  readonly token: string | null;
  /** Everything there is: marks of all else can be forgotten. */
  readonly isWhole: boolean;
}

const mostRounds = 1000;

/** What is there that was not read yet. Resources that are gone are passed over: what they told stays remembered. */
export async function changesIn(
  client: DavClient,
  collection: DavCollection,
  place: CollectionPlace,
): Promise<Changes> {
  if (!collection.tellsChanges) return allIn(client, collection);
  const since = await changesSince(client, collection, place.token);
  // A token may have grown too old: then everything is looked through again.
  return since ?? (await changesSince(client, collection, null)) ?? allIn(client, collection);
}

/** Null where the server does not know the token any more. */
async function changesSince(client: DavClient, { url }: DavCollection, from: string | null): Promise<Changes | null> {
  const changed: Changed[] = [];
  let token = from;
  for (let round = 0; round < mostRounds; round += 1) {
    const asked = `<d:sync-collection xmlns:d="${dav}"><d:sync-token>${escape(token ?? "")}</d:sync-token><d:sync-level>1</d:sync-level><d:prop><d:getetag/></d:prop></d:sync-collection>`;
    const { resources, syncToken, refused } = await client.ask("REPORT", url, "0", asked);
    if (refused !== null) return null;
    changed.push(...resources.filter(({ status }) => status === null || status === 200).flatMap(asChanged(url)));
    if (syncToken === null) throw new LiveError("live/strange-answer");
    const isCut = resources.some(({ status }) => status === 507);
    const isStuck = isCut && syncToken === token;
    token = syncToken;
    if (!isCut || isStuck) break;
  }
  return { changed, token, isWhole: from === null };
}

async function allIn(client: DavClient, { url }: DavCollection): Promise<Changes> {
  const asked = `<d:propfind xmlns:d="${dav}"><d:prop><d:getetag/><d:resourcetype/></d:prop></d:propfind>`;
  const { resources, refused } = await client.ask("PROPFIND", url, "1", asked);
  if (refused !== null) throw new LiveError("live/not-allowed");
  return { changed: resources.flatMap(asChanged(url)), token: null, isWhole: true };
}

function asChanged(collection: string): (resource: DavResource) => readonly Changed[] {
  return ({ url, property }) => {
    const isCollection = property(`{${dav}}resourcetype`)?.children.some(({ name }) => name === `{${dav}}collection`);
    const etag = property(`{${dav}}getetag`)?.text;
    if (url === collection || isCollection || etag === undefined) return [];
    return [{ url, mark: markOf(url, etag) }];
  };
}

export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
