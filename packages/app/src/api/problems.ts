import { LiveError } from "@entregent/live";
import { StoreError } from "@entregent/store";
import type { Context } from "hono";
import { AppError, NothingFoundError, type ErrorFacts } from "../errors.ts";
import type { Speaker } from "../present/speaker.ts";
import { speakerOf } from "../present/speaker.ts";
import { hasWords } from "../words/index.ts";
import { wantedLanguage } from "./env.ts";
import type { ProblemDetails } from "./schemas.ts";

const statusOf: Readonly<Record<string, number>> = {
  "request/unknown": 404,
  "decision/unknown": 404,
  "decision/already-undone": 409,
  "reply/nothing-to-say": 404,
  "import/unknown": 404,
  "import/running": 409,
  "import/already-undone": 409,
  "import/nothing-sent": 400,
  "import/too-big": 413,
  "import/nothing-found": 422,
  "import/unreadable": 422,
  "person/unknown": 404,
  "phrases/unusable": 422,
  "phrases/unknown": 404,
  "phrases/too-many": 409,
  "phrases/nothing-to-undo": 409,
  "person/same": 409,
  "record/unknown": 404,
  "record/alone": 409,
  "identity/unknown": 404,
  "request/not-decided": 409,
  "circle/unknown": 404,
  "thread/not-asked": 409,
  "thread/unknown-event": 404,
  "rules/unusable": 422,
  "rules/nothing-to-undo": 409,
  "rules/no-such-preset": 404,
  "rules/no-such-proposal": 404,
  "erase/not-confirmed": 400,
  "live/unknown-source": 404,
  "live/unknown-account": 404,
  "live/already-there": 409,
  "live/switched-off": 409,
  "live/no-place-for-secrets": 500,
  "there/not-offered": 409,
  "live/unreachable": 502,
  "live/not-secure": 502,
  "live/signed-out": 422,
  "live/not-allowed": 422,
  "live/slow-down": 503,
  "live/gone": 422,
  "live/not-followed": 422,
  "live/strange-answer": 502,
  "live/setting": 422,
  "input/invalid": 400,
  "input/not-json": 400,
  "input/too-large": 413,
  "access/host": 421,
  "access/origin": 403,
  "access/session": 401,
  "access/link": 403,
  "route/unknown": 404,
  "disk/full": 507,
  "store/disk-full": 507,
  "store/no-room-for-copy": 507,
  "store/busy": 503,
  "store/newer-schema": 503,
  "store/no-such-import": 404,
  "store/no-such-person": 404,
};

/** A trouble as data: its code and the plain facts its words need. */
export interface Trouble {
  readonly code: string;
  readonly facts: ErrorFacts;
}

/** What went wrong, as a stable code. Anything unforeseen is `internal`, and none of its text gets out. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof NothingFoundError && error.problem) {
    const { code, file, line, facts } = error.problem;
    return { code, facts: { ...facts, file, ...(line === undefined ? {} : { line }) } };
  }
  if (error instanceof LiveError) return { code: error.code, facts: { field: error.field ?? "" } };
  if (error instanceof AppError || error instanceof StoreError) return { code: error.code, facts: error.facts };
  const code = (error as { code?: unknown } | null)?.code;
  if (code === "ENOSPC" || code === "EDQUOT") return { code: "disk/full", facts: {} };
  if (isCodedError(error) && hasWords(`problem.${error.code}`)) return { code: error.code, facts: error.facts ?? {} };
  return { code: "internal", facts: {} };
}

function isCodedError(error: unknown): error is { code: string; facts?: ErrorFacts } {
  return typeof (error as { code?: unknown } | null)?.code === "string" && error instanceof Error;
}

/** A trouble in words: what happened, and the next step. */
export function problemDetails({ code, facts }: Trouble, { say }: Speaker): ProblemDetails {
  const known = hasWords(`error.${code}.title`);
  const reading = !known && hasWords(`problem.${code}`);
  const key = known ? code : "internal";
  const nextStep = reading ? null : say(`error.${key}.next`, facts);
  return {
    type: `urn:entregent:problem:${code}`,
    title: reading ? say(`problem.${code}`, { file: "", line: 0, ...facts }) : say(`error.${key}.title`, facts),
    status: statusOf[code] ?? (reading ? 422 : 500),
    code,
    ...(nextStep === null ? {} : { nextStep }),
    ...(Object.keys(facts).length > 0 ? { facts: copy(facts) } : {}),
  };
}

function copy(facts: ErrorFacts): Record<string, string | number | string[]> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === "object" ? [...value] : value]),
  );
}

/** The answer to a request that could not be served. */
export function problemResponse(c: Context, trouble: Trouble): Response {
  const speaker = speakerOf(wantedLanguage(c.req.query("lang"), c.req.header("accept-language")));
  const details = problemDetails(trouble, speaker);
  return new Response(JSON.stringify(details), {
    status: details.status,
    headers: { "content-type": "application/problem+json; charset=utf-8", "content-language": speaker.language },
  });
}
