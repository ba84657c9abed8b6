/** How far a member's own data were read. */
export interface Cursor {
  /** Print of the profile, contacts and invitations. */
  readonly print: string;
  /** When those were last read, in milliseconds since 1970. */
  readonly at: number;
  readonly messages: MessagesCursor;
}

export interface MessagesCursor {
  /** The page that is read next; null where a pass is over or none was begun. */
  readonly next: number | null;
  /** How many batches this pass has handed on. */
  readonly part: number;
  /** When the last pass ended. */
  readonly at: number | null;
  /** Print of each batch: what is the same as in the pass before is not handed on again. */
  readonly prints: readonly string[];
}

const noMessages: MessagesCursor = { next: null, part: 0, at: null, prints: [] };

export const beginning: Cursor = { print: "", at: 0, messages: noMessages };

/** A cursor that cannot be read is no cursor: everything is read again, which gives the same facts. */
export function readCursor(text: string | null): Cursor | null {
  try {
    const value = JSON.parse(text ?? "null") as Partial<Cursor> | null;
    if (typeof value?.print !== "string" || typeof value.at !== "number") return null;
    return { print: value.print, at: value.at, messages: { ...noMessages, ...value.messages } };
  } catch {
    return null;
  }
}

export function writeCursor(cursor: Cursor): string {
  return JSON.stringify(cursor);
}
