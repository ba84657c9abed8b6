import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore, type Store } from "@entregent/store";
import { onTestFinished } from "vitest";
import { type App, createApp } from "../src/app.ts";
import type { LiveOptions } from "../src/live/live-context.ts";
import { diskSources } from "../src/node/disk-sources.ts";
import { engineParts } from "../src/node/engine-parts.ts";
import { speakerOf } from "../src/present/speaker.ts";
import { startImport } from "../src/use-cases/import-archive.ts";
import { sampleSource } from "../src/use-cases/sample-archive.ts";

export const testSecret = "an-invented-secret-of-forty-characters-or-so";
export const fixedNow = "2026-06-08T09:00:00.000Z";

export interface House extends App {
  readonly folder: string;
  readonly store: Store;
  /** Asks the API as the command line would: with the secret. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Moves the clock. */
  setNow(now: string): void;
}

/** The app on a real store in a folder of its own, with a fixed clock; gone when the test is over. */
export async function openHouse(options: { mostUploadBytes?: number; live?: LiveOptions } = {}): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), "entregent-app-"));
  const store = await openSqliteStore({ folder });
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  let now = fixedNow;
  const app = createApp({
    store,
    engine: engineParts,
    sources: diskSources(options.mostUploadBytes),
    secret: testSecret,
    version: "0.0.0-test",
    now: () => now,
    ...(options.live ? { live: options.live } : {}),
  });
  return {
    ...app,
    folder,
    store,
    setNow(later) {
      now = later;
    },
    ask: (path, init = {}) =>
      app.fetch(
        new Request(`http://127.0.0.1:4747${path}`, {
          ...init,
          headers: { authorization: `Bearer ${testSecret}`, ...(init.headers as Record<string, string>) },
        }),
      ),
  };
}

/** A house with the invented archive read. */
export async function openFurnishedHouse(): Promise<House> {
  const house = await openHouse();
  const { ended } = await startImport(house.context, sampleSource(fixedNow, "en"));
  await ended;
  return house;
}

export const english = speakerOf("en");

export function asJson(body: unknown): RequestInit {
  return { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}
