import type { ImportProgress } from "../api/schemas.ts";

export type RunEnd = { readonly state: "done" } | { readonly state: "failed"; readonly error: unknown };

/** One import that this process carries out, for whoever wants to watch. */
export interface ImportRun {
  readonly id: string;
  readonly progress: ImportProgress;
  readonly end: RunEnd | null;
  /** Told of every step from now on; gives back how to stop listening. */
  watch(listener: (run: ImportRun) => void): () => void;
}

export interface ImportRuns {
  get(id: string): ImportRun | null;
  /** Whether any import is being carried out here. */
  busy(): boolean;
  /**
   * Carries out an import, after those that were asked for before it: two at once could make two persons of one. One that
   * goes `beside` the others takes its turn for that part only, with `inTurn`.
   * The promise never fails; how it went is in `end`.
   */
  start(
    id: string,
    work: (tell: (progress: Partial<ImportProgress>) => void) => Promise<void>,
    options?: { readonly beside?: boolean },
  ): Promise<RunEnd>;
  /** Waits for the imports asked for before, and lets later ones wait. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** Ended runs that can still be asked about. */
const mostEnded = 50;
/** Listeners are told no more often than this, but for the end. */
const tellEveryMs = 100;

export function createImportRuns(): ImportRuns {
  const runs = new Map<string, Run>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    get: (id) => runs.get(id) ?? null,
    busy: () => [...runs.values()].some((run) => run.end === null),
    start(id, work, { beside = false } = {}) {
      const run = new Run(id);
      runs.set(id, run);
      forgetOldest(runs);
      if (beside) return carryOut(run, work);
      const end = last.then(() => carryOut(run, work));
      last = end;
      return end;
    },
    inTurn(work) {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
  };
}

async function carryOut(
  run: Run,
  work: (tell: (progress: Partial<ImportProgress>) => void) => Promise<void>,
): Promise<RunEnd> {
  try {
    await work((progress) => run.tell(progress));
    run.finish({ state: "done" });
  } catch (error) {
    run.finish({ state: "failed", error });
  }
  return run.end!;
}

function forgetOldest(runs: Map<string, Run>): void {
  for (const [id, run] of runs) {
    if (runs.size <= mostEnded) return;
    if (run.end !== null) runs.delete(id);
  }
}

class Run implements ImportRun {
  readonly id: string;
  progress: ImportProgress;
  end: RunEnd | null = null;
  readonly #listeners = new Set<(run: ImportRun) => void>();
  #toldAt = 0;

  constructor(id: string) {
    this.id = id;
    const none = { requests: 0, records: 0, traces: 0 };
    this.progress = { id, phase: "reading", file: null, share: null, added: none, known: none, problemCount: 0 };
  }

  watch(listener: (run: ImportRun) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: Partial<ImportProgress>): void {
    const newPhase = change.phase !== undefined && change.phase !== this.progress.phase;
    this.progress = { ...this.progress, ...change };
    const now = performance.now();
    if (!newPhase && now - this.#toldAt < tellEveryMs) return;
    this.#toldAt = now;
    for (const listener of this.#listeners) listener(this);
  }

  finish(end: RunEnd): void {
    this.end = end;
    for (const listener of this.#listeners) listener(this);
    this.#listeners.clear();
  }
}
