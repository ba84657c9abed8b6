import type { FactCounts, OwnerStore, StorableFact } from "../port.ts";

/** Reads `facts` as one import from its beginning to its end. */
export async function importFacts(
  owner: OwnerStore,
  id: string,
  facts: readonly StorableFact[],
  when: { startedAt?: string; asOf?: string } = {},
): Promise<{ added: FactCounts; known: FactCounts }> {
  const startedAt = when.startedAt ?? `2026-06-0${id.length}T00:00:00Z`;
  const asOf = when.asOf === undefined ? {} : { asOf: when.asOf };
  await owner.imports.begin({ id, connector: "test", sourceName: `${id}.zip`, startedAt, ...asOf });
  const counts = await owner.imports.add(id, facts);
  await owner.imports.finish(id, { state: "done", finishedAt: startedAt });
  return counts;
}

/** Everything kept of an owner, but for the list of imports. */
export async function memoryOf(owner: OwnerStore): Promise<readonly string[]> {
  const rows: string[] = [];
  for await (const { table, row } of owner.dump()) if (table !== "import") rows.push(`${table} ${JSON.stringify(row)}`);
  return rows.sort();
}

export async function all<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const rows: T[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}
