import type { Approach, Recipient } from "@entregent/app/writing-schemas";
import type { PersonSummary } from "@entregent/app/schemas";
import type { Network, Register } from "@entregent/engine/domain";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { Button, Picker, Segments } from "../../shared/controls.tsx";
import { PersonName, PlainText } from "../../shared/plain-text.tsx";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import { GoBetweens } from "./go-betweens.tsx";
import { useSettledValue } from "../../shared/use-settled-value.ts";

const languages = ["fr", "en", "de", "es", "it", "pt", "nl"] as const;

interface Wish {
  readonly language?: string;
  readonly register?: Register;
}

interface SharedGroundProps {
  readonly recipient: Recipient;
  readonly network: Network;
  /** The draft asks for an introduction: who could make it stands open. */
  readonly wantsIntroduction: boolean;
  onTake(sentence: string): void;
  onPerson(person: PersonSummary): void;
  /** Begins the note to somebody who knows both. */
  onThrough(person: PersonSummary, note: string): void;
}

/** What the memory shows of writer and reader: openings to take, whom it may be, who could introduce. */
export function SharedGround(props: SharedGroundProps): React.JSX.Element {
  const { recipient, network } = props;
  const { say, language } = useWords();
  const api = useApi();
  const [wish, setWish] = useState<Wish>({});
  const asked = useSettledValue(JSON.stringify({ recipient, network, ...wish }));
  const approach = useQuery({
    queryKey: ["approach", asked, language],
    queryFn: ({ signal }) => api.approach(JSON.parse(asked) as Parameters<typeof api.approach>[0], signal),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  return (
    <section className="write-ground" aria-label={say("write.ground")}>
      <h2 className="write-heading">{say("write.ground")}</h2>
      {approach.isPending && <Waiting />}
      {approach.error && <Trouble error={approach.error} again={() => void approach.refetch()} />}
      {approach.data && <Shown {...props} approach={approach.data} onWish={(next) => setWish({ ...wish, ...next })} />}
    </section>
  );
}

interface ShownProps extends SharedGroundProps {
  readonly approach: Approach;
  onWish(wish: Wish): void;
}

function Shown({ approach, onWish, wantsIntroduction, onTake, onPerson, onThrough }: ShownProps): React.JSX.Element {
  const { say, language } = useWords();
  const { voice, openings, goBetweens, maybe } = approach;
  const names = new Intl.DisplayNames(language, { type: "language" });
  const offered = [...new Set<string>([voice.language, ...languages])];
  return (
    <>
      {maybe.length > 0 && (
        <div className="write-maybe">
          <p>{say("write.maybe")}</p>
          {maybe.map((person) => (
            <Button key={person.id} look="quiet" onClick={() => onPerson(person)}>
              <PersonName name={person.name} />
            </Button>
          ))}
        </div>
      )}
      {openings.length === 0 ? (
        <p>{say("write.ground.none")}</p>
      ) : (
        <>
          <div className="write-tools">
            <Picker
              label={say("write.voice.language")}
              value={voice.language}
              choices={offered.map((value) => ({ value, label: names.of(value) ?? value }))}
              onChange={(chosen) => onWish({ language: chosen })}
            />
            <Segments
              label={say("form.address")}
              value={voice.register}
              choices={(["formal", "familiar"] as const).map((value) => ({
                value,
                label: say(`form.address.${value}`),
              }))}
              onChange={(chosen) => onWish({ register: chosen })}
            />
          </div>
          <p className="aside">
            {say("write.voice.because", { language: voice.because.language, register: voice.because.register })}
          </p>
          <ul className="write-openings">
            {openings.map(({ text, words }) => (
              <li key={text}>
                <p lang={voice.language}>
                  <PlainText text={text} />
                </p>
                <p className="aside">
                  <PlainText text={words} />
                </p>
                <Button onClick={() => onTake(text)} aria-label={say("write.take.this", { text })}>
                  {say("write.take")}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {goBetweens.length > 0 && (
        <details className="more" open={wantsIntroduction || undefined}>
          <summary>{say("write.through.who", { count: goBetweens.length })}</summary>
          <GoBetweens goBetweens={goBetweens} onThrough={onThrough} />
        </details>
      )}
    </>
  );
}
