import { z } from "@hono/zod-openapi";

// Reading files.

export const factCounts = z.object({ requests: z.int(), records: z.int(), traces: z.int() });

export const importProblem = z
  .object({
    code: z.string(),
    severity: z.enum(["error", "warning", "info"]),
    file: z.string(),
    line: z.int().optional(),
    words: z.string(),
  })
  .openapi("ImportProblem");

export const importReport = z
  .object({
    id: z.string(),
    connector: z.string(),
    sourceName: z.string(),
    state: z.enum(["running", "done", "failed", "undone"]),
    startedAt: z.string(),
    finishedAt: z.string().nullable(),
    added: factCounts,
    known: factCounts,
    /** People it named whom the owner had forgotten. */
    passedOver: z.int(),
    problemCount: z.int(),
    problems: z.array(importProblem),
  })
  .openapi("ImportReport");

/** Sent as server-sent events named `progress`, then one `done` (an ImportReport) or `failed` (ProblemDetails). */
export const importProgress = z
  .object({
    id: z.string(),
    phase: z.enum(["reading", "linking", "appraising"]),
    file: z.string().nullable(),
    /** 0 to 1; null while the size is not known. */
    share: z.number().nullable(),
    added: factCounts,
    known: factCounts,
    problemCount: z.int(),
  })
  .openapi("ImportProgress");

export const importAccepted = z.object({ id: z.string() }).openapi("ImportAccepted");

export const importList = z.object({ imports: z.array(importReport) }).openapi("ImportList");

export const importUndone = z.object({ removed: factCounts }).openapi("ImportUndone");

export type ImportReport = z.infer<typeof importReport>;
export type ImportProgress = z.infer<typeof importProgress>;
export type ImportList = z.infer<typeof importList>;
