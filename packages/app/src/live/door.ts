import type { LiveDoor } from "@entregent/live";

export interface DoorOptions {
  now(): string;
  readonly timeoutMs?: number;
  readonly trusted?: readonly string[];
}

/** Opens the way out for one call. */
export type OpenDoor = (signal: AbortSignal) => LiveDoor;

const usualTimeoutMs = 60_000;

/** The way out as this machine has it. */
export function networkDoor({ now, timeoutMs = usualTimeoutMs, trusted }: DoorOptions): OpenDoor {
  return (signal) => ({
    signal,
    now,
    timeoutMs,
    ...(trusted ? { trusted } : {}),
    fetch: (request) => fetch(request),
    pass: () => signal.throwIfAborted(),
    wait: (milliseconds) => waitFor(milliseconds, signal),
  });
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
