import type { ApiRecognition } from "@entregent/app/schemas";
import { Link } from "@tanstack/react-router";
import { tellDate } from "../../shared/dates.ts";
import { likelihood, percentOf } from "../../shared/likely.ts";
import { PersonName, PlainText } from "../../shared/plain-text.tsx";
import { TraceList } from "../../shared/trace-list.tsx";
import { useWords } from "../../words/index.tsx";

type Candidate = ApiRecognition["candidates"][number];

const tracesShown = 5;

/** Who this may be, how surely, and from what; or that the archives have no trace. */
export function CardWho({ recognition }: { readonly recognition: ApiRecognition }): React.JSX.Element {
  const { say } = useWords();
  const { band, candidates, words } = recognition;
  const told = band === "none" ? [] : candidates.slice(0, 1);
  const others = candidates.slice(told.length);
  return (
    <>
      <p className="who-words">{words || say("who.none")}</p>
      {told.map((candidate) => (
        <CandidateEntry key={candidate.person.id} candidate={candidate} />
      ))}
      {others.length > 0 && (
        <details className="more">
          <summary>{say("who.others")}</summary>
          {others.map((candidate) => (
            <CandidateEntry key={candidate.person.id} candidate={candidate} />
          ))}
        </details>
      )}
    </>
  );
}

function CandidateEntry({ candidate }: { readonly candidate: Candidate }): React.JSX.Element {
  const { say, language } = useWords();
  const { person, probability, evidence, traces } = candidate;
  const place = [person.position, person.company].filter((part) => part !== null).join(", ");
  return (
    <div className="candidate">
      <p className="candidate-head">
        <Link to="/people/{-$id}" params={{ id: person.id }} className="candidate-name">
          <PersonName name={person.name} />
        </Link>{" "}
        <span className="candidate-likely">
          {say(`likely.${likelihood(probability)}`)} ({say("likely.percent", { percent: percentOf(probability) })})
        </span>
      </p>
      {person.formerNames.length > 0 && (
        <p className="aside">{say("people.formerly", { names: person.formerNames })}</p>
      )}
      {place && (
        <p className="aside">
          <PlainText text={place} />
        </p>
      )}
      <ul className="evidence" aria-label={say("who.evidence")}>
        {evidence
          .toSorted((a, b) => b.bits - a.bits)
          .map((one) => (
            <li key={one.id} data-against={one.bits < 0 || undefined}>
              <span className="unseen">{say(one.bits < 0 ? "who.evidence.against" : "who.evidence.for")}</span>
              {one.words}
            </li>
          ))}
      </ul>
      <TraceList traces={traces.slice(0, tracesShown)} />
      {person.traces > tracesShown && (
        <p className="aside">
          <Link to="/people/{-$id}" params={{ id: person.id }}>
            {say("who.more-traces", { count: person.traces })}
          </Link>
          {person.lastTrace && `, ${say("who.last", { date: tellDate(person.lastTrace, language) })}`}
        </p>
      )}
    </div>
  );
}
