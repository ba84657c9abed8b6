import type { PhraseBody, PhrasesView } from "@entregent/app/schemas";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { keys, useApi, useSession } from "../../api/use-api.ts";
import { Button, Picker, Segments } from "../../shared/controls.tsx";
import { Page } from "../../shared/page.tsx";
import { PhraseForm } from "../../shared/phrase-form.tsx";
import { type PhraseHand, usePhraseHand } from "../../shared/phrase-hand.ts";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import "./phrases.css";

type Register = PhraseBody["register"];

/** The words replies are written in: those that come along, and the owner's own before them. */
export function PhrasesPage(): React.JSX.Element {
  const { say, language } = useWords();
  const { data: session } = useSession();
  const api = useApi();
  const hand = usePhraseHand();
  const [chosen, setChosen] = useState<string | null>(null);
  const [wished, setWished] = useState<Register | null>(null);
  const spoken = chosen ?? language;
  const register = wished ?? session?.settings.register ?? "formal";
  const phrases = useQuery({
    queryKey: [...keys.phrases, spoken, register, language],
    queryFn: () => api.phrases({ language: spoken, register }),
    placeholderData: keepPreviousData,
  });
  const names = new Intl.DisplayNames(language, { type: "language" });
  const view = phrases.data;
  return (
    <Page title={say("phrases.title")} intro={say("phrases.intro")}>
      <div className="phrases-choose">
        <Picker
          label={say("phrases.language")}
          value={spoken}
          choices={(view?.languages ?? [spoken]).map((value) => ({ value, label: names.of(value) ?? value }))}
          onChange={(next) => setChosen(next)}
        />
        <Segments
          label={say("form.address")}
          value={register}
          choices={(["formal", "familiar"] as const).map((value) => ({ value, label: say(`form.address.${value}`) }))}
          onChange={(next) => setWished(next)}
        />
        {view?.canUndo && (
          <Button look="quiet" onClick={() => void hand.undo()}>
            {say("phrases.undo")}
          </Button>
        )}
      </div>
      {phrases.error && <Trouble error={phrases.error} again={() => void phrases.refetch()} />}
      {phrases.isPending && <Waiting />}
      {view && (
        <div className="phrases">
          {view.situations.map((one) => (
            <SituationRow key={`${view.language} ${view.register} ${one.situation}`} view={view} of={one} hand={hand} />
          ))}
        </div>
      )}
    </Page>
  );
}

interface SituationRowProps {
  readonly view: PhrasesView;
  readonly of: PhrasesView["situations"][number];
  readonly hand: PhraseHand;
}

/** One situation: the owner's phrases, then those that come along. */
function SituationRow({ view, of, hand }: SituationRowProps): React.JSX.Element {
  const { say } = useWords();
  const [edited, setEdited] = useState<PhraseBody | null>(null);
  const { situation, own, shipped } = of;
  const { language, register } = view;
  const body = (text: string, id?: string): PhraseBody => ({
    situation,
    language: language as PhraseBody["language"],
    register,
    text,
    ...(id === undefined ? {} : { id }),
  });
  const title = say(`situation.${situation}`);
  const form = edited && (
    <PhraseForm
      key={edited.id ?? "new"}
      phrase={edited}
      places={view.placeholders}
      label={say("phrase.label", { situation: title })}
      keepLabel={say("phrase.keep")}
      cancelLabel={say("phrase.cancel")}
      onCancel={() => setEdited(null)}
      onKeep={async (phrase) => {
        if (await hand.keep(phrase)) setEdited(null);
      }}
    />
  );
  return (
    <section className="row" aria-labelledby={`situation-${situation}`}>
      <h2 id={`situation-${situation}`}>{title}</h2>
      <div className="row-body">
        {own.length > 0 && (
          <ul className="phrase-list" aria-label={say("phrases.own", { situation: title })}>
            {own.map(({ id, text }, index) => (
              <li key={id} className="phrase">
                <p className="phrase-words" lang={language}>
                  {text}
                </p>
                <p className="phrase-buttons">
                  <Button
                    aria-label={say("phrase.edit-number", { number: index + 1, situation: title })}
                    onClick={() => setEdited(body(text, id))}
                  >
                    {say("phrase.edit")}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={say("phrase.remove-number", { number: index + 1, situation: title })}
                    onClick={() => void hand.remove(id)}
                  >
                    {say("phrase.remove")}
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        )}
        {form ?? (
          <p>
            <Button
              aria-label={say("phrase.new-for", { situation: title })}
              onClick={() => setEdited(body("{greeting}\n\n{thanks} {question}\n\n{signoff}"))}
            >
              {say("phrase.new")}
            </Button>
          </p>
        )}
        <details className="more">
          <summary>{say("phrases.shipped", { count: shipped.length })}</summary>
          <ul className="phrase-list">
            {shipped.map(({ id, text }, index) => (
              <li key={id} className="phrase">
                <p className="phrase-words" lang={language}>
                  {text}
                </p>
                <p>
                  <Button
                    look="quiet"
                    data-flush
                    aria-label={say("phrase.change-number", { number: index + 1, situation: title })}
                    onClick={() => setEdited(body(text, id))}
                  >
                    {say("phrase.change")}
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}
