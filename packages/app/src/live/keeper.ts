import { LiveError } from "@entregent/live";
import type { AppContext } from "../context.ts";
import { readAccount } from "../use-cases/read-account.ts";
import { type AccountDocument, listAccounts, readState } from "./account-store.ts";

export interface Keeper {
  /** Ends every reading and every connection. */
  stop(): Promise<void>;
}

interface Watch {
  stop(): void;
  readonly ended: Promise<void>;
}

const minuteMs = 60_000;
/** Another process, as the command line, may add or remove accounts. */
const lookEveryMs = minuteMs;
const firstWaitMs = 5000;
const longestWaitMs = 15 * minuteMs;

/**
 * Keeps the memory up to date with the accounts that are on: reads each at once, then every so many minutes, and whenever
 * the account itself gives a sign. Asks nobody while none is on.
 */
export function keepReading(app: AppContext, { everyMinutes = 15 }: { readonly everyMinutes?: number } = {}): Keeper {
  const stopping = new AbortController();
  const { signal } = stopping;
  const everyMs = everyMinutes * minuteMs;
  const readAt = new Map<string, number>();
  const watches = new Map<string, Watch>();
  let hurry = new AbortController();
  const unlisten = app.live.onChange(() => hurry.abort());

  /** Watches each account as it is set up now, and none as it was before. */
  const watchAll = (accounts: ReadonlyMap<string, AccountDocument>): void => {
    for (const [print, watch] of watches) if (!accounts.has(print)) watch.stop();
    for (const [print, account] of accounts) {
      if (watches.has(print) || !app.live.source(account.source)?.watch) continue;
      const own = new AbortController();
      const ended = watchAccount(app, account, AbortSignal.any([signal, own.signal]))
        .catch(() => undefined)
        .finally(() => watches.delete(print));
      watches.set(print, { stop: () => own.abort(), ended });
    }
  };

  const keep = async (): Promise<void> => {
    for (;;) {
      hurry = new AbortController();
      const accounts = new Map(
        (await listAccounts(app.owner)).filter(({ on }) => on).map((account) => [JSON.stringify(account), account]),
      );
      for (const [print, account] of accounts) {
        signal.throwIfAborted();
        const last = readAt.get(print);
        if (last !== undefined && Date.parse(app.now()) - last < everyMs) continue;
        readAt.set(print, Date.parse(app.now()));
        await readQuietly(app, account);
      }
      watchAll(accounts);
      const pause = app.live.openDoor(AbortSignal.any([signal, hurry.signal]));
      await pause.wait(Math.min(everyMs, lookEveryMs)).catch(() => signal.throwIfAborted());
    }
  };
  const kept = keep().catch(() => undefined);
  return {
    async stop() {
      stopping.abort();
      unlisten();
      await app.live.readings.stopAll();
      await kept;
      await Promise.all([...watches.values()].map(({ ended }) => ended));
    },
  };
}

/** What goes wrong is kept with the account and told there. */
async function readQuietly(app: AppContext, { id }: AccountDocument): Promise<void> {
  const { trouble } = await readState(app.owner, id);
  if (trouble?.notBefore && trouble.notBefore > app.now()) return;
  try {
    await (await readAccount(app, id)).ended;
  } catch {
    // Removed or switched off meanwhile, or kept with the account.
  }
}

/** Reads at every sign. A lost connection is taken up again, ever more slowly; a refused sign-in is not tried again. */
async function watchAccount(app: AppContext, account: AccountDocument, signal: AbortSignal): Promise<void> {
  const source = app.live.source(account.source)!;
  const door = app.live.openDoor(signal);
  let waitMs = firstWaitMs;
  for (;;) {
    const secrets = (await app.live.secrets.get(account.id)) ?? {};
    try {
      for await (const _ of source.watch!({ ...account, secrets }, door)) {
        waitMs = firstWaitMs;
        await readQuietly(app, account);
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof LiveError) || !["live/unreachable", "live/slow-down"].includes(error.code)) return;
      await door.wait(Math.max(waitMs, error.retryAfterMs ?? 0));
      waitMs = Math.min(longestWaitMs, waitMs * 2);
    }
  }
}
