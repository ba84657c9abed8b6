/** How far one folder was read. UIDs only ever grow, as long as the folder's UIDVALIDITY stays the same (RFC 9051, 2.3.1.1). */
export interface FolderPlace {
  readonly uidValidity: string;
  /** The first UID that was not read. */
  readonly uidNext: number;
}

/** The places of all folders by path; empty for what is no cursor of ours. */
export function readCursor(cursor: string | null): ReadonlyMap<string, FolderPlace> {
  if (cursor === null) return new Map();
  try {
    const { folders } = JSON.parse(cursor) as { folders: Record<string, [string, number]> };
    return new Map(Object.entries(folders).map(([path, [uidValidity, uidNext]]) => [path, { uidValidity, uidNext }]));
  } catch {
    return new Map();
  }
}

export function writeCursor(places: ReadonlyMap<string, FolderPlace>): string {
  const folders = Object.fromEntries([...places].map(([path, place]) => [path, [place.uidValidity, place.uidNext]]));
  return JSON.stringify({ folders });
}
