import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { assessOpen, keepReading, type LiveOptions } from "@entregent/app";
import { ensureDataFolder, installSecret, type KeptCopy, openApp } from "@entregent/app/node";
import { withFolderLock } from "./folder-lock.ts";
import { listen } from "./listen.ts";
import { createPages } from "./pages.ts";
import { findRunning, forgetRunning, noteRunning } from "./running.ts";

export interface StartOptions {
  readonly folder: string;
  /** Null: the first free one. */
  readonly port: number | null;
  /** Told of the copy that is kept of an older memory. */
  readonly onCopy?: (copy: KeptCopy) => void;
  /** How accounts are asked, where not as usual: for tests. */
  readonly live?: LiveOptions;
}

/** A server that runs: this process's own, or one that was there before. */
export interface Started {
  readonly port: number;
  /** Opens the door once: for the browser. */
  readonly link: string;
  readonly wasRunning: boolean;
  /** Stops this process's server; does nothing to one that was there before. */
  stop(): Promise<void>;
}

/** How long the first list may take to be asked for before all people are read, which takes turns with what is asked meanwhile. */
const listFirstMs = 4000;

/** The built pages, beside this package in a clone. */
export const pagesFolder: string = fileURLToPath(new URL("../../web/dist", import.meta.url));

/**
 * Starts the application on a data folder, or finds the one that already serves it. Of two that start at once, one
 * serves and the other finds it.
 *
 * @throws PortTakenError; StoreError where the store cannot be opened.
 */
export async function start(options: StartOptions): Promise<Started> {
  const { folder } = options;
  await ensureDataFolder(folder);
  const secret = await installSecret(folder);
  return withFolderLock(folder, async () => {
    const running = await findRunning(folder, secret);
    if (running === null) return serve(options, secret);
    const link = await newLink(running.port, secret);
    return { port: running.port, link, wasRunning: true, stop: async () => undefined };
  });
}

async function serve({ folder, port: wanted, live, onCopy }: StartOptions, secret: string): Promise<Started> {
  const app = await openApp(folder, {
    ...(existsSync(join(pagesFolder, "index.html")) ? { pages: createPages(pagesFolder) } : {}),
    ...(live ? { live } : {}),
    ...(onCopy ? { onCopy } : {}),
  });
  try {
    const { server, port } = await listen((request) => app.fetch(request), wanted);
    await noteRunning(folder, { pid: process.pid, port });
    // The first list is made while the browser opens, and the people are read once it stands there; what goes wrong with
    // either is told when it is asked for.
    const stopping = new AbortController();
    const warm = assessOpen(app.context, () => stopping.signal.throwIfAborted())
      .then(() => sleep(listFirstMs, undefined, { signal: stopping.signal }))
      .then(() => app.context.book.open())
      .catch(() => undefined);
    const keeper = keepReading(app.context);
    const stop = async (): Promise<void> => {
      stopping.abort();
      await keeper.stop();
      await forgetRunning(folder, process.pid);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await warm;
      await app.close();
    };
    return { port, link: await newLink(port, secret), wasRunning: false, stop };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** A start link of a running server, good for one browser. */
async function newLink(port: number, secret: string): Promise<string> {
  const home = `http://127.0.0.1:${port}`;
  const answer = await fetch(`${home}/api/start-links`, {
    method: "POST",
    headers: { authorization: `Bearer ${secret}` },
  });
  const { path } = (await answer.json()) as { path: string };
  return `${home}${path}`;
}
