import { formatCard, parseCard, type RequestCard } from "@entregent/engine/coach";
import { type OriginTime, originTimes } from "@entregent/engine/domain";
import { useId, useState } from "react";
import { Button, Field, Segments } from "../../shared/controls.tsx";
import { useWords } from "../../words/index.tsx";
import { withCard } from "./write-state.ts";

interface CardEditorProps {
  readonly text: string;
  onText(text: string): void;
}

interface Fields {
  readonly time: OriginTime;
  readonly origin: string;
  readonly purpose: string;
  readonly next: string;
  readonly minutes: string;
}

/** The request card: what a good request says, on one line that another installation reads back. */
export function CardEditor({ text, onText }: CardEditorProps): React.JSX.Element {
  const { say } = useWords();
  const id = useId();
  const [fields, setFields] = useState<Fields | null>(null);
  const shown = fields ?? fieldsOf(parseCard(text));
  const set = (change: Partial<Fields>): void => setFields({ ...shown, ...change });
  const line = formatCard(cardOf(shown));
  return (
    <details className="more">
      <summary>{say("write.card")}</summary>
      <div className="write-pasted">
        <p className="field-hint">{say("write.card.hint")}</p>
        <Segments
          label={say("write.card.time")}
          value={shown.time}
          choices={originTimes.map((value) => ({ value, label: say(`write.card.time.${value}`) }))}
          onChange={(time) => set({ time })}
        />
        {(["origin", "purpose", "next"] as const).map((part) => (
          <Field key={part} label={say(`write.card.${part}`)} id={`${id}-${part}`}>
            <input
              id={`${id}-${part}`}
              className="text-input"
              value={shown[part]}
              maxLength={120}
              autoComplete="off"
              onChange={(event) => set({ [part]: event.target.value })}
            />
          </Field>
        ))}
        <Field label={say("write.card.minutes")} id={`${id}-minutes`}>
          <input
            id={`${id}-minutes`}
            className="text-input write-minutes"
            inputMode="numeric"
            value={shown.minutes}
            maxLength={3}
            autoComplete="off"
            onChange={(event) => set({ minutes: event.target.value.replace(/\D/gu, "") })}
          />
        </Field>
        {line !== "" && <output className="write-example">{line}</output>}
        <div>
          <Button
            disabled={line === "" && parseCard(text) === null}
            onClick={() => onText(withCard(text, cardOf(shown)))}
          >
            {say(line === "" && parseCard(text) !== null ? "write.card.remove" : "write.card.add")}
          </Button>
        </div>
      </div>
    </details>
  );
}

function fieldsOf(card: RequestCard | null): Fields {
  return {
    time: card?.origin?.time ?? "past",
    origin: card?.origin?.text ?? "",
    purpose: card?.purpose ?? "",
    next: card?.nextStep ?? "",
    minutes: card?.minutes === undefined ? "" : String(card.minutes),
  };
}

function cardOf({ time, origin, purpose, next, minutes }: Fields): RequestCard {
  return {
    version: 1,
    ...(origin.trim() === "" ? {} : { origin: { time, text: origin } }),
    ...(purpose.trim() === "" ? {} : { purpose }),
    ...(next.trim() === "" ? {} : { nextStep: next }),
    ...(minutes === "" ? {} : { minutes: Number(minutes) }),
  };
}
