import type { CompiledQuery, Transaction } from "kysely";
import type { Tables } from "./tables.ts";
import type { Templates } from "./templates.ts";

/** One open transaction on the rows of one owner. Queries go through it alone, never around it. */
export interface Session {
  readonly owner: string;
  readonly db: Transaction<Tables>;
  readonly templates: Templates;
}

/** A place the memory is kept in: opens transactions, and knows what only that database can do. */
export interface Home {
  /** Runs `work` in a transaction that sees one state of the store and changes nothing. */
  read<T>(owner: string, work: (session: Session) => Promise<T>): Promise<T>;
  /** Runs `work` in a transaction: confirmed whole when it resolves, undone when it throws. One writer of an owner at a time. */
  write<T>(owner: string, work: (session: Session) => Promise<T>): Promise<T>;
  /** Removes copies that were made without being asked for; called after somebody was forgotten. */
  dropCopies(): Promise<void>;
  /** Called after rows were removed for good, to leave no trace of them in the files. */
  scrub(): Promise<void>;
}

/** Runs a compiled query with other parameters. */
export async function runWith<R>(
  session: Session,
  query: CompiledQuery<R>,
  parameters: readonly unknown[],
): Promise<readonly R[]> {
  const result = await session.db.executeQuery<R>({ ...query, parameters });
  return result.rows;
}
