import { type LiveSource, type LiveSourceId, liveSources } from "@entregent/live";
import { networkDoor, type OpenDoor } from "./door.ts";
import { createReadings, type Readings } from "./readings.ts";
import { memorySecrets, type SecretStore } from "./secret-store.ts";

/** What the use cases of live accounts are given. */
export interface LiveContext {
  readonly sources: readonly LiveSource[];
  readonly secrets: SecretStore;
  readonly openDoor: OpenDoor;
  readonly readings: Readings;
  source(id: LiveSourceId): LiveSource | null;
  /** Told that accounts were added, changed or removed. */
  changed(): void;
  /** Gives back how to stop listening. */
  onChange(listener: () => void): () => void;
}

export interface LiveOptions {
  readonly sources?: readonly LiveSource[];
  readonly secrets?: SecretStore;
  readonly openDoor?: OpenDoor;
}

export function createLiveContext(options: LiveOptions, now: () => string): LiveContext {
  const { sources = liveSources, secrets = memorySecrets(), openDoor = networkDoor({ now }) } = options;
  const listeners = new Set<() => void>();
  return {
    sources,
    secrets,
    openDoor,
    readings: createReadings(),
    source: (id) => sources.find((source) => source.id === id) ?? null,
    changed() {
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
