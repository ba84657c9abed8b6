import type { CoachBody, Coaching } from "@entregent/app/schemas";
import { networks, type Network } from "@entregent/engine/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { Field, Picker, Segments } from "../../shared/controls.tsx";
import { Counter } from "../../shared/counter.tsx";
import { Note } from "../../shared/note.tsx";
import { Page } from "../../shared/page.tsx";
import { PlainText } from "../../shared/plain-text.tsx";
import { ScoreSum } from "../../shared/score-sum.tsx";
import { Trouble } from "../../shared/states.tsx";
import { useSettledValue } from "../../shared/use-settled-value.ts";
import { useWords } from "../../words/index.tsx";
import "./write.css";

type Plan = NonNullable<CoachBody["plan"]>;

/** One's own request, read as the other person would read it. */
export function WritePage(): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const id = useId();
  const [text, setText] = useState("");
  const [network, setNetwork] = useState<Network>("linkedin");
  const [plan, setPlan] = useState<Plan>("basic");
  const [recipient, setRecipient] = useState("");
  const body: CoachBody = {
    text,
    network,
    plan,
    ...(recipient.trim() ? { recipient: { name: recipient.trim() } } : {}),
  };
  const settled = useSettledValue(JSON.stringify(body));
  const coaching = useQuery({
    queryKey: ["coach", settled, language],
    queryFn: async ({ signal }) => {
      const body = JSON.parse(settled) as CoachBody;
      return { ...(await api.coach(body, signal)), text: body.text };
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const read = coaching.data;
  const isRead = text.trim() !== "" && read !== undefined && read.text.trim() !== "";
  return (
    <Page title={say("write.title")} intro={say("write.hint")} wide>
      <div className="write">
        <section className="write-draft" aria-label={say("write.label")}>
          <div className="write-tools">
            <Picker
              label={say("requests.filter.network")}
              value={network}
              choices={networks.map((value) => ({ value, label: say(`network.${value}`) }))}
              onChange={(chosen) => setNetwork(chosen)}
            />
            <Segments
              label={say("write.plan")}
              value={plan}
              choices={(["basic", "paid"] as const).map((value) => ({ value, label: say(`write.plan.${value}`) }))}
              onChange={(chosen) => setPlan(chosen)}
            />
          </div>
          <Field label={say("write.recipient")} hint={say("write.recipient.hint")} id={`${id}-to`}>
            <input
              id={`${id}-to`}
              className="text-input"
              value={recipient}
              maxLength={300}
              aria-describedby={`${id}-to-hint`}
              autoComplete="off"
              onChange={(event) => setRecipient(event.target.value)}
            />
          </Field>
          <Field label={say("write.label")} id={`${id}-text`}>
            <textarea
              id={`${id}-text`}
              className="text-input write-text"
              rows={8}
              maxLength={20_000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
          <Counter count={text.length} limit={read?.limit ?? null} />
          {read && read.limit === null && (
            <p className="aside">{say("write.limit-unknown", { network: say(`network.${network}`) })}</p>
          )}
        </section>
        <section className="write-read" aria-label={say("write.reads")} aria-live="polite">
          {coaching.error ? (
            <Trouble error={coaching.error} again={() => void coaching.refetch()} />
          ) : isRead ? (
            <Reading coaching={read} text={read.text} />
          ) : (
            <p className="aside">{say("write.waiting")}</p>
          )}
        </section>
      </div>
    </Page>
  );
}

interface ReadingProps {
  readonly coaching: Coaching;
  /** The text that was read: marks belong to it, whatever has been typed since. */
  readonly text: string;
}

function Reading({ coaching, text }: ReadingProps): React.JSX.Element {
  const { say } = useWords();
  const { appraisal, advice, stop } = coaching;
  return (
    <>
      <h2 className="section-title">{appraisal.words || say(`verdict.${appraisal.verdict}`)}</h2>
      {stop && (
        <div className="write-stop">
          <p>
            <b>{stop.words}</b>
          </p>
          <p>{stop.instead}</p>
          {stop.through.length > 0 && <PlainText text={say("write.through", { names: stop.through })} />}
        </div>
      )}
      <Note note={text} findings={appraisal.findings} />
      <h3 className="write-heading">{say("write.better")}</h3>
      {advice.length === 0 ? (
        <p>{say("write.good")}</p>
      ) : (
        <ul className="write-advice">
          {advice.map((one, index) => (
            <AdviceEntry key={`${one.id} ${index}`} advice={one} text={text} />
          ))}
        </ul>
      )}
      <details className="more">
        <summary>{say("score.lines-sum", { score: appraisal.score })}</summary>
        <ScoreSum appraisal={appraisal} />
      </details>
    </>
  );
}

interface AdviceEntryProps {
  readonly advice: Coaching["advice"][number];
  readonly text: string;
}

/** One thing to better: what it is worth, where it shows, and ways to say it. */
function AdviceEntry({ advice, text }: AdviceEntryProps): React.JSX.Element {
  const { say } = useWords();
  const { worth, words, spans = [], example, examples = [] } = advice;
  const others = examples.filter((one) => one !== example);
  return (
    <li>
      <b className="write-worth">{worth > 0 ? say("write.worth", { worth }) : ""}</b>
      <div>
        <p>{words}</p>
        {spans.length > 0 && (
          <p className="write-example">
            <PlainText text={say("write.where", { words: spans.map(({ start, end }) => text.slice(start, end)) })} />
          </p>
        )}
        {example && <p className="write-example">{say("write.example", { example })}</p>}
        {others.length > 0 && (
          <details className="more write-example">
            <summary>{say("write.ways", { count: others.length })}</summary>
            <ul>
              {others.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
