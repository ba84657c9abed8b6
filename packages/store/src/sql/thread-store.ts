import type { KeptThreadKind } from "@entregent/engine";
import { StoreError } from "../errors.ts";
import type { ThreadEventRow, ThreadStore } from "../port.ts";
import type { Home, Session } from "./home.ts";
import { idsOfRequest } from "./request-doors.ts";
import type { Tables } from "./tables.ts";

export function createThreadStore(home: Home, owner: string): ThreadStore {
  return {
    add: (events) => home.write(owner, (session) => addThreadEvents(session, events)),
    undo: (id, at) => home.write(owner, (session) => undo(session, id, at)),
    list: (filter) => home.read(owner, (session) => list(session, filter)),
  };
}

export async function addThreadEvents(
  session: Session,
  events: readonly Omit<ThreadEventRow, "undoneAt">[],
): Promise<void> {
  for (const event of events) {
    const row = toColumns(session.owner, event);
    const known = await read(session, event.id);
    if (!known) await session.db.insertInto("thread_event").values(row).execute();
    else if (!saysTheSame(known, row))
      throw new StoreError("store/id-taken", `something else is kept as ${event.id}; give a new id`, { id: event.id });
  }
}

function saysTheSame(known: Tables["thread_event"], row: Tables["thread_event"]): boolean {
  return (Object.keys(row) as (keyof typeof row)[]).every(
    (column) => column === "undone_at" || known[column] === row[column],
  );
}

async function undo(session: Session, id: string, at: string): Promise<ThreadEventRow | null> {
  const known = await read(session, id);
  if (!known) return null;
  if (known.undone_at !== null) return toThreadEventRow(known);
  await session.db
    .updateTable("thread_event")
    .set({ undone_at: at })
    .where("owner", "=", session.owner)
    .where("id", "=", id)
    .execute();
  return toThreadEventRow({ ...known, undone_at: at });
}

async function list(session: Session, filter: Parameters<ThreadStore["list"]>[0]): Promise<readonly ThreadEventRow[]> {
  let query = session.db
    .selectFrom("thread_event")
    .selectAll()
    .where("owner", "=", session.owner)
    .orderBy("at")
    .orderBy("id");
  if (filter?.requestId !== undefined)
    query = query.where("request_id", "in", await idsOfRequest(session, filter.requestId));
  if (filter?.standing !== undefined) query = query.where("undone_at", filter.standing ? "is" : "is not", null);
  return (await query.execute()).map(toThreadEventRow);
}

function read(session: Session, id: string): Promise<Tables["thread_event"] | undefined> {
  return session.db
    .selectFrom("thread_event")
    .selectAll()
    .where("owner", "=", session.owner)
    .where("id", "=", id)
    .executeTakeFirst();
}

function toColumns(owner: string, event: Omit<ThreadEventRow, "undoneAt">): Tables["thread_event"] {
  const { id, requestId: request_id, kind, at, words, facts } = event;
  return { owner, id, request_id, kind, at, words, facts: JSON.stringify(facts), undone_at: null };
}

function toThreadEventRow(row: Tables["thread_event"]): ThreadEventRow {
  return {
    id: row.id,
    requestId: row.request_id,
    kind: row.kind as KeptThreadKind,
    at: row.at,
    words: row.words,
    facts: JSON.parse(row.facts) as ThreadEventRow["facts"],
    undoneAt: row.undone_at,
  };
}
