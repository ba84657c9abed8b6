import { createHash } from "node:crypto";

/** How far one collection was read. */
export interface CollectionPlace {
  /** What the server gave to ask for changes by; null where it gives none, or before the first reading ended. */
  readonly token: string | null;
  readonly ctag: string | null;
  /** Resources read as they are now, by {@link markOf}: all of them, or where there is a token, those read since. */
  readonly read: readonly string[];
}

export const unread: CollectionPlace = { token: null, ctag: null, read: [] };

/** A short mark of a resource in one state: its address and its ETag. */
export function markOf(url: string, etag: string): string {
  return createHash("sha256").update(`${url}\n${etag}`).digest("base64url").slice(0, 12);
}

export function readCursor(cursor: string | null): Map<string, CollectionPlace> {
  if (cursor === null) return new Map();
  try {
    const { collections } = JSON.parse(cursor) as { collections: Record<string, CollectionPlace> };
    return new Map(Object.entries(collections));
  } catch {
    return new Map();
  }
}

export function writeCursor(places: ReadonlyMap<string, CollectionPlace>): string {
  return JSON.stringify({ collections: Object.fromEntries(places) });
}
