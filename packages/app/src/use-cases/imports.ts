import type { ImportRow } from "@entregent/store";
import type { ImportList, ImportReport } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { presentImport } from "../present/import.ts";
import type { Speaker } from "../present/speaker.ts";

/** After this long, an import that nobody here carries out was cut off. Another process may have begun it just now. */
const cutOffAfterMs = 15 * 60_000;
const problemsShown = 500;
const importsShown = 100;

/** Newest first, each with its problems. */
export async function listImports(app: AppContext, speaker: Speaker): Promise<ImportList> {
  const rows = (await app.owner.imports.list()).slice(0, importsShown);
  return { imports: await Promise.all(rows.map((row) => report(app, row, speaker))) };
}

/** @throws AppError `import/unknown`. */
export async function importReport(app: AppContext, id: string, speaker: Speaker): Promise<ImportReport> {
  return report(app, await importRow(app, id), speaker);
}

/**
 * Takes an import back: all that it alone brought. Decisions stay in the ledger.
 * @throws AppError `import/unknown`, `import/running`, `import/already-undone`.
 */
export async function undoImport(
  app: AppContext,
  id: string,
): Promise<{ requests: number; records: number; traces: number }> {
  const row = await importRow(app, id);
  const run = app.runs.get(id);
  if (run !== null && run.end === null) throw new AppError("import/running");
  if (row.state === "undone") throw new AppError("import/already-undone");
  const { removed } = await app.owner.imports.undo(id, app.now());
  app.assessments.forget();
  return { ...removed };
}

/** Whether an import was begun and nobody carries it out any more. */
export function isCutOff(app: AppContext, row: ImportRow): boolean {
  if (row.state !== "running") return false;
  const run = app.runs.get(row.id);
  if (run !== null) return run.end !== null;
  return Date.parse(app.now()) - Date.parse(row.startedAt) > cutOffAfterMs;
}

async function importRow(app: AppContext, id: string): Promise<ImportRow> {
  const row = await app.owner.imports.get(id);
  if (row === null) throw new AppError("import/unknown");
  return row;
}

async function report(app: AppContext, row: ImportRow, speaker: Speaker): Promise<ImportReport> {
  const problems =
    row.problems === 0 ? [] : await app.owner.imports.problems(row.id, { offset: 0, limit: problemsShown });
  return presentImport(row, problems, isCutOff(app, row), speaker);
}
