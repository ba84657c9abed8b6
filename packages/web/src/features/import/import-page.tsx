import type { ImportReport } from "@entregent/app/schemas";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { keys, refreshAll, useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { tellDate } from "../../shared/dates.ts";
import { DropZone } from "../../shared/drop-zone.tsx";
import { isNone, ReadingProgress, ReportBody } from "../../shared/import-progress.tsx";
import { type ImportRun, useImportRun } from "../../shared/import-run.ts";
import { LinkedInSteps } from "../../shared/linkedin-steps.tsx";
import { Page } from "../../shared/page.tsx";
import { PlainText } from "../../shared/plain-text.tsx";
import { Trouble, troubleWords, Waiting } from "../../shared/states.tsx";
import { toasts } from "../../shared/toasts.tsx";
import { useWords } from "../../words/index.tsx";

/** The connector of the invented archive: its name is said in the language of the page. */
const sample = "sample";

export function ImportPage(): React.JSX.Element {
  const { say } = useWords();
  const run = useImportRun();
  return (
    <Page title={say("import.title")}>
      {run.now.state === "running" ? (
        <ReadingProgress progress={run.now.progress} />
      ) : (
        <>
          <RunEnd run={run} />
          <DropZone onFiles={run.readFiles} />
        </>
      )}
      <LinkedInSteps />
      <PastImports onUndone={run.clear} />
    </Page>
  );
}

function RunEnd({ run }: { readonly run: ImportRun }): React.JSX.Element | null {
  const { say } = useWords();
  const { now } = run;
  if (now.state === "failed") return <Trouble error={now.error} />;
  if (now.state !== "done") return null;
  return (
    <section className="import-end" aria-live="polite">
      <h2>
        <PlainText text={say("import.report", { name: now.report.sourceName })} />
      </h2>
      <ReportBody report={now.report} />
      <p>
        <Link to="/requests/{-$id}" className="button" data-look="main">
          {say("import.see")}
        </Link>
      </p>
    </section>
  );
}

function PastImports({ onUndone }: Undoing): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const { language } = useWords();
  const imports = useQuery({ queryKey: [...keys.imports, language], queryFn: () => api.imports() });
  return (
    <section className="past">
      <h2 className="section-title">{say("import.past")}</h2>
      {imports.isPending && <Waiting />}
      {imports.error && <Trouble error={imports.error} again={() => void imports.refetch()} />}
      {imports.data?.imports.length === 0 && <p className="aside">{say("import.empty")}</p>}
      {imports.data?.imports.map((report) => (
        <PastImport key={report.id} report={report} onUndone={onUndone} />
      ))}
    </section>
  );
}

/** What failed before it brought anything leaves nothing to undo. */
const canUndo = ({ state, added }: ImportReport): boolean => state === "done" || (state === "failed" && !isNone(added));

interface Undoing {
  onUndone(): void;
}

function PastImport({ report, onUndone }: Undoing & { readonly report: ImportReport }): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const undo = async (): Promise<void> => {
    try {
      await api.undoImport(report.id);
      onUndone();
      await refreshAll(queries);
      toasts.add({ title: say("import.undone", { name: report.sourceName }) });
    } catch (error) {
      const { title, next } = troubleWords(error, say);
      toasts.add({ title, description: next, priority: "high" });
    }
  };
  return (
    <article className="row">
      <h3>
        {say("import.started", { date: tellDate(report.startedAt, language) })}
        {report.state !== "done" && <span className="past-state">{say(`import.state.${report.state}`)}</span>}
      </h3>
      <div className="row-body">
        <p className="past-name">
          <PlainText text={report.connector === sample ? say("import.sample-name") : report.sourceName} />
        </p>
        {report.state !== "undone" && <ReportBody report={report} />}
        {canUndo(report) && (
          <p>
            <Button onClick={() => void undo()}>{say("import.again")}</Button>
          </p>
        )}
      </div>
    </article>
  );
}
