import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { keys, useApi } from "../../api/use-api.ts";
import { tellDate } from "../../shared/dates.ts";
import { Page } from "../../shared/page.tsx";
import { PersonName, PlainText } from "../../shared/plain-text.tsx";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { useSettled } from "../../shared/use-settled.ts";
import { useWords } from "../../words/index.tsx";
import { PersonPage } from "./person-page.tsx";
import "./people.css";

export function PeoplePage(): React.JSX.Element {
  const { id } = useParams({ from: "/people/{-$id}" });
  return id === undefined ? <PeopleSearch /> : <PersonPage key={id} id={id} />;
}

function PeopleSearch(): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const navigate = useNavigate({ from: "/people/{-$id}" });
  const { query = "" } = useSearch({ from: "/people/{-$id}" });
  const [typed, setTyped] = useState(query);
  const find = useSettled(
    (next: string) => void navigate({ search: next === "" ? {} : { query: next }, replace: true }),
  );
  const found = useQuery({
    queryKey: [...keys.persons, query],
    queryFn: () => api.persons(query),
    placeholderData: (before) => before,
  });
  const persons = found.data?.persons ?? [];
  return (
    <Page title={say("people.title")}>
      <div className="people-search">
        <input
          type="search"
          className="text-input"
          aria-label={say("people.search")}
          placeholder={`${say("people.search")}…`}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            find(event.target.value);
          }}
        />
        {found.data && (
          <p className="aside">
            <output>{say("people.total", { count: found.data.total })}</output> ·{" "}
            <Link to="/joined">{say("people.joined")}</Link>
          </p>
        )}
      </div>
      {found.isPending && <Waiting />}
      {found.error && <Trouble error={found.error} again={() => void found.refetch()} />}
      {found.data && persons.length === 0 && <p>{say(query === "" ? "people.empty" : "people.none")}</p>}
      <ul className="people">
        {persons.map((person) => (
          <li key={person.id}>
            <Link to="/people/{-$id}" params={{ id: person.id }} className="person-link">
              <span className="person-name">
                <PersonName name={person.name} />
                {person.formerNames.length > 0 && (
                  <span className="person-former"> {say("people.formerly", { names: person.formerNames })}</span>
                )}
              </span>
              <span className="aside">
                <PlainText text={[person.position, person.company].filter((part) => part !== null).join(", ")} />
              </span>
              <span className="aside person-last">
                {person.lastTrace && (
                  <>
                    <span className="person-last-label">{say("people.last")} </span>
                    {tellDate(person.lastTrace, language)}
                  </>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
