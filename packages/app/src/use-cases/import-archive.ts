import type { Fact, Problem } from "@entregent/engine";
import type { FactCounts, StorableFact } from "@entregent/store";
import type { ImportProgress } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import { NothingFoundError } from "../errors.ts";
import { closedRequest } from "./closed-request.ts";
import { assessOpen } from "./assess-open.ts";
import { linkNewRecords } from "./link-records.ts";
import type { RunEnd } from "./import-runs.ts";

/** Something to import: what it is, and its facts as they are read. */
export interface ImportSource {
  readonly connector: string;
  readonly sourceName: string;
  facts(onProgress: (progress: { share: number | null; file: string | null }) => void): AsyncIterable<Fact | Milestone>;
  close?(): Promise<void>;
}

/** Among facts: all before it are stored, then it is told so. */
export interface Milestone {
  readonly fact: "milestone";
  reached(): Promise<void>;
}

export interface ImportOptions {
  /** Also find out what the lists will ask for next, for this process and the next (true). */
  readonly warm?: boolean;
  /**
   * Do not wait for other imports, nor let them wait, while facts are read; for sources that take their time. A source
   * that brings nothing is then no failure.
   */
  readonly beside?: boolean;
}

type Tell = (progress: Partial<ImportProgress>) => void;

/** Facts that go to the store in one transaction. */
const batchSize = 5000;

/**
 * Begins an import and gives its id at once; `ended` tells when it is over. What one batch brought is confirmed with it,
 * so an import cut off half-way keeps what was read, can be read again, and can be undone.
 */
export async function startImport(
  app: AppContext,
  source: ImportSource,
  options: ImportOptions = {},
): Promise<{ id: string; ended: Promise<RunEnd> }> {
  const { connector, sourceName } = source;
  const id = app.newId();
  await app.owner.imports.begin({ id, connector, sourceName, startedAt: app.now() });
  const { beside = false, warm = true } = options;
  const work = async (tell: Tell): Promise<void> => {
    try {
      await carryOut(app, id, source, tell, beside);
      if (warm) await assess(app, tell);
    } catch (error) {
      await giveUp(app, id);
      throw error;
    } finally {
      await source.close?.();
    }
  };
  const ended = app.runs.start(id, work, { beside });
  return { id, ended };
}

async function carryOut(app: AppContext, id: string, source: ImportSource, tell: Tell, beside: boolean): Promise<void> {
  const { seen, firstProblem } = await keepFacts(app, id, source, tell);
  if (seen === 0 && !beside) throw new NothingFoundError(firstProblem);
  tell({ phase: "linking", share: null, file: null });
  await (beside ? app.runs.inTurn(() => linkNewRecords(app)) : linkNewRecords(app));
  await app.owner.imports.finish(id, { state: "done", finishedAt: app.now() });
}

async function assess(app: AppContext, tell: Tell): Promise<void> {
  tell({ phase: "appraising", share: 0, file: null });
  await assessOpen(app, (share) => tell({ share }));
}

async function keepFacts(
  app: AppContext,
  id: string,
  source: ImportSource,
  tell: Tell,
): Promise<{ seen: number; firstProblem: Problem | null }> {
  let added = noFacts;
  let known = noFacts;
  let problems = 0;
  let seen = 0;
  let firstProblem: Problem | null = null;
  let batch: StorableFact[] = [];
  const keep = async (): Promise<void> => {
    if (batch.length === 0) return;
    const counts = await app.owner.imports.add(id, batch);
    batch = [];
    added = sum(added, counts.added);
    known = sum(known, counts.known);
    tell({ added, known, problemCount: problems });
  };
  for await (const read of source.facts(tell)) {
    if (read.fact === "milestone") {
      await keep();
      await read.reached();
      continue;
    }
    const fact = read.fact === "mail" ? closedRequest(read) : read;
    if (fact === null) continue;
    if (fact.fact === "problem") {
      problems += 1;
      if (fact.severity === "error") firstProblem ??= fact;
    } else seen += 1;
    batch.push(fact);
    if (batch.length >= batchSize) await keep();
  }
  await keep();
  return { seen, firstProblem };
}

/** Marks an import as failed; where even that cannot be written, it stays `running` and is told as interrupted. */
async function giveUp(app: AppContext, id: string): Promise<void> {
  try {
    await app.owner.imports.finish(id, { state: "failed", finishedAt: app.now() });
  } catch {
    // The first trouble is the one to tell.
  }
}

const noFacts: FactCounts = { requests: 0, records: 0, traces: 0 };

function sum(a: FactCounts, b: FactCounts): FactCounts {
  return { requests: a.requests + b.requests, records: a.records + b.records, traces: a.traces + b.traces };
}
