import type { RequestSummary } from "@entregent/app/schemas";
import type { Action } from "@entregent/engine";
import { useQueries, useQuery } from "@tanstack/react-query";
import { keys, useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { PersonName } from "../../shared/plain-text.tsx";
import { Waiting } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import { CardCircles } from "./card-circles.tsx";
import { Decisions } from "./card-decision.tsx";
import { wholeSelection } from "./requests-state.ts";

interface BatchCardProps {
  readonly requests: readonly RequestSummary[];
  onDecide(action: Action): void;
  onCircles(of: string, circles: readonly string[]): void;
  onClear(): void;
}

const namesShown = 12;

/** One decision for several people, with what it does on each network they came by. */
export function BatchCard({ requests, onDecide, onCircles, onClear }: BatchCardProps): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  // What a decision does depends on the network alone: one request of each tells it.
  const oneOfEach = [...new Map(requests.map((request) => [request.network, request.id])).values()];
  const details = useQueries({
    queries: oneOfEach.map((id) => ({
      queryKey: [...keys.request, id, language],
      queryFn: () => api.request(id),
    })),
  });
  // None is chosen beforehand: what the evidence says of one is not said of the others.
  const circles = useQuery({
    queryKey: [...keys.circles, language],
    queryFn: () => api.circles(),
    select: (view) => view.circles.map(({ id, name }) => ({ id, name, suggested: false })),
  });
  const networks = details.flatMap(({ data }) =>
    data ? [{ network: data.request.network, consequences: data.consequences }] : [],
  );
  const advised = new Set(requests.map((request) => request.advised));
  const more = requests.length - namesShown;
  return (
    <article className="card" aria-labelledby="card-name">
      <header className="card-head">
        <h1 id="card-name">{say("batch.title")}</h1>
        <p className="card-headline">{say("batch.count", { count: requests.length })}</p>
      </header>
      <section className="row">
        <h2>{say("card.who")}</h2>
        <div className="row-body">
          <ul className="batch-names">
            {requests.slice(0, namesShown).map(({ id, name }) => (
              <li key={id}>
                <PersonName name={name} />
              </li>
            ))}
            {more > 0 && <li className="aside">{say("import.problems-more", { count: more })}</li>}
          </ul>
          <p>
            <Button look="quiet" data-flush onClick={onClear}>
              {say("batch.clear")}
            </Button>
          </p>
        </div>
      </section>
      <section className="row">
        <h2>{say("card.decision")}</h2>
        <div className="row-body">
          <p>{say("batch.hint")}</p>
          {circles.data && (
            <CardCircles
              requestId={wholeSelection}
              choices={circles.data}
              legend={say("batch.circles")}
              onCircles={onCircles}
            />
          )}
          {/* Nothing is offered before it can be said what it does. */}
          {networks.length < oneOfEach.length ? (
            <Waiting />
          ) : (
            <Decisions advised={advised.size === 1 ? [...advised][0]! : null} networks={networks} onDecide={onDecide} />
          )}
        </div>
      </section>
    </article>
  );
}
