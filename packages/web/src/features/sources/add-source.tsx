import type { ApiSourceGuide } from "@entregent/app/schemas";
import { Link, useSearch } from "@tanstack/react-router";
import { useId, useState } from "react";
import { DropZone } from "../../shared/drop-zone.tsx";
import type { Dropped } from "../../shared/dropped-files.ts";
import type { ReadingChoice } from "../../shared/import-run.ts";
import { GuideFacts, StepList, useGuides } from "../../shared/source-steps.tsx";
import { useWords } from "../../words/index.tsx";

interface AddSourceProps {
  onFiles(dropped: Dropped, choice?: ReadingChoice): void;
}

/** Choose a source, see how to get its file, and drop it here. */
export function AddSource({ onFiles }: AddSourceProps): React.JSX.Element {
  const { say } = useWords();
  const guides = useGuides().data ?? [];
  const { get } = useSearch({ from: "/sources" });
  const chosen = guides.find(({ id }) => id === get) ?? null;
  const [firstMail, setFirstMail] = useState(false);
  const box = useId();
  const isMail = chosen?.group === "mail";
  return (
    <section className="add-source">
      <h2 className="section-title">{say("sources.add")}</h2>
      {guides.length > 0 && <GuideChoice guides={guides} chosen={chosen} />}
      {chosen && <ChosenGuide guide={chosen} />}
      <DropZone onFiles={(dropped) => onFiles(dropped, { firstMailIsRequest: isMail && firstMail })} />
      {isMail && (
        <div className="check">
          <input
            type="checkbox"
            id={box}
            checked={firstMail}
            aria-describedby={`${box}-hint`}
            onChange={(event) => setFirstMail(event.target.checked)}
          />
          <label htmlFor={box}>{say("sources.first-mail")}</label>
          <p className="field-hint" id={`${box}-hint`}>
            {say("sources.first-mail.hint")}
          </p>
        </div>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly guides: readonly ApiSourceGuide[];
  readonly chosen: ApiSourceGuide | null;
}

function GuideChoice({ guides, chosen }: ChoiceProps): React.JSX.Element {
  const { say } = useWords();
  const groups = [...new Set(guides.map(({ group }) => group))];
  return (
    <nav className="guide-choice" aria-label={say("sources.choose")}>
      <p className="aside">{say("sources.choose")}</p>
      <dl>
        {groups.map((group) => {
          const members = guides.filter((guide) => guide.group === group);
          return (
            <div key={group}>
              <dt>{members[0]!.groupWords}</dt>
              <dd>
                {members.map(({ id, name, brand }) => (
                  <Link
                    key={id}
                    to="/sources"
                    search={id === chosen?.id ? {} : { get: id }}
                    className="guide-link"
                    aria-current={id === chosen?.id ? "true" : undefined}
                    aria-label={name}
                    resetScroll={false}
                  >
                    {brand}
                  </Link>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </nav>
  );
}

function ChosenGuide({ guide }: { readonly guide: ApiSourceGuide }): React.JSX.Element {
  const { say } = useWords();
  return (
    <article className="guide" aria-live="polite">
      <h3>{guide.name}</h3>
      <p className="guide-requests">{guide.requestsWords}</p>
      {guide.standing !== "real" && <p className="guide-standing">{guide.standingWords}</p>}
      <StepList guide={guide} />
      {guide.account !== null && (
        <p>
          <Link to="/sources" search={{ connect: guide.account }} className="button" resetScroll={false}>
            {say("sources.or-connect")}
          </Link>
        </p>
      )}
      <GuideFacts guide={guide} />
    </article>
  );
}
