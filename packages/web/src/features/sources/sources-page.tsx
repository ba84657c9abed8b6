import { Link } from "@tanstack/react-router";
import { ReadingProgress, ReportBody } from "../../shared/import-progress.tsx";
import { type ImportRun, useImportRun } from "../../shared/import-run.ts";
import { Page } from "../../shared/page.tsx";
import { PlainText } from "../../shared/plain-text.tsx";
import { Trouble } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import { Accounts } from "./accounts.tsx";
import { AddSource } from "./add-source.tsx";
import { PastImports } from "./past-imports.tsx";
import "./sources.css";

/** What the memory is made from: how to add to it, what is connected, what was read. */
export function SourcesPage(): React.JSX.Element {
  const { say } = useWords();
  const run = useImportRun();
  const { now } = run;
  return (
    <Page title={say("sources.title")} intro={say("sources.intro")}>
      {now.state === "running" ? (
        <ReadingProgress progress={now.progress} />
      ) : (
        <>
          <RunEnd run={run} />
          <AddSource onFiles={run.readFiles} />
        </>
      )}
      <Accounts />
      <PastImports
        followedId={now.state === "running" ? (now.progress?.id ?? null) : null}
        onUndone={run.clear}
        onAgain={run.readFiles}
      />
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
