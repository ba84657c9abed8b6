import type { ApiRecognition, Said } from "@entregent/app/schemas";
import { Link } from "@tanstack/react-router";
import { Button } from "../../shared/controls.tsx";
import { tellDate } from "../../shared/dates.ts";
import { likelihood, percentOf } from "../../shared/likely.ts";
import { OwnersNote } from "../../shared/owners-note.tsx";
import { PersonName, PlainText } from "../../shared/plain-text.tsx";
import { TraceList } from "../../shared/trace-list.tsx";
import { useOwnersWord } from "../../shared/use-owners-word.ts";
import { useWords } from "../../words/index.tsx";

type Candidate = ApiRecognition["candidates"][number];

const tracesShown = 5;

interface CardWhoProps {
  readonly requestId: string;
  readonly recognition: ApiRecognition;
  readonly said: readonly Said[];
}

/** Who this may be, how surely, and from what; or that the archives have no trace. The owner may know better. */
export function CardWho({ requestId, recognition, said }: CardWhoProps): React.JSX.Element {
  const { say, language } = useWords();
  const word = useOwnersWord(requestId);
  const isSaid = said.some(({ same }) => same);
  const { band, candidates, words } = recognition;
  const told = band === "none" ? [] : candidates.slice(0, 1);
  const others = candidates.slice(told.length);
  return (
    <>
      <p className="who-words">{words || say("who.none")}</p>
      {said.map(({ id, same, saidAt, person }) => (
        <p key={id} className="who-said">
          <PlainText
            text={say(same ? "who.said.same" : "who.said.not", {
              date: tellDate(saidAt, language),
              name: person?.name ?? say("request.none-name"),
            })}
          />{" "}
          <Button look="quiet" onClick={() => void word.takeBack(id)}>
            {say("toast.undo")}
          </Button>
        </p>
      ))}
      {told.map((candidate) => (
        <CandidateEntry key={candidate.person.id} candidate={candidate} />
      ))}
      {!isSaid &&
        told.map(({ person }) => (
          <Question key={person.id} band={band} name={person.name} onSay={(same) => void word.say(person, same)} />
        ))}
      {others.length > 0 && (
        <details className="more">
          <summary>{say("who.others")}</summary>
          {others.map((candidate) => (
            <div key={candidate.person.id}>
              <CandidateEntry candidate={candidate} />
              <Button look="quiet" data-flush onClick={() => void word.say(candidate.person, true)}>
                <PlainText text={say("who.or-is", { name: candidate.person.name })} />
              </Button>
            </div>
          ))}
        </details>
      )}
    </>
  );
}

interface QuestionProps {
  readonly band: ApiRecognition["band"];
  readonly name: string;
  onSay(same: boolean): void;
}

/** Where the archives are not sure, the owner is asked; where they are, the owner may still say no. */
function Question({ band, name, onSay }: QuestionProps): React.JSX.Element {
  const { say } = useWords();
  if (band === "known") {
    return (
      <p>
        <Button look="quiet" data-flush onClick={() => onSay(false)}>
          <PlainText text={say("who.not-known", { name })} />
        </Button>
      </p>
    );
  }
  return (
    <fieldset className="who-question">
      <legend>
        <PlainText text={say("who.question", { name })} />
      </legend>
      <Button onClick={() => onSay(true)}>
        <PlainText text={say("who.is", { name })} />
      </Button>
      <Button onClick={() => onSay(false)}>{say("who.is-not")}</Button>
    </fieldset>
  );
}

function CandidateEntry({ candidate }: { readonly candidate: Candidate }): React.JSX.Element {
  const { say, language } = useWords();
  const { person, probability, evidence, traces, ownersNotes } = candidate;
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
      {ownersNotes.map((note) => (
        <OwnersNote key={note} text={note} />
      ))}
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
