/** How far an account was read. Every reading asks for what waits; of followers and lists only what is new. */
export interface Cursor {
  /** The part that is read next. */
  readonly phase: Phase;
  /** Behind which request, follower or followed account it goes on. */
  readonly maxId: string | null;
  /** Print of what the account says of its owner. */
  readonly me: string | null;
  /** Each request that waited, with a print of what was said of it: what is the same is not handed on again. */
  readonly requests: Readonly<Record<string, string>>;
  /** Newest follower and followed account that are stored. */
  readonly since: Partial<Record<"followers" | "following", string>>;
  /** The same, of the reading that goes on. */
  readonly newest: Partial<Record<"followers" | "following", string>>;
  /** Print of each list's members, and under `notes` of what the owner wrote on them. */
  readonly lists: Readonly<Record<string, string>>;
}

export const phases = ["requests", "followers", "following", "lists"] as const;
export type Phase = (typeof phases)[number];

export const beginning: Cursor = {
  phase: "requests",
  maxId: null,
  me: null,
  requests: {},
  since: {},
  newest: {},
  lists: {},
};

/** A cursor that cannot be read is no cursor: everything is read again, which gives the same facts. */
export function readCursor(text: string | null): Cursor {
  if (text === null) return beginning;
  try {
    const value = JSON.parse(text) as Partial<Cursor> | null;
    return phases.includes(value?.phase as Phase) ? { ...beginning, ...value } : beginning;
  } catch {
    return beginning;
  }
}

export function writeCursor(cursor: Cursor): string {
  return JSON.stringify(cursor);
}
