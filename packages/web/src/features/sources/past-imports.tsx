import type { ImportReport } from "@entregent/app/schemas";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { keys, refreshAll, useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { tellDate } from "../../shared/dates.ts";
import { type Dropped, fromInput } from "../../shared/dropped-files.ts";
import { FoundWords, isNone } from "../../shared/import-progress.tsx";
import { PlainText } from "../../shared/plain-text.tsx";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { toasts } from "../../shared/toasts.tsx";
import { useTeller } from "../../shared/use-teller.ts";
import { useWords } from "../../words/index.tsx";
import { FollowedImport } from "./followed-import.tsx";
import { ImportProblems } from "./import-problems.tsx";

/** The connector of the invented archive: its name is said in the language of the page. */
const sample = "sample";
/** Older ones are shown when asked for. */
const shownFirst = 10;

interface PastImportsProps {
  /** The import whose progress is shown elsewhere on the page. */
  readonly followedId: string | null;
  onUndone(): void;
  onAgain(dropped: Dropped): void;
}

/** What was read, newest first: what it brought, what it could not read, and how to take it back. */
export function PastImports({ followedId, onUndone, onAgain }: PastImportsProps): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const [all, setAll] = useState(false);
  const imports = useQuery({ queryKey: [...keys.imports, language], queryFn: () => api.imports() });
  const reports = (imports.data?.imports ?? []).filter(({ id }) => id !== followedId);
  const shown = all ? reports : reports.slice(0, shownFirst);
  return (
    <section className="past">
      <h2 className="section-title">{say("import.past")}</h2>
      {imports.isPending && <Waiting />}
      {imports.error && <Trouble error={imports.error} again={() => void imports.refetch()} />}
      {imports.data && reports.length === 0 && <p className="aside">{say("import.empty")}</p>}
      {shown.map((report) => (
        <PastImport key={report.id} report={report} onUndone={onUndone} onAgain={onAgain} />
      ))}
      {shown.length < reports.length && (
        <p>
          <Button onClick={() => setAll(true)}>{say("sources.older", { count: reports.length - shown.length })}</Button>
        </p>
      )}
    </section>
  );
}

/** What failed before it brought anything leaves nothing to undo. */
const canUndo = ({ state, added }: ImportReport): boolean => state === "done" || (state === "failed" && !isNone(added));

interface PastImportProps extends Omit<PastImportsProps, "followedId"> {
  readonly report: ImportReport;
}

function PastImport({ report, onUndone, onAgain }: PastImportProps): React.JSX.Element {
  const { say, language } = useWords();
  const undo = useUndo(report, onUndone);
  const isCutOff = report.problems.some(({ code }) => code === "import/interrupted");
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
        {report.state === "running" ? <FollowedImport id={report.id} /> : <PastBody report={report} />}
        {(canUndo(report) || isCutOff) && (
          <p className="row-actions">
            {isCutOff && <ReadAgain onFiles={onAgain} />}
            {canUndo(report) && <Button onClick={() => void undo()}>{say("import.again")}</Button>}
          </p>
        )}
      </div>
    </article>
  );
}

function PastBody({ report }: { readonly report: ImportReport }): React.JSX.Element | null {
  if (report.state === "undone") return null;
  return (
    <>
      <FoundWords report={report} />
      <ImportProblems report={report} />
    </>
  );
}

function useUndo(report: ImportReport, onUndone: () => void): () => Promise<void> {
  const { say } = useWords();
  const tell = useTeller();
  const api = useApi();
  const queries = useQueryClient();
  return async () => {
    try {
      await api.undoImport(report.id);
      onUndone();
      await refreshAll(queries);
      toasts.add({ title: say("import.undone", { name: report.sourceName }) });
    } catch (error) {
      tell.trouble(error);
    }
  };
}

/** The file is not kept after a reading, so it is asked for again; what was read before is known. */
function ReadAgain({ onFiles }: { onFiles(dropped: Dropped): void }): React.JSX.Element {
  const { say } = useWords();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="main" onClick={() => file.current?.click()}>
        {say("sources.read-again")}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={say("sources.read-again")}
        onChange={(event) => {
          const dropped = event.target.files && fromInput(event.target.files);
          event.target.value = "";
          if (dropped) onFiles(dropped);
        }}
      />
    </>
  );
}
