import type { PersonSummary } from "@entregent/app/schemas";
import type { Coaching } from "@entregent/app/writing-schemas";
import { Note } from "../../shared/note.tsx";
import { PlainText } from "../../shared/plain-text.tsx";
import { ScoreSum } from "../../shared/score-sum.tsx";
import { useWords } from "../../words/index.tsx";
import { GoBetweens } from "./go-betweens.tsx";

interface ReadingProps {
  readonly coaching: Coaching;
  /** The text that was read: marks belong to it, whatever has been typed since. */
  readonly text: string;
  onThrough(person: PersonSummary, note: string): void;
}

/** The draft as its reader would see it, and what would make it better. */
export function Reading({ coaching, text, onThrough }: ReadingProps): React.JSX.Element {
  const { say } = useWords();
  const { appraisal, advice, stop, introduction } = coaching;
  const more = advice.filter(({ optional }) => optional);
  const needed = advice.filter(({ optional }) => !optional);
  return (
    <>
      <div>
        <p className="aside">{say("write.reads")}</p>
        <h2 className="section-title">{appraisal.words || say(`verdict.${appraisal.verdict}`)}</h2>
      </div>
      {stop && (
        <div className="write-stop">
          <p>
            <b>{stop.words}</b>
          </p>
          {stop.known && (
            <p>
              <PlainText text={stop.known} />
            </p>
          )}
          <p>{stop.instead}</p>
          {stop.through.length > 0 && <PlainText text={say("write.through", { names: stop.through })} />}
        </div>
      )}
      {introduction && (
        <div className="write-introduction">
          <p>
            <PlainText text={introduction.words} />
          </p>
          {introduction.goBetweens.length > 0 && (
            <GoBetweens goBetweens={introduction.goBetweens} onThrough={onThrough} />
          )}
        </div>
      )}
      <Note note={text} findings={appraisal.findings} />
      {needed.length === 0 ? (
        <p>{say("write.good")}</p>
      ) : (
        <AdviceList heading={say("write.better")} advice={needed} text={text} />
      )}
      {more.length > 0 && <AdviceList heading={say("write.optional")} advice={more} text={text} />}
      <details className="more">
        <summary>{say("score.lines-sum", { score: appraisal.score })}</summary>
        <ScoreSum appraisal={appraisal} />
      </details>
    </>
  );
}

interface AdviceListProps {
  readonly heading: string;
  readonly advice: Coaching["advice"];
  readonly text: string;
}

function AdviceList({ heading, advice, text }: AdviceListProps): React.JSX.Element {
  const { say } = useWords();
  return (
    <>
      <h3 className="write-heading">
        {heading}
        {advice.some(({ worth }) => worth > 0) && <small> ({say("write.points")})</small>}
      </h3>
      <ul className="write-advice">
        {advice.map((one, index) => (
          <AdviceEntry key={`${one.id} ${index}`} advice={one} text={text} />
        ))}
      </ul>
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
