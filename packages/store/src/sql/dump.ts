import { sql } from "kysely";
import type { OwnerStore } from "../port.ts";
import { memoryChanged } from "./counter.ts";
import { removeForgotten } from "./forgotten.ts";
import type { Home, Session } from "./home.ts";
import { factKinds, tableOf } from "./kinds.ts";
import { type TableName, tableNames } from "./tables.ts";

const ROWS_IN_A_BATCH = 1_000;

/** The key of each table after the owner; rows come in its order. */
const keyOf: Readonly<Record<TableName, readonly string[]>> = {
  setting: ["name"],
  import: ["id"],
  problem: ["import_id", "id"],
  owner_fact: ["seq"],
  request: ["seq"],
  record: ["seq"],
  trace: ["seq"],
  trace_with: ["trace_seq", "key"],
  sighting: ["fact_seq", "import_id", "hash"],
  version: ["fact_seq", "hash"],
  link: ["record_id", "person_id"],
  decision: ["id"],
  request_door: ["request_id"],
  identity: ["id"],
  thread_event: ["id"],
  forgotten: ["key", "person"],
  passed_over: ["import_id", "person"],
};

/** Columns that number a fact; a dump names it by its id instead. */
const numberOf: Partial<Record<TableName, string>> = {
  trace_with: "trace_seq",
  sighting: "fact_seq",
  version: "fact_seq",
};

const jsonColumns = new Set(["value", "content", "fact", "evidence", "circles", "advised", "facts"]);

type Row = Record<string, unknown>;

export async function* dumpOwner(home: Home, owner: string): ReturnType<OwnerStore["dump"]> {
  for (const table of tableNames) {
    let last: Row | null = null;
    for (;;) {
      const after: Row | null = last;
      const { rows, ids }: Batch = await home.read(owner, (session) => rowsAfter(session, table, after));
      for (const row of rows) yield { table, row: readable(table, row, ids) };
      if (rows.length < ROWS_IN_A_BATCH) break;
      last = rows.at(-1)!;
    }
  }
}

interface Batch {
  readonly rows: readonly Row[];
  /** Ids of the facts the rows number. */
  readonly ids: ReadonlyMap<unknown, string>;
}

async function rowsAfter(session: Session, table: TableName, after: Row | null): Promise<Batch> {
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
  const rows: readonly Row[] = await query.execute();
  const number = numberOf[table];
  const ids = number && rows.length > 0 ? await idsBetween(session, rows[0]![number], rows.at(-1)![number]) : new Map();
  return { rows, ids };
}

async function idsBetween(session: Session, first: unknown, last: unknown): Promise<ReadonlyMap<unknown, string>> {
  const ids = new Map<unknown, string>();
  for (const kind of factKinds) {
    const rows = await session.db
      .selectFrom(tableOf[kind] as "request")
      .select(["seq", "id"])
      .where("owner", "=", session.owner)
      .where("seq", ">=", first as number)
      .where("seq", "<=", last as number)
      .execute();
    for (const row of rows) ids.set(row.seq, row.id);
  }
  return ids;
}

function readable(table: TableName, row: Row, ids: ReadonlyMap<unknown, string>): Row {
  const { owner: _owner, seq: _seq, trace_seq, fact_seq, ...rest } = row;
  const named: Row = table in numberOf ? { fact_id: ids.get(trace_seq ?? fact_seq), ...rest } : rest;
  for (const column of Object.keys(named))
    if (jsonColumns.has(column) && typeof named[column] === "string") named[column] = JSON.parse(named[column]);
  return named;
}

/** Removes every row but the counter, whose version must never be met again while an index of it lives. */
export async function eraseOwner(session: Session): Promise<void> {
  for (const table of tableNames.toReversed())
    await session.db
      .deleteFrom(table as "setting")
      .where("owner", "=", session.owner)
      .execute();
  await removeForgotten(session);
  await memoryChanged(session);
}
