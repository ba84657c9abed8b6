import type { SentList } from "@entregent/app/sent-schemas";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useApi } from "../../api/use-api.ts";
import { Page } from "../../shared/page.tsx";
import { PersonName, PlainText } from "../../shared/plain-text.tsx";
import { Empty, Trouble, Waiting } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import "./sent.css";

/** What one sent oneself: where each request stands, what is due, and what the openings led to. */
export function SentPage(): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const sent = useQuery({ queryKey: ["sent", language], queryFn: () => api.sent() });
  const list = sent.data;
  return (
    <Page title={say("sent.title")} intro={say("sent.hint")}>
      {sent.isPending && <Waiting />}
      {sent.error && <Trouble error={sent.error} again={() => void sent.refetch()} />}
      {list && list.requests.length === 0 && (
        <Empty title={say("sent.empty")}>
          <p>{say("sent.empty.next")}</p>
        </Empty>
      )}
      {list && list.requests.length > 0 && (
        <>
          {list.stages.map((group) => (
            <Stage key={group.stage} group={group} requests={list.requests} />
          ))}
          <Outcomes list={list} />
        </>
      )}
    </Page>
  );
}

interface StageProps {
  readonly group: SentList["stages"][number];
  readonly requests: SentList["requests"];
}

function Stage({ group, requests }: StageProps): React.JSX.Element {
  const { say } = useWords();
  const title = say("sent.group", { words: group.words, count: group.count });
  return (
    <section className="sent-stage" aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <ul className="sent-list">
        {requests
          .filter(({ stage }) => stage === group.stage)
          .map((request) => (
            <SentRow key={request.id} request={request} />
          ))}
      </ul>
    </section>
  );
}

function SentRow({ request }: { readonly request: SentList["requests"][number] }): React.JSX.Element {
  const { say } = useWords();
  const { name, headline, personId, network, ageDays, words, locks, note } = request;
  return (
    <li>
      <p className="sent-who">
        {personId === null ? (
          <span className="sent-name">
            <PersonName name={name} />
          </span>
        ) : (
          <Link to="/people/{-$id}" params={{ id: personId }} className="sent-name">
            <PersonName name={name} />
          </Link>
        )}
        {headline && (
          <span className="aside">
            <PlainText text={headline} />
          </span>
        )}
        <span className="aside sent-when">
          {say(`network.${network}`)}
          {ageDays !== null && ` · ${say("request.since", { days: ageDays })}`}
        </span>
      </p>
      <p>{words}</p>
      {locks && <p className="aside">{locks}</p>}
      {note ? (
        <details className="more">
          <summary>{say("sent.note")}</summary>
          <p className="sent-note">
            <PlainText text={note} />
          </p>
        </details>
      ) : (
        <p className="aside">{say("sent.no-note")}</p>
      )}
    </li>
  );
}

/** Counts with their intervals as a table: the words say what they tell, and mostly that is little. */
function Outcomes({ list }: { readonly list: SentList }): React.JSX.Element {
  const { say } = useWords();
  return (
    <section className="sent-stage" aria-label={say("sent.outcomes")}>
      <h2 className="section-title">{say("sent.outcomes")}</h2>
      <p>{say("sent.overall", { words: list.overall.words })}</p>
      <p className="aside">{list.counted}</p>
      {/* A table that is wider than a small screen is reached by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled without a pointer */}
      <section className="sent-table" tabIndex={0} aria-label={say("sent.outcomes.table")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("sent.column.way")}</th>
              <th scope="col">{say("sent.column.with")}</th>
              <th scope="col">{say("sent.column.without")}</th>
              <th scope="col">{say("sent.column.tells")}</th>
            </tr>
          </thead>
          <tbody>
            {list.openings.map((opening) => (
              <tr key={opening.way}>
                <th scope="row">{opening.label}</th>
                <td>{opening.with.words}</td>
                <td>{opening.without.words}</td>
                <td>{opening.words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
