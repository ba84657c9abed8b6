import type { RequestFact } from "@entregent/engine";
import { joinDoors } from "../facts/merge.ts";
import { type DoorRequest, sameRequests } from "../facts/same-request.ts";
import { insertAll, keyGroups } from "./bulk.ts";
import { memoryChanged } from "./counter.ts";
import { runWith, type Session } from "./home.ts";
import { ownColumns } from "./kinds.ts";
import type { Tables } from "./tables.ts";

type DoorRow = Tables["request_door"];

/** Finds anew which requests are one, after some came, changed or went. */
export async function joinRequests(session: Session): Promise<void> {
  const { owner, db } = session;
  const rows = await db
    .selectFrom("request")
    .select(["id", "fact", "first_seen_at"])
    .where("owner", "=", owner)
    .execute();
  const groups = sameRequests(
    rows.map((row) => ({
      id: row.id,
      firstSeenAt: row.first_seen_at,
      fact: JSON.parse(row.fact) as RequestFact,
    })),
  );
  const doors = groups.flatMap((group) => doorRows(owner, group));
  const before = await db.selectFrom("request_door").selectAll().where("owner", "=", owner).execute();
  if (textOf(before) === textOf(doors)) return;
  await db.deleteFrom("request_door").where("owner", "=", owner).execute();
  await insertAll(session, "request_door", doors);
  await memoryChanged(session);
}

function textOf(doors: readonly DoorRow[]): string {
  return doors
    .map(({ request_id, shown_as, state, sorts_at }) => JSON.stringify([request_id, shown_as, state, sorts_at]))
    .sort()
    .join();
}

function doorRows(owner: string, group: readonly DoorRequest[]): readonly DoorRow[] {
  const columns = ownColumns(joinDoors(group.map(({ fact }) => fact)));
  const { state, sorts_at } = columns as { state: string; sorts_at: string };
  return group.map(({ id }) => ({ owner, request_id: id, shown_as: group[0]!.id, state, sorts_at }));
}

/** The request an id is shown as: its own, but for one that another door showed first. */
export async function shownAs(session: Session, id: string): Promise<string> {
  const row = await session.db
    .selectFrom("request_door")
    .select("shown_as")
    .where("owner", "=", session.owner)
    .where("request_id", "=", id)
    .executeTakeFirst();
  return row?.shown_as ?? id;
}

/** All ids of one request, at every door. */
export async function idsOfRequest(session: Session, id: string): Promise<readonly string[]> {
  const rows = await session.db
    .selectFrom("request_door")
    .select("request_id")
    .where("owner", "=", session.owner)
    .where("shown_as", "=", await shownAs(session, id))
    .execute();
  return rows.length > 0 ? rows.map((row) => row.request_id) : [id];
}

/** The other doors of requests that have some, by the request they are shown as, in the order they were first seen. */
export async function readOtherDoors(
  session: Session,
  shownIds: readonly string[],
): Promise<ReadonlyMap<string, readonly { readonly id: string; readonly fact: RequestFact }[]>> {
  const doors: { id: string; shown_as: string; fact: string }[] = [];
  for (const group of keyGroups(shownIds)) {
    const query = session.templates.get(`other doors ${group.length}`, () =>
      session.db
        .selectFrom("request_door as d")
        .innerJoin("request as r", (join) => join.onRef("r.owner", "=", "d.owner").onRef("r.id", "=", "d.request_id"))
        .select(["r.id", "d.shown_as", "r.fact"])
        .where("d.owner", "=", session.owner)
        .where("d.shown_as", "in", group)
        .whereRef("d.request_id", "!=", "d.shown_as")
        .orderBy("r.first_seen_at")
        .orderBy("r.id")
        .compile(),
    );
    doors.push(...(await runWith(session, query, [session.owner, ...group])));
  }
  return Map.groupBy(
    doors.map(({ id, shown_as, fact }) => ({ id, shown_as, fact: JSON.parse(fact) as RequestFact })),
    (door) => door.shown_as,
  );
}
