import { createDocumentReader } from "@entregent/connectors";
import type { Fact } from "@entregent/engine";
import { type LiveAccount, type LiveDoor, LiveError, type LiveSource } from "@entregent/live";
import type { Milestone } from "../use-cases/import-archive.ts";

export interface FetchOptions {
  readonly source: LiveSource;
  readonly account: LiveAccount;
  readonly door: LiveDoor;
  readonly name: string;
  readonly cursor: string | null;
  readonly ownerNames: readonly string[];
  readonly ownerEmails: readonly string[];
  /** Where reading goes on, once all facts before it are stored. */
  keepCursor(cursor: string): Promise<void>;
  tellShare(share: number | null): void;
}

const firstWaitMs = 2000;
const longestWaitMs = 60_000;
/** The other side may ask for more quiet than one reading can wait for: the next reading goes on then. */
const longestQuietMs = 10 * 60_000;
/** Attempts without any batch between them. */
const mostAttempts = 5;

/**
 * The facts of an account since the cursor, with a milestone after each batch. A lost connection and a wish to slow down
 * are waited out, and reading goes on from the last batch that was stored.
 *
 * @throws LiveError where it cannot go on; the reason of the door's signal.
 */
export async function* fetchedFacts(options: FetchOptions): AsyncGenerator<Fact | Milestone> {
  const { source, account, door, name } = options;
  const hints = source.hints?.(account) ?? {};
  const read = createDocumentReader({
    now: door.now(),
    signal: door.signal,
    ...hints,
    ownerNames: [...new Set([...options.ownerNames, ...(hints.ownerNames ?? [])])],
    ownerEmails: [...new Set([...(hints.ownerEmails ?? []), ...options.ownerEmails])],
  });
  let { cursor } = options;
  let attempts = 0;
  for (;;) {
    try {
      for await (const batch of source.read(account, cursor, door)) {
        door.signal.throwIfAborted();
        attempts = 0;
        yield* batch.problems ?? [];
        yield* read(name, batch.documents);
        options.tellShare(batch.share);
        const stored = batch.cursor;
        yield { fact: "milestone", reached: () => options.keepCursor(stored) };
        cursor = stored;
      }
      return;
    } catch (error) {
      attempts += 1;
      await door.wait(waitBefore(error, attempts));
    }
  }
}

/** How long to wait before going on. @throws The error itself where waiting does not help. */
function waitBefore(error: unknown, attempts: number): number {
  if (!(error instanceof LiveError) || attempts >= mostAttempts) throw error;
  const backoffMs = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempts - 1));
  if (error.code === "live/unreachable") return backoffMs;
  if (error.code !== "live/slow-down") throw error;
  const quietMs = error.retryAfterMs ?? backoffMs;
  if (quietMs > longestQuietMs) throw error;
  return quietMs;
}
