import type { PersonSummary } from "@entregent/app/schemas";
import type { Approach } from "@entregent/app/writing-schemas";
import { Button } from "../../shared/controls.tsx";
import { PersonName, PlainText } from "../../shared/plain-text.tsx";
import { useWords } from "../../words/index.tsx";

interface GoBetweensProps {
  readonly goBetweens: Approach["goBetweens"];
  /** Begins the note to one of them. */
  onThrough(person: PersonSummary, note: string): void;
}

/** Who could introduce, with what shows it, and the note to them one click away. */
export function GoBetweens({ goBetweens, onThrough }: GoBetweensProps): React.JSX.Element {
  const { say } = useWords();
  return (
    <ul className="write-openings">
      {goBetweens.map(({ person, words, note }) => (
        <li key={person.id}>
          <p>
            <b>
              <PersonName name={person.name} />
            </b>
          </p>
          {words.map((one) => (
            <p key={one} className="aside">
              <PlainText text={one} />
            </p>
          ))}
          <Button onClick={() => onThrough(person, note)}>{say("write.through.write", { name: person.name })}</Button>
        </li>
      ))}
    </ul>
  );
}
