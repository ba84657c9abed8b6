import { sql } from "kysely";
import type { OwnerStore } from "../port.ts";
import type { Home, Session } from "./home.ts";
import { type TableName, type Tables, tableNames } from "./tables.ts";

const ROWS_IN_A_BATCH = 1_000;

/** The key of each table after the owner; rows come in its order. */
const keyOf: Readonly<Record<TableName, readonly string[]>> = {
  setting: ["name"],
  import: ["id"],
  problem: ["import_id", "id"],
  owner_fact: ["id"],
  request: ["id"],
  record: ["id"],
  trace: ["id"],
  trace_with: ["key", "trace_id"],
  sighting: ["kind", "fact_id", "import_id", "hash"],
  version: ["kind", "fact_id", "hash"],
  link: ["record_id", "person_id"],
  decision: ["id"],
};

const jsonColumns = new Set(["value", "content", "fact", "evidence", "circles", "advised"]);

type Row = Record<string, unknown>;

export async function* dumpOwner(home: Home, owner: string): ReturnType<OwnerStore["dump"]> {
  for (const table of tableNames) {
    let last: Row | null = null;
    for (;;) {
      const after: Row | null = last;
      const rows: readonly Row[] = await home.read(owner, (session) => rowsAfter(session, table, after));
      for (const row of rows) yield { table, row: readable(row) };
      if (rows.length < ROWS_IN_A_BATCH) break;
      last = rows.at(-1)!;
    }
  }
}

async function rowsAfter(session: Session, table: TableName, after: Row | null): Promise<readonly Row[]> {
  const key = keyOf[table];
  let query = session.db
    .selectFrom(table as "setting")
    .selectAll()
    .where("owner", "=", session.owner)
    .limit(ROWS_IN_A_BATCH);
  for (const column of key) query = query.orderBy(column as "name");
  if (after) {
    const columns = sql.join(key.map((column) => sql.ref(column)));
    const values = sql.join(key.map((column) => after[column]));
    query = query.where(sql<boolean>`(${columns}) > (${values})`);
  }
  return query.execute();
}

function readable(row: Row): Row {
  const { owner: _owner, ...rest } = row;
  for (const column of Object.keys(rest))
    if (jsonColumns.has(column) && typeof rest[column] === "string") rest[column] = JSON.parse(rest[column]);
  return rest;
}

export async function eraseOwner(session: Session): Promise<void> {
  const all: readonly (keyof Tables)[] = [...tableNames.toReversed(), "memory_version"];
  for (const table of all)
    await session.db
      .deleteFrom(table as "setting")
      .where("owner", "=", session.owner)
      .execute();
}
