import type { Store } from "@entregent/store";
import { createApi, type Pages } from "./api/api.ts";
import { createDoorKeys } from "./api/safety/keys.ts";
import type { AppContext } from "./context.ts";
import { createLiveContext, type LiveOptions } from "./live/live-context.ts";
import type { EngineParts } from "./engine-parts.ts";
import { createAssessments } from "./memory/assessments.ts";
import { createPeopleBook } from "./memory/people-book.ts";
import type { Sources } from "./sources.ts";
import type { Check } from "./use-cases/doctor.ts";
import { createImportRuns } from "./use-cases/import-runs.ts";
import { policyInForce } from "./use-cases/policy.ts";
import { ownerManners } from "./use-cases/settings.ts";

export interface AppOptions {
  readonly store: Store;
  readonly engine: EngineParts;
  readonly sources: Sources;
  /** The per-install secret that the command line shows as a bearer and cookies are made from. */
  readonly secret: string;
  readonly version: string;
  /** Tells one making of this program from others: what another found out is not taken over. Without it, nothing is kept. */
  readonly mark?: string | null;
  /** Whose memory; one person on their own machine is `me`. */
  readonly ownerId?: string;
  /** ISO 8601 in UTC. */
  now(): string;
  newId?(): string;
  /** What the doctor can only see from outside: folders, disks. */
  houseChecks?(): Promise<readonly Check[]>;
  /** Where secrets lie and how accounts are asked; without it, secrets are gone with the process. */
  readonly live?: LiveOptions;
  /** Serves what is not the API. */
  readonly pages?: Pages;
}

/** The whole product behind two doors: use cases called with `context`, and HTTP through `fetch`. */
export interface App {
  readonly context: AppContext;
  fetch(request: Request): Promise<Response>;
}

/**
 * Puts the parts together. Opens nothing and starts nothing by itself.
 *
 * @example
 * const app = createApp({ store, engine, sources, secret, version: "0.1.0", now: () => new Date().toISOString() });
 * await app.fetch(new Request("http://localhost/api/session", { headers: { authorization: `Bearer ${secret}` } }));
 */
export function createApp(options: AppOptions): App {
  const { store, engine, sources, version } = options;
  const owner = store.owner(options.ownerId ?? "me");
  const now = (): string => options.now();
  const book = createPeopleBook(owner, engine);
  const context: AppContext = {
    store,
    owner,
    engine,
    sources,
    book,
    assessments: createAssessments(book, engine, owner, {
      now,
      owner: () => ownerManners(owner),
      policy: () => policyInForce(owner),
      mark: options.mark ?? null,
    }),
    runs: createImportRuns(),
    live: createLiveContext(options.live ?? {}, now),
    version,
    now,
    houseChecks: options.houseChecks ?? (async () => []),
    newId: options.newId ?? (() => crypto.randomUUID()),
  };
  const keys = createDoorKeys(options.secret, () => Date.parse(now()));
  const api = createApi(context, keys, options.pages ?? null);
  return { context, fetch: async (request) => api.fetch(request) };
}
