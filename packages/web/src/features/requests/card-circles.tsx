import type { RequestDetail } from "@entregent/app/schemas";
import { useEffect, useId, useState } from "react";
import { Button } from "../../shared/controls.tsx";
import { PlainText } from "../../shared/plain-text.tsx";
import { useWords } from "../../words/index.tsx";
import "./card-circles.css";

interface CardCirclesProps {
  readonly requestId: string;
  readonly choices: RequestDetail["circles"];
  /** What is asked, where it is not about one person. */
  readonly legend?: string;
  /** Tells the page which circles are chosen now. */
  onCircles(requestId: string, circles: readonly string[]): void;
}

/** Into which circles somebody comes if accepted: those the evidence suggests are chosen at first. */
export function CardCircles({ requestId, choices, legend, onCircles }: CardCirclesProps): React.JSX.Element {
  const { say } = useWords();
  const id = useId();
  const [own, setOwn] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(choices.filter(({ suggested }) => suggested).map((choice) => choice.id)),
  );
  const [name, setName] = useState("");
  useEffect(() => onCircles(requestId, [...chosen]), [requestId, chosen, onCircles]);
  const toggle = (circle: string): void => {
    const next = new Set(chosen);
    if (!next.delete(circle)) next.add(circle);
    setChosen(next);
  };
  const add = (): void => {
    const wanted = name.trim().slice(0, 100);
    if (wanted === "") return;
    const known = choices.find((choice) => choice.name === wanted)?.id ?? wanted;
    if (!choices.some((choice) => choice.id === known) && !own.includes(known)) setOwn([...own, known]);
    setChosen(new Set([...chosen, known]));
    setName("");
  };
  const all = [...choices, ...own.map((circle) => ({ id: circle, name: circle, suggested: false }))];
  return (
    <fieldset className="card-circles">
      <legend>{legend ?? say("circles.choose")}</legend>
      <ul>
        {all.map((choice) => (
          <li key={choice.id}>
            <label data-chosen={chosen.has(choice.id) || undefined}>
              <input type="checkbox" checked={chosen.has(choice.id)} onChange={() => toggle(choice.id)} />
              <PlainText text={choice.name} />
            </label>
          </li>
        ))}
      </ul>
      <form
        className="card-circles-new"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label className="unseen" htmlFor={id}>
          {say("circles.new")}
        </label>
        <input
          id={id}
          className="text-input"
          maxLength={100}
          placeholder={say("circles.new")}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit">{say("circles.add")}</Button>
      </form>
    </fieldset>
  );
}
