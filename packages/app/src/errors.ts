import type { Problem } from "@entregent/engine";

/** Every way a use case can refuse, by a stable code. The words are in `words/`, under `error.<code>.*`. */
export type AppErrorCode =
  | "request/unknown"
  | "decision/unknown"
  | "decision/already-undone"
  | "reply/nothing-to-say"
  | "import/unknown"
  | "import/running"
  | "import/already-undone"
  | "import/nothing-sent"
  | "import/too-big"
  | "import/nothing-found"
  | "import/interrupted"
  | "import/unreadable"
  | "person/unknown"
  | "phrases/unusable"
  | "phrases/unknown"
  | "phrases/too-many"
  | "phrases/nothing-to-undo"
  | "rules/unusable"
  | "rules/nothing-to-undo"
  | "rules/no-such-preset"
  | "rules/no-such-proposal"
  | "person/same"
  | "record/unknown"
  | "record/alone"
  | "identity/unknown"
  | "request/not-decided"
  | "circle/unknown"
  | "thread/not-asked"
  | "thread/unknown-event"
  | "live/unknown-source"
  | "live/unknown-account"
  | "live/already-there"
  | "live/switched-off"
  | "live/no-place-for-secrets"
  | "there/not-offered"
  | "erase/not-confirmed"
  | "input/invalid"
  | "input/not-json"
  | "input/too-large"
  | "access/host"
  | "access/origin"
  | "access/session"
  | "access/link"
  | "route/unknown"
  | "internal";

export type ErrorFacts = Readonly<Record<string, string | number | readonly string[]>>;

/** A use case that cannot go on. `facts` never holds text of notes, names or addresses. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: AppErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: AppErrorCode, facts: ErrorFacts = {}, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.facts = facts;
  }
}

/** An import that brought nothing at all, with the first thing that stood in its way. */
export class NothingFoundError extends AppError {
  readonly problem: Problem | null;

  constructor(problem: Problem | null) {
    super("import/nothing-found");
    this.problem = problem;
  }
}
