import { Progress } from "@base-ui/react/progress";
import type { ImportProgress, ImportReport } from "@entregent/app/schemas";
import type { Say } from "@entregent/engine/words";
import { useWords } from "../words/index.tsx";
import { PlainText } from "./plain-text.tsx";
import "./import-progress.css";

/** How far the reading has come, and what it found so far. */
export function ReadingProgress({ progress }: { readonly progress: ImportProgress | null }): React.JSX.Element {
  const { say } = useWords();
  const label = progress === null ? say("import.busy") : say(`import.phase.${progress.phase}`);
  return (
    <div className="reading">
      <Progress.Root value={progress?.share == null ? null : Math.round(progress.share * 100)} className="progress">
        <Progress.Label className="progress-label">{label}</Progress.Label>
        <Progress.Track className="progress-track">
          <Progress.Indicator className="progress-done" />
        </Progress.Track>
      </Progress.Root>
      <p className="aside">
        {progress?.file && <PlainText text={say("import.file", { file: progress.file })} />}
        {progress?.file && " · "}
        {progress && factWords(sumOf(progress), say)}
      </p>
    </div>
  );
}

type Counts = ImportReport["added"];

const kinds = ["requests", "records", "traces"] as const;

/** What was found, as far as anything was. */
function factWords(counts: Counts, say: Say): string {
  const found = kinds.filter((kind) => counts[kind] > 0);
  return say("import.facts", { facts: found.map((kind) => say(`import.fact.${kind}`, { count: counts[kind] })) });
}

function sumOf({ added, known }: { readonly added: Counts; readonly known: Counts }): Counts {
  return {
    requests: added.requests + known.requests,
    records: added.records + known.records,
    traces: added.traces + known.traces,
  };
}

/** Whether an import found nothing of this kind. */
export const isNone = ({ requests, records, traces }: Counts): boolean => requests + records + traces === 0;

/** What an import brought, and what was known before. */
export function FoundWords({ report }: { readonly report: ImportReport }): React.JSX.Element {
  const { say } = useWords();
  return (
    <dl className="report">
      {(report.state === "done" || !isNone(report.added)) && (
        <div>
          <dt>{say("import.added")}</dt>
          <dd>{isNone(report.added) ? say("import.none-new") : factWords(report.added, say)}</dd>
        </div>
      )}
      {!isNone(report.known) && (
        <div>
          <dt>{say("import.known")}</dt>
          <dd>{factWords(report.known, say)}</dd>
        </div>
      )}
      {report.passedOver > 0 && (
        <div>
          <dt>{say("import.passed-over")}</dt>
          <dd>{say("import.passed-over.people", { count: report.passedOver })}</dd>
        </div>
      )}
    </dl>
  );
}

/** What an import brought, what was known before, and what could not be read, where. */
export function ReportBody({ report }: { readonly report: ImportReport }): React.JSX.Element {
  const { say } = useWords();
  const hidden = report.problemCount - report.problems.length;
  return (
    <>
      <FoundWords report={report} />
      {report.problemCount === 0 ? (
        report.state === "done" && <p className="aside">{say("import.problems.none")}</p>
      ) : (
        <details className="more" open={report.problemCount <= 5}>
          <summary>{say("import.problems", { count: report.problemCount })}</summary>
          <ul className="problems">
            {report.problems.map((problem, index) => (
              <li key={`${problem.code} ${index}`} data-severity={problem.severity}>
                <span>{problem.words}</span>
                {!problem.words.includes(problem.file) && (
                  <span className="aside">
                    <PlainText
                      text={
                        problem.line === undefined
                          ? say("import.problem-file", { file: problem.file })
                          : say("import.problem", { file: problem.file, line: problem.line })
                      }
                    />
                  </span>
                )}
              </li>
            ))}
          </ul>
          {hidden > 0 && <p className="aside">{say("import.problems-more", { count: hidden })}</p>}
        </details>
      )}
    </>
  );
}
