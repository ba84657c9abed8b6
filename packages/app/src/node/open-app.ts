import { type KeptCopy, openSqliteStore } from "@entregent/store";
import { type App, createApp } from "../app.ts";
import type { Pages } from "../api/api.ts";
import type { LiveOptions } from "../live/live-context.ts";
import { codeMark } from "./code-mark.ts";
import { ensureDataFolder } from "./data-folder.ts";
import { diskSources } from "./disk-sources.ts";
import { engineParts } from "./engine-parts.ts";
import { houseChecks } from "./house-checks.ts";
import { installSecret } from "./secret.ts";
import { houseSecrets } from "./secrets/index.ts";
import { version } from "../version.ts";

export interface OpenApp extends App {
  readonly folder: string;
  readonly secret: string;
  close(): Promise<void>;
}

export interface OpenAppOptions {
  readonly pages?: Pages;
  readonly live?: LiveOptions;
  /** Told of the copy that is kept of an older memory before it is brought up to date. */
  readonly onCopy?: (copy: KeptCopy) => void;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Opens the app on a data folder, making it on first use.
 *
 * @param folder - From `dataFolder`.
 * @throws StoreError where the store cannot be opened; nothing there was touched then.
 */
export async function openApp(folder: string, options: OpenAppOptions = {}): Promise<OpenApp> {
  const { pages, live, onCopy, env = process.env } = options;
  await ensureDataFolder(folder);
  const secret = await installSecret(folder);
  const store = await openSqliteStore({ folder, ...(onCopy ? { onCopy } : {}) });
  const app = createApp({
    store,
    engine: engineParts,
    sources: diskSources(),
    secret,
    version,
    mark: codeMark(),
    now: () => new Date().toISOString(),
    houseChecks: () => houseChecks(folder),
    live: { secrets: houseSecrets({ folder, env, platform: process.platform }), ...live },
    ...(pages ? { pages } : {}),
  });
  return { ...app, folder, secret, close: () => store.close() };
}
