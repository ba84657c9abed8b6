import type { Session } from "./home.ts";

/** Marks every index that was built from this owner's memory as out of date, and removes what was found out with one. */
export async function memoryChanged(session: Session): Promise<void> {
  await session.db.deleteFrom("assessment").where("owner", "=", session.owner).execute();
  await count(session, { version: 1, last_seq: 0 });
}

export async function readMemoryVersion(session: Session): Promise<number> {
  const row = await session.db
    .selectFrom("counter")
    .select("version")
    .where("owner", "=", session.owner)
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}

/** Takes `many` numbers for new facts; returns the first of them. */
export async function takeNumbers(session: Session, many: number): Promise<number> {
  return (await count(session, { version: 0, last_seq: many })).last_seq - many + 1;
}

async function count(session: Session, by: { version: number; last_seq: number }): Promise<{ last_seq: number }> {
  const row = await session.db
    .insertInto("counter")
    .values({ owner: session.owner, ...by })
    .onConflict((conflict) =>
      conflict.column("owner").doUpdateSet((column) => ({
        version: column("counter.version", "+", by.version),
        last_seq: column("counter.last_seq", "+", by.last_seq),
      })),
    )
    .returning("last_seq")
    .executeTakeFirstOrThrow();
  return { last_seq: Number(row.last_seq) };
}
