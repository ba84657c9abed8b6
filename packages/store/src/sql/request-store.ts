import type { RequestFact } from "@entregent/engine";
import type { ExpressionBuilder, SelectQueryBuilder } from "kysely";
import type { DecisionRow, RequestRow, RequestStore } from "../port.ts";
import { readStanding } from "./decision-store.ts";
import type { Home, Session } from "./home.ts";
import type { Tables } from "./tables.ts";

type Filter = NonNullable<Parameters<RequestStore["list"]>[0]>;
type Requests<O> = SelectQueryBuilder<Tables, "request", O>;

export function createRequestStore(home: Home, owner: string): RequestStore {
  return {
    get: (id) => home.read(owner, (session) => get(session, id)),
    list: (filter = {}) => home.read(owner, (session) => list(session, filter)),
    count: (filter = {}) => home.read(owner, (session) => count(session, filter)),
  };
}

async function get(session: Session, id: string): Promise<RequestRow | null> {
  const row = await session.db
    .selectFrom("request")
    .select(["id", "fact", "first_seen_at"])
    .where("owner", "=", session.owner)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const standing = await readStanding(session, [id]);
  return toRequestRow(row, standing.get(id));
}

async function list(session: Session, filter: Filter): Promise<readonly RequestRow[]> {
  let query = filtered(session, session.db.selectFrom("request").select(["id", "fact", "first_seen_at"]), filter)
    .orderBy("sorts_at", "desc")
    .orderBy("id");
  if (filter.limit !== undefined || filter.offset !== undefined) query = query.limit(filter.limit ?? NO_LIMIT);
  if (filter.offset !== undefined) query = query.offset(filter.offset);
  const rows = await query.execute();
  const standing = await readStanding(
    session,
    rows.map((row) => row.id),
  );
  return rows.map((row) => toRequestRow(row, standing.get(row.id)));
}

// SQLite takes an offset only beside a limit.
const NO_LIMIT = 2 ** 31 - 1;

async function count(session: Session, filter: Filter): Promise<number> {
  const counted = session.db.selectFrom("request").select((all) => all.fn.countAll().as("count"));
  const row = await filtered(session, counted, filter).executeTakeFirstOrThrow();
  return Number(row.count);
}

function filtered<O>(session: Session, all: Requests<O>, filter: Filter): Requests<O> {
  let query = all.where("request.owner", "=", session.owner);
  if (filter.direction !== undefined) query = query.where("direction", "=", filter.direction);
  if (filter.states !== undefined) query = query.where("state", "in", filter.states.length > 0 ? filter.states : [""]);
  if (filter.network !== undefined) query = query.where("network", "=", filter.network);
  if (filter.decided === true) query = query.where(({ exists, ...is }) => exists(standing(session, is)));
  if (filter.decided === false) query = query.where(({ not, exists, ...is }) => not(exists(standing(session, is))));
  return query;
}

function standing(session: Session, { selectFrom }: Pick<ExpressionBuilder<Tables, "request">, "selectFrom">) {
  return selectFrom("decision")
    .select("decision.id")
    .where("decision.owner", "=", session.owner)
    .whereRef("decision.request_id", "=", "request.id")
    .where("decision.undone_at", "is", null);
}

function toRequestRow(
  row: { id: string; fact: string; first_seen_at: string },
  decision: DecisionRow | undefined,
): RequestRow {
  return {
    id: row.id,
    fact: JSON.parse(row.fact) as RequestFact,
    decision: decision ?? null,
    firstSeenAt: row.first_seen_at,
  };
}
