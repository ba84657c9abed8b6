import type { ThreadEventRow } from "@entregent/store";
import type { z } from "zod";
import type { threadDeed } from "../api/thread-schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { requestRow } from "./request-row.ts";
import { threads } from "./threads.ts";

export type ThreadDeed = z.output<typeof threadDeed>;

/**
 * Keeps what the owner did in a thread: reminded, pasted an answer, put something aside that is none, let it go.
 *
 * @throws AppError `request/unknown`; `thread/not-asked` where nothing was asked.
 */
export async function keepThreadDeed(app: AppContext, requestId: string, deed: ThreadDeed): Promise<ThreadEventRow> {
  const row = await requestRow(app, requestId);
  const [thread] = await threads(app, { ids: [row.id] });
  if (!thread?.question) throw new AppError("thread/not-asked");
  const event = {
    id: app.newId(),
    requestId: row.id,
    kind: deed.kind,
    at: app.now(),
    words: deed.kind === "answered" ? deed.words : null,
    facts: deed.kind === "dismissed" ? { of: deed.of } : {},
  };
  await app.owner.threads.add([event]);
  return { ...event, undoneAt: null };
}

/** Takes one of them back. @throws AppError `thread/unknown-event`. */
export async function undoThreadDeed(app: AppContext, id: string): Promise<ThreadEventRow> {
  const undone = await app.owner.threads.undo(id, app.now());
  if (undone === null) throw new AppError("thread/unknown-event");
  return undone;
}
