import type { AccountTrouble } from "./account-store.ts";

/** How a reading of an account ended. */
export interface ReadingEnd {
  /** `stopped`: the owner stopped it; what was read stays. */
  readonly state: "done" | "stopped" | "trouble";
  /** Null where nothing new was found. */
  readonly importId: string | null;
  readonly trouble: AccountTrouble | null;
}

/** One reading that goes on in this process. */
export interface Reading {
  readonly accountId: string;
  readonly startedAt: string;
  /** The import it writes to, once there is anything to write. */
  readonly importId: string | null;
  readonly ended: Promise<ReadingEnd>;
  stop(): void;
}

export interface Readings {
  get(accountId: string): Reading | null;
  /** Reads an account, or gives the reading of it that goes on already. `ended` fails only for what nobody foresaw. */
  start(
    accountId: string,
    startedAt: string,
    work: (signal: AbortSignal, tellImport: (id: string) => void) => Promise<ReadingEnd>,
  ): Reading;
  /** Stops the reading of an account, if there is one, and waits until it has ended. */
  stop(accountId: string): Promise<void>;
  stopAll(): Promise<void>;
}

export function createReadings(): Readings {
  const readings = new Map<string, Reading>();
  const stop = async (accountId: string): Promise<void> => {
    const reading = readings.get(accountId);
    reading?.stop();
    await reading?.ended.catch(() => undefined);
  };
  return {
    get: (accountId) => readings.get(accountId) ?? null,
    start(accountId, startedAt, work) {
      const known = readings.get(accountId);
      if (known) return known;
      const stopping = new AbortController();
      let importId: string | null = null;
      const ended = work(stopping.signal, (id) => {
        importId = id;
      }).finally(() => readings.delete(accountId));
      // Whoever asked may not wait for the end.
      ended.catch(() => undefined);
      const reading: Reading = {
        accountId,
        startedAt,
        get importId() {
          return importId;
        },
        ended,
        stop: () => stopping.abort(),
      };
      readings.set(accountId, reading);
      return reading;
    },
    stop,
    stopAll: async () => void (await Promise.all([...readings.keys()].map(stop))),
  };
}
