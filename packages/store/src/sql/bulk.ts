import { runWith, type Session } from "./home.ts";
import type { Tables } from "./tables.ts";

type Row = Readonly<Record<string, unknown>>;

const ROWS_AT_ONCE = 50;
const KEYS_AT_ONCE = 200;

/** Puts rows of one table in, all with the same columns. `skip` leaves rows out whose key is taken. */
export async function insertAll<T extends keyof Tables & string>(
  session: Session,
  table: T,
  rows: readonly Tables[T][],
  taken: "fail" | "skip" = "fail",
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!);
  for (const part of partsOf(rows as readonly Row[], ROWS_AT_ONCE)) {
    const query = session.templates.get(`insert ${taken} ${table} ${columns.join()} ${part.length}`, () => {
      const blank = Object.fromEntries(columns.map((column) => [column, ""]));
      const insert = session.db.insertInto(table as "setting").values(part.map(() => blank) as never);
      return (taken === "skip" ? insert.onConflict((conflict) => conflict.doNothing()) : insert).compile();
    });
    const values: unknown[] = [];
    for (const row of part) for (const column of columns) values.push(row[column]);
    await runWith(session, query, values);
  }
}

/**
 * Keys in groups of one size or of one, a group that is short filled up by repeating a key, so that two compiled queries
 * serve all.
 */
export function keyGroups<K extends string | number>(keys: readonly K[]): readonly (readonly K[])[] {
  const groups: (readonly K[])[] = [];
  for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
    const group = keys.slice(at, at + KEYS_AT_ONCE);
    const missing = group.length === 1 ? 0 : KEYS_AT_ONCE - group.length;
    groups.push([...group, ...Array<K>(missing).fill(group[0]!)]);
  }
  return groups;
}

/** Parts of `size`, then what is left one by one: two sizes, so two compiled queries. */
function partsOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const parts: T[][] = [];
  const whole = all.length - (all.length % size);
  for (let at = 0; at < whole; at += size) parts.push(all.slice(at, at + size));
  for (const one of all.slice(whole)) parts.push([one]);
  return parts;
}
