import type { Problem } from "@entregent/engine";

/**
 * Bytes that cannot be had: a file that lies about its size, is locked, or is gone. Streams fail with it; readers turn
 * it into a {@link Problem} with {@link problemOf}.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: string, facts: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.facts = facts;
  }
}

/** Codes of the system that a person can do something about. */
const systemCodes: Readonly<Record<string, string>> = {
  ENOENT: "file/not-found",
  EACCES: "file/no-permission",
  EPERM: "file/no-permission",
  ENOSPC: "disk/full",
  EDQUOT: "disk/full",
  EMFILE: "file/too-many-open",
  EISDIR: "file/not-a-file",
};

/** What went wrong while a file was read, as a problem of that file. */
export function problemOf(error: unknown, file: string, line?: number): Problem {
  const system = (error as { code?: unknown } | null)?.code;
  const known = error instanceof InputError ? error.code : systemCodes[String(system)];
  return {
    fact: "problem",
    code: known ?? "file/unreadable",
    severity: "error",
    file,
    ...(line === undefined ? {} : { line }),
    ...(error instanceof InputError && Object.keys(error.facts).length > 0 ? { facts: error.facts } : {}),
  };
}

/**
 * Runs one reading of a file; a failing stream becomes a problem, so that the next file is still read.
 *
 * @throws The reason of `signal` once it is aborted, and nothing else that a stream fails with.
 */
export function asProblem(error: unknown, file: string, signal: AbortSignal | undefined, line?: number): Problem {
  if (signal?.aborted) throw signal.reason;
  return problemOf(error, file, line);
}
