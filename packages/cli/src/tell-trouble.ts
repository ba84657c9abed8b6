import { problemInWords, speakerOf, troubleOf } from "@entregent/app";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import type { Call } from "./spec.ts";
import { visible } from "./terminal/visible.ts";
import { hasCliWords, say } from "./words/index.ts";

/** Says what went wrong and what to do next. What was unforeseen shows its trace only where ENTREGENT_DEBUG is set. */
export function tellTrouble(error: unknown, { io, language }: Call): ExitCode {
  const own = (error as { code?: unknown } | null)?.code;
  if (typeof own === "string" && hasCliWords(`error.${own}`)) {
    const facts = (error as { facts?: Record<string, string | number>; path?: string }).facts;
    const path = (error as { path?: string }).path;
    io.tell(say(language, `error.${own}`, { ...facts, ...(path ? { path: visible(path) } : {}) }));
    return own === "ENOENT" ? exitCodes.usage : exitCodes.problems;
  }
  const trouble = troubleOf(error);
  const { title, nextStep } = problemInWords(trouble, speakerOf(language));
  io.tell(visible(title, true));
  if (nextStep) io.tell(visible(nextStep, true));
  if (trouble.code !== "internal") return exitCodes.problems;
  if (io.env["ENTREGENT_DEBUG"]) io.tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCodes.internal;
}
