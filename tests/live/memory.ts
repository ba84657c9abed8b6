import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addAccount, type AppContext, networkDoor, readAccount, sourceOf, startImport } from "@entregent/app";
import { type OpenApp, openApp } from "@entregent/app/node";
import { onTestFinished } from "vitest";

const now = (): string => new Date().toISOString();
const env = { ENTREGENT_SECRETS: "file" };

export interface Memory extends OpenApp {
  /** How long readings would have waited: they do not. */
  readonly waited: number[];
  /** The same with the real way out to its end, for what waits by the clock for ever, as the keeper does. */
  readonly withRealWaits: AppContext;
}

/** The app on a folder of its own, with the real way out but for waiting. */
export async function openMemory(trusted: readonly string[] = []): Promise<Memory> {
  const folder = await mkdtemp(join(tmpdir(), "entregent-live-"));
  const waited: number[] = [];
  const open = networkDoor({ now, timeoutMs: 10_000, ...(trusted.length > 0 ? { trusted } : {}) });
  const app = await openApp(join(folder, "data"), {
    env: { ...env, ENTREGENT_KEYS: join(folder, "keys") },
    live: {
      openDoor: (signal) => ({
        ...open(signal),
        async wait(milliseconds) {
          signal.throwIfAborted();
          waited.push(milliseconds);
        },
      }),
    },
  });
  onTestFinished(async () => {
    await app.context.live.readings.stopAll();
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });
  const withRealWaits = { ...app.context, live: { ...app.context.live, openDoor: open } };
  return { ...app, waited, withRealWaits };
}

export interface Given {
  readonly source: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

/** Adds an account and reads it to its end. */
export async function connectAndRead(memory: Memory, given: Given): Promise<string> {
  const { account } = await addAccount(memory.context, given);
  await read(memory, account.id);
  return account.id;
}

/** Reads an account to its end; the import it made, if any. */
export async function read(memory: Memory, id: string): Promise<string | null> {
  const { state, importId, trouble } = await (await readAccount(memory.context, id)).ended;
  if (state !== "done") throw new Error(`the reading ended with ${state} ${trouble?.code ?? ""}`);
  return importId;
}

/** Imports files as the owner would. */
export async function importFiles(memory: Memory, path: string): Promise<void> {
  const { context } = memory;
  const { ended } = await startImport(context, await sourceOf(context, await context.sources.open(path)), {
    warm: false,
  });
  const end = await ended;
  if (end.state === "failed") throw end.error;
}

/** Everything remembered, without the places it was found at, in an order of its own. */
export async function remembered({ owner }: AppContext): Promise<Record<string, readonly string[]>> {
  const records: string[] = [];
  const traces: string[] = [];
  for await (const rows of owner.memory.records()) records.push(...rows.map(({ fact }) => withoutPlace(fact)));
  for await (const rows of owner.memory.traces()) traces.push(...rows.map(({ fact }) => withoutPlace(fact)));
  const requests = (await owner.requests.list({ limit: 10_000 })).map(({ fact }) => withoutPlace(fact));
  return { records: records.sort(), traces: traces.sort(), requests: requests.sort() };
}

function withoutPlace(fact: object): string {
  return JSON.stringify({ ...fact, place: undefined });
}
