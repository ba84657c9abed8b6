import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { keys, useApi } from "../../api/use-api.ts";
import { Page } from "../../shared/page.tsx";
import { PersonName } from "../../shared/plain-text.tsx";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import { RecordEntry, TakeApart, Why } from "./records.tsx";
import "./people.css";

/** Entries that were taken for one person, each with its reason and its undoing. */
export function JoinedPage(): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const joined = useQuery({ queryKey: [...keys.joins, language], queryFn: () => api.joins() });
  return (
    <Page title={say("joined.title")} intro={say("joined.intro")}>
      {joined.isPending && <Waiting />}
      {joined.error && <Trouble error={joined.error} again={() => void joined.refetch()} />}
      {joined.data && (
        <output className="aside">
          {joined.data.total === 0 ? say("joined.none") : say("joined.total", { count: joined.data.total })}
        </output>
      )}
      <ul className="joins">
        {joined.data?.joins.map(({ person, record, why }) => (
          <li key={record.id} className="join">
            <Link to="/people/{-$id}" params={{ id: person.id }} className="name">
              <PersonName name={person.name} />
            </Link>
            <ul>
              <RecordEntry record={record}>
                <Why why={why} />
                <TakeApart record={record} />
              </RecordEntry>
            </ul>
          </li>
        ))}
      </ul>
    </Page>
  );
}
