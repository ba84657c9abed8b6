import type { Problem } from "@entregent/engine";
import type { ImportRow } from "@entregent/store";
import type { ImportReport } from "../api/schemas.ts";
import { hasWords } from "../words/index.ts";
import type { Speaker } from "./speaker.ts";

export function presentImport(
  row: ImportRow,
  problems: readonly Problem[],
  cutOff: boolean,
  speaker: Speaker,
): ImportReport {
  const told = problems.map((problem) => presentProblem(problem, speaker));
  if (cutOff) {
    const words = speaker.say("problem.import/interrupted");
    told.unshift({ code: "import/interrupted", severity: "warning", file: row.sourceName, words });
  }
  return {
    id: row.id,
    connector: row.connector,
    sourceName: row.sourceName,
    state: cutOff ? "failed" : row.state,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
    added: { ...row.added },
    known: { ...row.known },
    passedOver: row.passedOver,
    problemCount: row.problems + (cutOff ? 1 : 0),
    problems: told,
  };
}

/** A problem of a file in words, with the next step in them. A code without words of its own still tells where. */
export function presentProblem(problem: Problem, { say }: Speaker): ImportReport["problems"][number] {
  const key = `problem.${problem.code}`;
  const facts = { file: problem.file, line: problem.line ?? 0, ...problem.facts };
  return {
    code: problem.code,
    severity: problem.severity,
    file: problem.file,
    ...(problem.line === undefined ? {} : { line: problem.line }),
    words: hasWords(key) ? say(key, facts) : say("problem.other", { ...facts, code: problem.code }),
  };
}
