import type { Session } from "./home.ts";

/** Marks every index that was built from this owner's memory as out of date. */
export async function memoryChanged(session: Session): Promise<void> {
  await session.db
    .insertInto("memory_version")
    .values({ owner: session.owner, version: 1 })
    .onConflict((conflict) =>
      conflict.column("owner").doUpdateSet((column) => ({ version: column("memory_version.version", "+", 1) })),
    )
    .execute();
}

export async function readMemoryVersion(session: Session): Promise<number> {
  const row = await session.db
    .selectFrom("memory_version")
    .select("version")
    .where("owner", "=", session.owner)
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}
