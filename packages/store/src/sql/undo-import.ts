import { MANY } from "../facts/recollect.ts";
import type { FactKind } from "../ids.ts";
import type { Session } from "./home.ts";
import { factKinds, tableOf } from "./kinds.ts";
import { rememberAgain } from "./sightings.ts";

/** Removes what one import alone saw, and remembers the rest as the other imports tell it. Returns the rows removed by kind. */
export async function undoSightings(
  session: Session,
  importId: string,
  isNewest: boolean,
): Promise<Record<FactKind, number>> {
  const removed: Record<FactKind, number> = { request: 0, record: 0, trace: 0, owner: 0 };
  for (const kind of factKinds) removed[kind] = await removeSole(session, importId, kind);
  const shared = new Map<FactKind, readonly number[]>();
  for (const kind of factKinds) shared.set(kind, await readShared(session, importId, kind, isNewest));
  await removeOf(session, importId, "sighting");
  await removeOf(session, importId, "problem");
  await removeOf(session, importId, "passed_over");
  await removeLeftContents(session);
  for (const [kind, seqs] of shared) await rememberAgain(session, kind, seqs);
  return removed;
}

async function removeSole(session: Session, importId: string, kind: FactKind): Promise<number> {
  const { owner, db } = session;
  const result = await db
    .deleteFrom(tableOf[kind] as "request")
    .where("owner", "=", owner)
    .where("seq", "in", (facts) =>
      facts
        .selectFrom("sighting as mine")
        .select("mine.fact_seq")
        .where("mine.owner", "=", owner)
        .where("mine.import_id", "=", importId)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("sighting as other")
                .select("other.hash")
                .where("other.owner", "=", owner)
                .whereRef("other.fact_seq", "=", "mine.fact_seq")
                .where("other.import_id", "!=", importId),
            ),
          ),
        ),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/**
 * Facts that others saw too and that may be told otherwise without this import. What all say alike is told after the first
 * of them, so the newest import leaves it as it is.
 */
async function readShared(
  session: Session,
  importId: string,
  kind: FactKind,
  isNewest: boolean,
): Promise<readonly number[]> {
  let query = session.db
    .selectFrom("sighting as s")
    .innerJoin(`${tableOf[kind]} as f` as "request as f", (join) =>
      join.onRef("f.owner", "=", "s.owner").onRef("f.seq", "=", "s.fact_seq"),
    )
    .select("s.fact_seq")
    .distinct()
    .where("s.owner", "=", session.owner)
    .where("s.import_id", "=", importId);
  if (isNewest) query = query.where("f.hash", "=", MANY);
  return (await query.execute()).map((row) => row.fact_seq);
}

async function removeOf(
  session: Session,
  importId: string,
  table: "sighting" | "problem" | "passed_over",
): Promise<void> {
  await session.db
    .deleteFrom(table as "sighting")
    .where("owner", "=", session.owner)
    .where("import_id", "=", importId)
    .execute();
}

/** Contents of facts that went. */
async function removeLeftContents(session: Session): Promise<void> {
  const { owner, db } = session;
  await db
    .deleteFrom("version")
    .where("owner", "=", owner)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("sighting as s")
            .select("s.hash")
            .where("s.owner", "=", owner)
            .whereRef("s.fact_seq", "=", "version.fact_seq"),
        ),
      ),
    )
    .execute();
}
