import type { LiveAccount, LiveBatch, LiveDoor, LiveSource } from "../src/live.ts";

/** A way out of this machine's own loopback, with a fixed clock that waiting moves on. */
export function testDoor(options: Partial<LiveDoor> = {}): LiveDoor & { readonly waited: number[] } {
  let now = Date.parse("2026-06-08T09:00:00.000Z");
  const waited: number[] = [];
  return {
    signal: new AbortController().signal,
    timeoutMs: 10_000,
    now: () => new Date(now).toISOString(),
    fetch: (request) => fetch(request),
    pass: () => undefined,
    async wait(milliseconds) {
      waited.push(milliseconds);
      now += milliseconds;
    },
    ...options,
    waited,
  };
}

/** Every batch of one reading, and what broke it off. */
export async function readAll(
  source: LiveSource,
  account: LiveAccount,
  cursor: string | null,
  door: LiveDoor,
): Promise<{ batches: LiveBatch[]; cursor: string | null; error: unknown }> {
  const batches: LiveBatch[] = [];
  let reached = cursor;
  try {
    for await (const batch of source.read(account, cursor, door)) {
      batches.push(batch);
      reached = batch.cursor;
    }
  } catch (error) {
    return { batches, cursor: reached, error };
  }
  return { batches, cursor: reached, error: null };
}
