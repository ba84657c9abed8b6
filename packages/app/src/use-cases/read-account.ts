import type { Fact } from "@entregent/engine";
import { type LiveAccount, LiveError } from "@entregent/live";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import {
  type AccountDocument,
  type AccountTrouble,
  changeState,
  findAccount,
  listAccounts,
  readState,
} from "../live/account-store.ts";
import { fetchedFacts } from "../live/fetched-facts.ts";
import type { Reading, ReadingEnd } from "../live/readings.ts";
import { type Milestone, startImport } from "./import-archive.ts";

export interface ReadOptions {
  /** As for an import: whether this process stays. */
  readonly warm?: boolean;
}

/**
 * Begins to read what is new in an account, or gives the reading of it that goes on already. Facts are stored batch by
 * batch in one import, which is begun once there is anything to store; after each batch the place is kept, so that a
 * reading that breaks off goes on from there.
 *
 * @throws AppError `live/unknown-account`, `live/switched-off`.
 */
export async function readAccount(app: AppContext, id: string, options: ReadOptions = {}): Promise<Reading> {
  const account = await findAccount(app.owner, id);
  if (account === null || app.live.source(account.source) === null) throw new AppError("live/unknown-account");
  if (!account.on) throw new AppError("live/switched-off");
  return app.live.readings.start(id, app.now(), (signal, tellImport) =>
    carryOut(app, account, signal, tellImport, options.warm ?? true),
  );
}

/** Reads every account that is on, one after the other; what goes wrong with one is kept with it. */
export async function readAllAccounts(app: AppContext, options: ReadOptions = {}): Promise<readonly ReadingEnd[]> {
  const ends: ReadingEnd[] = [];
  for (const account of await listAccounts(app.owner)) {
    if (account.on) ends.push(await (await readAccount(app, account.id, options)).ended);
  }
  return ends;
}

async function carryOut(
  app: AppContext,
  document: AccountDocument,
  signal: AbortSignal,
  tellImport: (id: string) => void,
  warm: boolean,
): Promise<ReadingEnd> {
  const { id, name } = document;
  let importId: string | null = null;
  let failure: unknown = null;
  let share: number | null = null;
  let tell: (progress: { share: number | null; file: string | null }) => void = () => undefined;
  const account: LiveAccount = { ...document, secrets: (await app.live.secrets.get(id)) ?? {} };
  const owners = await app.owner.memory.owners();
  const fetched = fetchedFacts({
    source: app.live.source(document.source)!,
    account,
    door: app.live.openDoor(signal),
    name,
    cursor: (await readState(app.owner, id)).cursor,
    ownerNames: owners.flatMap((fact) => [...fact.names, ...fact.formerNames]),
    ownerEmails: owners.flatMap((fact) => fact.emails),
    keepCursor: (cursor) => changeState(app.owner, id, { cursor }),
    tellShare: (now) => {
      share = now;
      tell({ share, file: null });
    },
  });
  const steps = untilFailure(fetched, (error) => {
    failure = error;
    const code = signal.aborted ? "live/stopped" : "live/unfinished";
    return { fact: "problem", code, severity: signal.aborted ? "info" : "warning", file: name };
  });
  const first = await firstFact(steps);
  if (first !== null && failure === null) {
    const source = {
      connector: document.source,
      sourceName: name,
      async *facts(onProgress: typeof tell) {
        tell = onProgress;
        tell({ share, file: null });
        yield first;
        yield* steps;
      },
    };
    const begun = await startImport(app, source, { warm, beside: true });
    importId = begun.id;
    tellImport(importId);
    const end = await begun.ended;
    if (end.state === "failed") failure ??= end.error;
  }
  return end(app, id, importId, signal.aborted, failure);
}

/** What was read before a failure stays good: the failure becomes a word at the end. */
async function* untilFailure(
  steps: AsyncIterable<Fact | Milestone>,
  onFailure: (error: unknown) => Fact,
): AsyncGenerator<Fact | Milestone> {
  try {
    yield* steps;
  } catch (error) {
    yield onFailure(error);
  }
}

/** Passes over what stores nothing: an account without news makes no import. */
async function firstFact(steps: AsyncGenerator<Fact | Milestone>): Promise<Fact | null> {
  for (let step = await steps.next(); !step.done; step = await steps.next()) {
    if (step.value.fact === "milestone") await step.value.reached();
    else if (step.value.fact !== "mail") return step.value;
  }
  return null;
}

async function end(
  app: AppContext,
  id: string,
  importId: string | null,
  stopped: boolean,
  failure: unknown,
): Promise<ReadingEnd> {
  const trouble = failure === null || stopped ? null : troubleOfReading(failure, app.now());
  const brought = importId === null ? {} : { importId };
  const read = trouble === null && !stopped ? { readAt: app.now() } : {};
  // Removed meanwhile: nothing of it is kept.
  if ((await findAccount(app.owner, id)) !== null) {
    await changeState(app.owner, id, { ...brought, ...read, ...(stopped ? {} : { trouble }) });
  }
  return { state: stopped ? "stopped" : trouble === null ? "done" : "trouble", importId, trouble };
}

function troubleOfReading(error: unknown, at: string): AccountTrouble {
  if (!(error instanceof LiveError)) {
    const code = (error as { code?: unknown } | null)?.code;
    return {
      code: typeof code === "string" && code.includes("/") ? code : "internal",
      field: null,
      at,
      notBefore: null,
    };
  }
  const { code, field, retryAfterMs } = error;
  const notBefore = retryAfterMs === null ? null : new Date(Date.parse(at) + retryAfterMs).toISOString();
  return { code, field, at, notBefore };
}
