import type { Access, Action } from "@entregent/engine";
import { StoreError } from "../errors.ts";
import type { DecisionRow, DecisionStore } from "../port.ts";
import { keyGroups } from "./bulk.ts";
import { type Home, runWith, type Session } from "./home.ts";
import { idsOfRequest } from "./request-doors.ts";
import type { Tables } from "./tables.ts";
import { addThreadEvents } from "./thread-store.ts";

export function createDecisionStore(home: Home, owner: string): DecisionStore {
  return {
    add: (decisions, asked = []) =>
      home.write(owner, async (session) => {
        await add(session, decisions);
        await addThreadEvents(session, asked);
      }),
    undo: (which, at) => home.write(owner, (session) => undo(session, which, at)),
    list: (filter) => home.read(owner, (session) => list(session, filter)),
  };
}

async function add(session: Session, decisions: readonly Omit<DecisionRow, "undoneAt">[]): Promise<void> {
  for (const decision of decisions) {
    const row = toColumns(session.owner, decision);
    const known = await session.db
      .selectFrom("decision")
      .selectAll()
      .where("owner", "=", session.owner)
      .where("id", "=", decision.id)
      .executeTakeFirst();
    if (!known) await session.db.insertInto("decision").values(row).execute();
    else if (!saysTheSame(known, row))
      throw new StoreError("store/id-taken", `another decision is kept as ${decision.id}; give a new id`, {
        id: decision.id,
      });
  }
}

/** A decision handed in twice, because its confirmation got lost, is one decision. */
function saysTheSame(known: Tables["decision"], row: Tables["decision"]): boolean {
  return (Object.keys(row) as (keyof typeof row)[]).every(
    (column) => column === "undone_at" || known[column] === row[column],
  );
}

async function undo(
  session: Session,
  which: { id: string } | { batchId: string },
  at: string,
): Promise<readonly DecisionRow[]> {
  const [column, value] = "id" in which ? (["id", which.id] as const) : (["batch_id", which.batchId] as const);
  const standing = await session.db
    .selectFrom("decision")
    .selectAll()
    .where("owner", "=", session.owner)
    .where(column, "=", value)
    .where("undone_at", "is", null)
    .orderBy("decided_at", "desc")
    .orderBy("id", "desc")
    .execute();
  await session.db
    .updateTable("decision")
    .set({ undone_at: at })
    .where("owner", "=", session.owner)
    .where(column, "=", value)
    .where("undone_at", "is", null)
    .execute();
  return standing.map((row) => toDecisionRow({ ...row, undone_at: at }));
}

async function list(session: Session, filter: Parameters<DecisionStore["list"]>[0]): Promise<readonly DecisionRow[]> {
  let query = session.db
    .selectFrom("decision")
    .selectAll()
    .where("owner", "=", session.owner)
    .orderBy("decided_at", "desc")
    .orderBy("id", "desc");
  if (filter?.requestId !== undefined)
    query = query.where("request_id", "in", await idsOfRequest(session, filter.requestId));
  if (filter?.standing !== undefined) query = query.where("undone_at", filter.standing ? "is" : "is not", null);
  if (filter?.limit !== undefined) query = query.limit(filter.limit);
  return (await query.execute()).map(toDecisionRow);
}

/** The newest standing decision of each request that has one. */
export async function readStanding(
  session: Session,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, DecisionRow>> {
  const standing = new Map<string, DecisionRow>();
  for (const group of keyGroups(requestIds)) {
    const query = session.templates.get(`standing ${group.length}`, () =>
      session.db
        .selectFrom("decision")
        .selectAll()
        .where("owner", "=", session.owner)
        .where("request_id", "in", group)
        .where("undone_at", "is", null)
        .orderBy("decided_at")
        .orderBy("id")
        .compile(),
    );
    for (const row of await runWith(session, query, [session.owner, ...group]))
      standing.set(row.request_id, toDecisionRow(row));
  }
  return standing;
}

function toColumns(owner: string, decision: Omit<DecisionRow, "undoneAt">): Tables["decision"] {
  return {
    owner,
    id: decision.id,
    request_id: decision.requestId,
    action: decision.action,
    access: decision.access,
    circles: JSON.stringify(decision.circles),
    reply: decision.reply,
    advised: decision.advised === null ? null : JSON.stringify(decision.advised),
    batch_id: decision.batchId,
    decided_at: decision.decidedAt,
    undone_at: null,
  };
}

function toDecisionRow(row: Tables["decision"]): DecisionRow {
  return {
    id: row.id,
    requestId: row.request_id,
    action: row.action as Action,
    access: row.access as Access,
    circles: JSON.parse(row.circles) as string[],
    reply: row.reply,
    advised: row.advised === null ? null : (JSON.parse(row.advised) as DecisionRow["advised"]),
    batchId: row.batch_id,
    decidedAt: row.decided_at,
    undoneAt: row.undone_at,
  };
}
