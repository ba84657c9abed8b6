import type { FactKind } from "../ids.ts";
import type { Session } from "./home.ts";
import { factKinds, tableOf } from "./kinds.ts";
import { rememberAgain } from "./sightings.ts";

/** Removes what one import alone saw, and remembers the rest as the other imports tell it. Returns the rows removed by kind. */
export async function undoSightings(session: Session, importId: string): Promise<Record<FactKind, number>> {
  const removed: Record<FactKind, number> = { request: 0, record: 0, trace: 0, owner: 0 };
  for (const kind of factKinds) {
    removed[kind] = await removeSole(session, importId, kind);
    const shared = await readShared(session, importId, kind);
    await removeSightings(session, importId, kind);
    await removeUnseenContents(session, kind);
    await rememberAgain(session, kind, shared);
  }
  await session.db.deleteFrom("problem").where("owner", "=", session.owner).where("import_id", "=", importId).execute();
  return removed;
}

async function removeSole(session: Session, importId: string, kind: FactKind): Promise<number> {
  const { owner, db } = session;
  const result = await db
    .deleteFrom(tableOf[kind] as "request")
    .where("owner", "=", owner)
    .where("id", "in", (facts) =>
      facts
        .selectFrom("sighting as mine")
        .select("mine.fact_id")
        .where("mine.owner", "=", owner)
        .where("mine.import_id", "=", importId)
        .where("mine.kind", "=", kind)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("sighting as other")
                .select("other.hash")
                .where("other.owner", "=", owner)
                .where("other.kind", "=", kind)
                .whereRef("other.fact_id", "=", "mine.fact_id")
                .where("other.import_id", "!=", importId),
            ),
          ),
        ),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

async function readShared(session: Session, importId: string, kind: FactKind): Promise<readonly string[]> {
  const rows = await session.db
    .selectFrom("sighting as s")
    .innerJoin(`${tableOf[kind]} as f` as "request as f", (join) =>
      join.onRef("f.owner", "=", "s.owner").onRef("f.id", "=", "s.fact_id"),
    )
    .select("s.fact_id")
    .distinct()
    .where("s.owner", "=", session.owner)
    .where("s.import_id", "=", importId)
    .where("s.kind", "=", kind)
    .execute();
  return rows.map((row) => row.fact_id);
}

async function removeSightings(session: Session, importId: string, kind: FactKind): Promise<void> {
  await session.db
    .deleteFrom("sighting")
    .where("owner", "=", session.owner)
    .where("import_id", "=", importId)
    .where("kind", "=", kind)
    .execute();
}

/** Contents that nobody says any more. */
async function removeUnseenContents(session: Session, kind: FactKind): Promise<void> {
  const { owner, db } = session;
  await db
    .deleteFrom("version")
    .where("owner", "=", owner)
    .where("kind", "=", kind)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("sighting as s")
            .select("s.hash")
            .where("s.owner", "=", owner)
            .where("s.kind", "=", kind)
            .whereRef("s.fact_id", "=", "version.fact_id")
            .whereRef("s.hash", "=", "version.hash"),
        ),
      ),
    )
    .execute();
}
