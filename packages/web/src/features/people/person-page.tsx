import type { PersonDetail } from "@entregent/app/schemas";
import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { keys, refreshAll, useApi } from "../../api/use-api.ts";
import { tellDate } from "../../shared/dates.ts";
import { Page } from "../../shared/page.tsx";
import { PersonName, PlainText } from "../../shared/plain-text.tsx";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { toasts } from "../../shared/toasts.tsx";
import { TraceList } from "../../shared/trace-list.tsx";
import { useTeller } from "../../shared/use-teller.ts";
import { useWords } from "../../words/index.tsx";
import { JoinWith } from "./join-with.tsx";
import { PutBack, RecordEntry, TakeApart, Why } from "./records.tsx";
import "../../shared/sheet.css";

/** All that the archives say of one person, with where each thing comes from. */
export function PersonPage({ id }: { readonly id: string }): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const person = useQuery({ queryKey: [...keys.person, id, language], queryFn: () => api.person(id) });
  if (person.error) return <Trouble error={person.error} again={() => void person.refetch()} />;
  if (!person.data) return <Waiting />;
  const { data } = person;
  const now = [data.person.position, data.person.company].filter((part) => part !== null).join(", ");
  return (
    <Page title={data.person.name} intro={now}>
      <div className="person-rows">
        {data.names.length > 1 && (
          <section className="row">
            <h2>{say("people.names")}</h2>
            <ul className="row-body names">
              {data.names.map(({ name, from, source }) => (
                <li key={`${name} ${source}`}>
                  <span className="name">
                    <PlainText text={name} />
                  </span>{" "}
                  <span className="aside">
                    {from && `${say("people.since", { date: tellDate(from, language) })}, `}
                    {say("people.source", { source })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="row">
          <h2>{say("people.records")}</h2>
          <ul className="row-body">
            {data.records.map((record) => (
              <RecordEntry key={record.id} record={record}>
                {record.why && <Why why={record.why} />}
                {data.records.length > 1 && <TakeApart record={record} />}
              </RecordEntry>
            ))}
          </ul>
        </section>
        {data.apart.length > 0 && (
          <section className="row">
            <h2>{say("person.apart")}</h2>
            <ul className="row-body">
              {data.apart.map((apart) => (
                <RecordEntry key={apart.record.id} record={apart.record}>
                  <PutBack id={id} apart={apart} />
                </RecordEntry>
              ))}
            </ul>
          </section>
        )}
        {data.met.first && <Met met={data.met} />}
        <section className="row">
          <h2>{say("people.traces")}</h2>
          <div className="row-body">
            {data.traces.length === 0 ? <p>{say("people.traces.none")}</p> : <TraceList traces={data.traces} />}
          </div>
        </section>
        {data.requests.length > 0 && (
          <section className="row">
            <h2>{say("people.requests")}</h2>
            <ul className="row-body">
              {data.requests.map((request) => (
                <li key={request.id}>
                  <Link to="/requests/{-$id}" params={{ id: request.id }}>
                    <PersonName name={request.name} />
                  </Link>{" "}
                  <span className="aside">
                    {say(`network.${request.network}`)}
                    {request.date && `, ${tellDate(request.date, language)}`}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className="person-deeds">
        <JoinWith id={id} name={data.person.name} />
        <Forget id={id} name={data.person.name} />
      </div>
    </Page>
  );
}

/** How they came to know each other. */
function Met({ met }: { readonly met: PersonDetail["met"] }): React.JSX.Element {
  const { say } = useWords();
  const { first, inPerson, through } = met;
  return (
    <section className="row">
      <h2>{say("person.met")}</h2>
      <div className="row-body">
        {first && <TraceList traces={[first]} />}
        {inPerson && inPerson.id !== first?.id && (
          <>
            <p>{say("person.met.in-person")}</p>
            <TraceList traces={[inPerson]} />
          </>
        )}
        {through.length > 0 && (
          <p>
            {say("person.met.through")}{" "}
            {through.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ", "}
                <Link to="/people/{-$id}" params={{ id }}>
                  <PersonName name={name} />
                </Link>
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  );
}

/** Forgetting cannot be undone, so it is asked once. */
function Forget({ id, name }: { readonly id: string; readonly name: string }): React.JSX.Element {
  const { say } = useWords();
  const tell = useTeller();
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const forget = async (): Promise<void> => {
    try {
      await api.forgetPerson(id);
      await navigate({ to: "/people/{-$id}", params: { id: undefined }, search: {} });
      queries.removeQueries({ queryKey: [...keys.person, id] });
      await refreshAll(queries);
      toasts.add({ title: say("person.forgotten") });
    } catch (error) {
      tell.trouble(error);
    }
  };
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger className="button" data-look="grave">
        {say("person.forget")}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="sheet-shade" />
        <AlertDialog.Popup className="sheet">
          <AlertDialog.Title className="sheet-title">
            <PlainText text={say("person.confirm", { name })} />
          </AlertDialog.Title>
          <AlertDialog.Description>{say("person.confirm.text")}</AlertDialog.Description>
          <div className="sheet-buttons">
            <AlertDialog.Close className="button" data-look="plain">
              {say("person.keep")}
            </AlertDialog.Close>
            <AlertDialog.Close className="button" data-look="grave" onClick={() => void forget()}>
              {say("person.forget")}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
