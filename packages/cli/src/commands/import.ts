import {
  type ImportReport,
  type ImportSource,
  problemInWords,
  reportOfImport,
  sampleSource,
  sourceOf,
  speakerOf,
  startImport,
  troubleOf,
} from "@entregent/app";
import type { OpenApp } from "@entregent/app/node";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, UsageError } from "../spec.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

const problemsShown = 20;

/** `entregent import`: reads archives into the memory, one after the other. */
export async function run(call: Call): Promise<ExitCode> {
  const paths = call.args;
  if (paths.length === 0 && !isOn(call, "sample")) throw new UsageError("import.what");
  return withApp(call, async (app) => {
    let code: ExitCode = exitCodes.done;
    const keepWorst = (one: ExitCode): void => {
      if (one > code) code = one;
    };
    if (isOn(call, "sample")) keepWorst(await importOne(call, app, sampleSource(app.context.now(), call.language)));
    for (const path of paths) {
      const choice = { firstMailIsRequest: isOn(call, "first-mail") };
      const input = await app.context.sources.open(path);
      keepWorst(await importOne(call, app, await sourceOf(app.context, input, choice)));
    }
    return code;
  });
}

async function importOne(call: Call, app: OpenApp, source: ImportSource): Promise<ExitCode> {
  const { context } = app;
  const speaker = speakerOf(call.language);
  const { id, ended } = await startImport(context, source);
  const unwatch = watch(call, app, id, visible(source.sourceName));
  const end = await ended;
  unwatch();
  const report = await reportOfImport(context, id, speaker);
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(report)}\n`);
  else if (end.state === "done") tellReport(call, report);
  if (end.state === "failed") {
    const { title, nextStep } = problemInWords(troubleOf(end.error), speaker);
    call.io.tell(say(call.language, "import.failed", { name: visible(source.sourceName) }));
    call.io.tell(visible([title, nextStep].filter(Boolean).join("\n"), true));
    return troubleOf(end.error).code === "internal" ? exitCodes.internal : exitCodes.problems;
  }
  return report.problems.some(({ severity }) => severity === "error") ? exitCodes.problems : exitCodes.done;
}

/** Tells the progress on one line that rewrites itself, where a person is watching. */
function watch({ io, language }: Call, { context }: OpenApp, id: string, name: string): () => void {
  if (!io.isTerminal) return () => undefined;
  const unwatch = context.runs.get(id)?.watch(({ progress, end }) => {
    if (end) return;
    const share = progress.share === null ? "" : ` ${Math.round(progress.share * 100)} %`;
    const phase = say(language, `import.phase.${progress.phase}`);
    process.stderr.write(`\r\u001b[K${say(language, "import.progress", { name, phase, share })}`);
  });
  return () => {
    unwatch?.();
    process.stderr.write("\r\u001b[K");
  };
}

function tellReport({ io, language }: Call, report: ImportReport): void {
  const { added, known } = report;
  const knownBefore = known.requests + known.records + known.traces;
  const name = visible(report.sourceName);
  io.tell(say(language, "import.done", { name, ...added, known: knownBefore }));
  if (report.passedOver > 0) io.tell(say(language, "import.passed-over", { count: report.passedOver }));
  if (report.problems.length === 0) return;
  io.tell(say(language, "import.problems"));
  for (const problem of report.problems.slice(0, problemsShown)) io.tell(`  ${visible(problem.words)}`);
  const more = report.problemCount - Math.min(problemsShown, report.problems.length);
  if (more > 0) io.tell(`  ${say(language, "import.more-problems", { count: more })}`);
}
