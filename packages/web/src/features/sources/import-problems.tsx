import type { ImportReport, ProblemGroups } from "@entregent/app/schemas";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { keys, useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { PlainText } from "../../shared/plain-text.tsx";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";

type Group = ProblemGroups["groups"][number];

/** What could not be read in one import, by kind: what to do, and where it was, page by page. */
export function ImportProblems({ report }: { readonly report: ImportReport }): React.JSX.Element | null {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const { problemCount, problems, state, id } = report;
  if (problemCount === 0) return state === "done" ? <p className="aside">{say("import.problems.none")}</p> : null;
  const cutOff = problems.filter(({ code }) => code === "import/interrupted");
  const inFiles = problemCount - cutOff.length;
  return (
    <>
      {cutOff.map(({ code, words }) => (
        <p key={code}>{words}</p>
      ))}
      {inFiles > 0 && (
        <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{say("import.problems", { count: inFiles })}</summary>
          {open && <Groups id={id} />}
        </details>
      )}
    </>
  );
}

function Groups({ id }: { readonly id: string }): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const groups = useQuery({ queryKey: [...keys.imports, id, "problems", language], queryFn: () => api.problems(id) });
  if (groups.isPending) return <Waiting />;
  if (groups.error) return <Trouble error={groups.error} again={() => void groups.refetch()} />;
  return (
    <>
      <ul className="problems">
        {groups.data.groups.map((group) => (
          <li key={`${group.severity} ${group.code}`} data-severity={group.severity}>
            <PlainText text={group.words} />
            {group.count > 1 && <Places id={id} group={group} />}
          </li>
        ))}
      </ul>
      {groups.data.more && <p className="aside">{say("sources.problems-cut")}</p>}
    </>
  );
}

const pageSize = 50;

/** All places of one kind; the first few are there at once. */
function Places({ id, group }: { readonly id: string; readonly group: Group }): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const [wanted, setWanted] = useState(false);
  const pages = useInfiniteQuery({
    queryKey: [...keys.imports, id, "places", group.code],
    queryFn: ({ pageParam }) => api.problemPlaces(id, { code: group.code, offset: pageParam, limit: pageSize }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, all) => (all.length * pageSize < total ? all.length * pageSize : null),
    enabled: wanted,
  });
  const places = pages.data?.pages.flatMap((page) => page.places) ?? group.places;
  const left = group.count - places.length;
  return (
    <>
      <span className="aside">
        {say("sources.places", { count: group.count })}{" "}
        <PlainText
          text={places
            .map(({ file, line }) => (line === null ? file : say("sources.place", { file, line })))
            .join(" · ")}
        />
      </span>
      {pages.error && <Trouble error={pages.error} />}
      {left > 0 && (
        <Button
          look="quiet"
          data-flush
          disabled={pages.isFetching}
          onClick={() => (wanted ? void pages.fetchNextPage() : setWanted(true))}
        >
          {say("sources.more-places", { count: left })}
        </Button>
      )}
    </>
  );
}
