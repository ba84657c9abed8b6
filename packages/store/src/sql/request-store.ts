import type { RequestFact } from "@entregent/engine";
import type { ExpressionBuilder, SelectQueryBuilder } from "kysely";
import { joinDoors } from "../facts/merge.ts";
import type { RequestRow, RequestStore } from "../port.ts";
import { readStanding } from "./decision-store.ts";
import { memoryChanged } from "./counter.ts";
import { blankRequests } from "./erase-person.ts";
import { keepForgotten } from "./forgotten.ts";
import type { Home, Session } from "./home.ts";
import { readOtherDoors, shownAs } from "./request-doors.ts";
import type { Tables } from "./tables.ts";

type Filter = NonNullable<Parameters<RequestStore["list"]>[0]>;
type Requests<O> = SelectQueryBuilder<Tables, "request", O>;

export function createRequestStore(home: Home, owner: string): RequestStore {
  return {
    get: (id) => home.read(owner, (session) => get(session, id)),
    list: (filter = {}) => home.read(owner, (session) => list(session, filter)),
    async erase(ids, forgetting) {
      const erased = await home.write(owner, async (session) => {
        const knownBy = new Set<string>();
        const count = await blankRequests(session, ids, knownBy);
        if (knownBy.size > 0) await keepForgotten(session, forgetting, knownBy);
        await memoryChanged(session);
        return count;
      });
      await home.scrub();
      await home.dropCopies();
      return erased;
    },
    count: (filter = {}) => home.read(owner, (session) => count(session, filter)),
  };
}

async function get(session: Session, id: string): Promise<RequestRow | null> {
  const row = await session.db
    .selectFrom("request")
    .select(["id", "fact", "first_seen_at"])
    .where("owner", "=", session.owner)
    .where("id", "=", await shownAs(session, id))
    .executeTakeFirst();
  return row ? (await toRequestRows(session, [row]))[0]! : null;
}

async function list(session: Session, filter: Filter): Promise<readonly RequestRow[]> {
  const columns = ["request.id", "request.fact", "request.first_seen_at"] as const;
  let query = filtered(session, session.db.selectFrom("request").select(columns), filter)
    .orderBy((all) => all.fn.coalesce(atAllDoors(session, all, "sorts_at"), "request.sorts_at"), "desc")
    .orderBy("request.id");
  if (filter.limit !== undefined || filter.offset !== undefined) query = query.limit(filter.limit ?? NO_LIMIT);
  if (filter.offset !== undefined) query = query.offset(filter.offset);
  return toRequestRows(session, await query.execute());
}

// SQLite takes an offset only beside a limit.
const NO_LIMIT = 2 ** 31 - 1;

async function count(session: Session, filter: Filter): Promise<number> {
  const counted = session.db.selectFrom("request").select((all) => all.fn.countAll().as("count"));
  const row = await filtered(session, counted, filter).executeTakeFirstOrThrow();
  return Number(row.count);
}

function filtered<O>(session: Session, all: Requests<O>, filter: Filter): Requests<O> {
  let query = all
    .where("request.owner", "=", session.owner)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("request_door as d")
            .select("d.request_id")
            .where("d.owner", "=", session.owner)
            .whereRef("d.request_id", "=", "request.id")
            .whereRef("d.shown_as", "!=", "request.id"),
        ),
      ),
    );
  if (filter.direction !== undefined) query = query.where("request.direction", "=", filter.direction);
  const { states } = filter;
  if (states !== undefined)
    query = query.where(
      (one) => one.fn.coalesce(atAllDoors(session, one, "state"), "request.state"),
      "in",
      states.length > 0 ? states : [""],
    );
  if (filter.network !== undefined) query = query.where("request.network", "=", filter.network);
  if (filter.decided === true) query = query.where((one) => isDecided(session, one));
  if (filter.decided === false) query = query.where((one) => one.not(isDecided(session, one)));
  return query;
}

/** What all doors of a request say together; null where there is one door. */
function atAllDoors(
  session: Session,
  { selectFrom }: Pick<ExpressionBuilder<Tables, "request">, "selectFrom">,
  column: "state" | "sorts_at",
) {
  return selectFrom("request_door as d")
    .select(`d.${column}`)
    .where("d.owner", "=", session.owner)
    .whereRef("d.request_id", "=", "request.id");
}

/** Whether a decision stands at any door of a request. One condition each: joined by OR in one, every decision is looked at. */
function isDecided(session: Session, { or, exists, selectFrom }: ExpressionBuilder<Tables, "request">) {
  const standing = selectFrom("decision")
    .select("decision.id")
    .where("decision.owner", "=", session.owner)
    .where("decision.undone_at", "is", null);
  const elsewhere = selectFrom("request_door as other")
    .innerJoin("decision", "decision.request_id", "other.request_id")
    .select("decision.id")
    .where("other.owner", "=", session.owner)
    .whereRef("other.shown_as", "=", "request.id")
    .where("decision.owner", "=", session.owner)
    .where("decision.undone_at", "is", null);
  return or([exists(standing.whereRef("decision.request_id", "=", "request.id")), exists(elsewhere)]);
}

async function toRequestRows(
  session: Session,
  rows: readonly { id: string; fact: string; first_seen_at: string }[],
): Promise<readonly RequestRow[]> {
  const doors = await readOtherDoors(
    session,
    rows.map((row) => row.id),
  );
  const others = [...doors.values()].flat().map(({ id }) => id);
  const standing = await readStanding(session, [...rows.map((row) => row.id), ...others]);
  return rows.map((row) => {
    const fact = JSON.parse(row.fact) as RequestFact;
    const elsewhere = doors.get(row.id) ?? [];
    const decisions = [row, ...elsewhere].flatMap(({ id }) => standing.get(id) ?? []);
    decisions.sort((a, b) => (a.decidedAt < b.decidedAt ? 1 : -1));
    return {
      id: row.id,
      fact: elsewhere.length === 0 ? fact : joinDoors([fact, ...elsewhere.map((door) => door.fact)]),
      decision: decisions[0] ?? null,
      firstSeenAt: row.first_seen_at,
      alsoAt: elsewhere.map((door) => door.fact.place),
    };
  });
}
