import type { PersonSummary } from "@entregent/app/schemas";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { keys, useApi } from "../../api/use-api.ts";
import { Button, Field } from "../../shared/controls.tsx";
import { PersonName, PlainText } from "../../shared/plain-text.tsx";
import { useWords } from "../../words/index.tsx";
import { useSettledValue } from "../../shared/use-settled-value.ts";
import { type Addressee, nobody } from "./write-state.ts";

const mostFound = 5;
const fewestLetters = 2;

interface RecipientProps {
  readonly addressee: Addressee;
  onChange(addressee: Addressee): void;
}

/** To whom: a name that is looked up in the memory as it is typed, or what one can paste of a stranger. */
export function RecipientField({ addressee, onChange }: RecipientProps): React.JSX.Element {
  const { say } = useWords();
  const id = useId();
  const { person, name } = addressee;
  return (
    <div className="write-to">
      {person ? (
        <div className="write-person">
          <span>
            {say("write.to")}{" "}
            <b>
              <PersonName name={person.name} />
            </b>{" "}
            <span className="aside">
              <PlainText text={describe(person)} />
            </span>
          </span>
          <Button look="quiet" data-flush onClick={() => onChange({ ...nobody, name: person.name })}>
            {say("write.to.change")}
          </Button>
        </div>
      ) : (
        <>
          <Field label={say("write.recipient")} hint={say("write.recipient.hint")} id={`${id}-to`}>
            <input
              id={`${id}-to`}
              className="text-input"
              value={name}
              maxLength={300}
              aria-describedby={`${id}-to-hint`}
              autoComplete="off"
              onChange={(event) => onChange({ ...addressee, name: event.target.value })}
            />
          </Field>
          <Found name={name} onChoose={(chosen) => onChange({ ...addressee, person: chosen })} />
        </>
      )}
      <details className="more">
        <summary>{say("write.paste")}</summary>
        <div className="write-pasted">
          <p className="field-hint">{say("write.paste.hint")}</p>
          {(["headline", "profile", "words"] as const).map((part) => (
            <Field key={part} label={say(`write.paste.${part}`)} id={`${id}-${part}`}>
              <textarea
                id={`${id}-${part}`}
                className="text-input"
                rows={part === "headline" ? 1 : 3}
                maxLength={part === "headline" ? 500 : 20_000}
                value={addressee[part]}
                onChange={(event) => onChange({ ...addressee, [part]: event.target.value })}
              />
            </Field>
          ))}
        </div>
      </details>
    </div>
  );
}

interface FoundProps {
  readonly name: string;
  onChoose(person: PersonSummary): void;
}

/** Those of the memory whose name is being typed. */
function Found({ name, onChoose }: FoundProps): React.JSX.Element | null {
  const { say } = useWords();
  const api = useApi();
  const wanted = useSettledValue(name.trim());
  const found = useQuery({
    queryKey: [...keys.persons, wanted],
    queryFn: () => api.persons(wanted),
    enabled: wanted.length >= fewestLetters,
    placeholderData: (before) => before,
  });
  const persons = wanted.length >= fewestLetters ? (found.data?.persons.slice(0, mostFound) ?? []) : [];
  return (
    <>
      <output className="unseen">{persons.length > 0 ? say("write.found", { count: persons.length }) : ""}</output>
      {persons.length > 0 && (
        <ul className="write-found" aria-label={say("write.found.label")}>
          {persons.map((person) => (
            <li key={person.id}>
              <Button look="quiet" onClick={() => onChoose(person)}>
                <span>
                  <PersonName name={person.name} />{" "}
                  <span className="aside">
                    <PlainText text={describe(person)} />
                  </span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function describe({ position, company }: PersonSummary): string {
  return [position, company].filter((part) => part !== null).join(", ");
}
