import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { Button } from "../../shared/controls.tsx";
import { DropZone } from "../../shared/drop-zone.tsx";
import { ReadingProgress } from "../../shared/import-progress.tsx";
import { useImportRun } from "../../shared/import-run.ts";
import { FoldedSteps } from "../../shared/source-steps.tsx";
import { Page } from "../../shared/page.tsx";
import { Trouble } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import "./welcome.css";

/** The first page one ever sees: what this is, and how to begin. */
export function WelcomePage(): React.JSX.Element {
  const { say } = useWords();
  const navigate = useNavigate();
  const goIn = useCallback(
    (report: { readonly problemCount: number }) =>
      // What could not be read is shown before anything else.
      void navigate({ to: report.problemCount > 0 ? "/sources" : "/requests/{-$id}" }),
    [navigate],
  );
  const run = useImportRun(goIn);
  return (
    <Page title={say("first.title")}>
      <div className="welcome-words">
        <p>{say("first.one")}</p>
        <p>{say("first.two")}</p>
        <p>{say("first.three")}</p>
      </div>
      {run.now.state === "running" || run.now.state === "done" ? (
        <ReadingProgress progress={run.now.state === "running" ? run.now.progress : null} />
      ) : (
        <>
          {run.now.state === "failed" && <Trouble error={run.now.error} />}
          <section className="welcome-begin">
            <h2 className="section-title">{say("first.yours")}</h2>
            <DropZone onFiles={run.readFiles} />
            <FoldedSteps id="linkedin" />
            <p>
              <Link to="/sources">{say("first.other")}</Link>
            </p>
          </section>
          <section className="welcome-begin">
            <p>
              <Button onClick={run.readSample}>{say("first.sample")}</Button>
            </p>
            <p className="aside">{say("first.sample.hint")}</p>
          </section>
        </>
      )}
    </Page>
  );
}
