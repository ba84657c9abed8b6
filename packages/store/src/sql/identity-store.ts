import { StoreError } from "../errors.ts";
import type { IdentityRow, IdentityStore } from "../port.ts";
import { memoryChanged } from "./counter.ts";
import type { Home, Session } from "./home.ts";
import { idsOfRequest } from "./request-doors.ts";
import type { Tables } from "./tables.ts";

export function createIdentityStore(home: Home, owner: string): IdentityStore {
  return {
    add: (word) => home.write(owner, (session) => add(session, word)),
    undo: (id, at) => home.write(owner, (session) => undo(session, id, at)),
    list: (filter) => home.read(owner, (session) => list(session, filter)),
  };
}

async function add(session: Session, word: Omit<IdentityRow, "undoneAt">): Promise<void> {
  const known = await read(session, word.id);
  if (known) {
    const { undoneAt: _undoneAt, ...kept } = toIdentityRow(known);
    if ((Object.keys(kept) as (keyof typeof kept)[]).every((field) => kept[field] === word[field])) return;
    throw new StoreError("store/id-taken", `another word is kept as ${word.id}; give a new id`, { id: word.id });
  }
  const { owner } = session;
  const { id, requestId: request_id, recordId: record_id, saidAt: said_at } = word;
  await session.db
    .insertInto("identity")
    .values({ owner, id, request_id, record_id, same: Number(word.same), said_at, undone_at: null })
    .execute();
  await memoryChanged(session);
}

async function undo(session: Session, id: string, at: string): Promise<IdentityRow | null> {
  const known = await read(session, id);
  if (!known) return null;
  if (known.undone_at !== null) return toIdentityRow(known);
  await session.db
    .updateTable("identity")
    .set({ undone_at: at })
    .where("owner", "=", session.owner)
    .where("id", "=", id)
    .execute();
  await memoryChanged(session);
  return toIdentityRow({ ...known, undone_at: at });
}

async function list(session: Session, filter: Parameters<IdentityStore["list"]>[0]): Promise<readonly IdentityRow[]> {
  let query = session.db
    .selectFrom("identity")
    .selectAll()
    .where("owner", "=", session.owner)
    .orderBy("said_at", "desc")
    .orderBy("id", "desc");
  if (filter?.requestId !== undefined)
    query = query.where("request_id", "in", await idsOfRequest(session, filter.requestId));
  if (filter?.standing !== undefined) query = query.where("undone_at", filter.standing ? "is" : "is not", null);
  return (await query.execute()).map(toIdentityRow);
}

function read(session: Session, id: string): Promise<Tables["identity"] | undefined> {
  return session.db
    .selectFrom("identity")
    .selectAll()
    .where("owner", "=", session.owner)
    .where("id", "=", id)
    .executeTakeFirst();
}

function toIdentityRow(row: Tables["identity"]): IdentityRow {
  return {
    id: row.id,
    requestId: row.request_id,
    recordId: row.record_id,
    same: row.same === 1,
    saidAt: row.said_at,
    undoneAt: row.undone_at,
  };
}
