import { Tooltip } from "@base-ui/react/tooltip";
import { Fragment, useState } from "react";
import { useWords } from "../words/index.tsx";
import { type Mark, type Marked, numberMarks, segmentNote } from "./marks.ts";
import { Pieces } from "./plain-text.tsx";
import "./note.css";

interface NoteProps {
  readonly note: string;
  readonly findings: readonly Marked[];
}

/** A note with what was found in it underlined and numbered, and the legend of the numbers. */
export function Note({ note, findings }: NoteProps): React.JSX.Element {
  const { say } = useWords();
  const [lit, setLit] = useState<number | null>(null);
  const marks = numberMarks(note, findings);
  return (
    <div className="note">
      <blockquote className="note-text" dir="auto">
        <Tooltip.Provider delay={250}>
          {segmentNote(note, marks).map((segment) => {
            const mark = segment.marks[0];
            const text = <Pieces pieces={segment.pieces} />;
            if (!mark) return <span key={segment.start}>{text}</span>;
            return (
              <Fragment key={segment.start}>
                <MarkedStretch marks={segment.marks} lit={lit} onLight={setLit}>
                  {text}
                </MarkedStretch>
                {segment.ends.length > 0 && (
                  <sup className="mark-number" data-criterion={mark.criterion} aria-hidden="true">
                    {segment.ends.map(({ number }) => number).join(",")}
                  </sup>
                )}
              </Fragment>
            );
          })}
        </Tooltip.Provider>
      </blockquote>
      {marks.length > 0 && <Legend marks={marks} lit={lit} onLight={setLit} label={say("mark.legend")} />}
    </div>
  );
}

interface Lighting {
  readonly lit: number | null;
  onLight(number: number | null): void;
}

interface StretchProps extends Lighting {
  readonly marks: readonly Mark[];
  readonly children: React.ReactNode;
}

function MarkedStretch({ marks, lit, onLight, children }: StretchProps): React.JSX.Element {
  const { say } = useWords();
  const [mark] = marks;
  const isLit = marks.some(({ number }) => number === lit);
  return (
    <Tooltip.Root onOpenChange={(open) => onLight(open ? mark!.number : null)}>
      <Tooltip.Trigger
        render={
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what a mark is can be read by keyboard too
          <mark
            className="mark"
            data-criterion={mark!.criterion}
            data-lit={isLit || undefined}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
            tabIndex={0}
            onFocus={() => onLight(mark!.number)}
            onBlur={() => onLight(null)}
          />
        }
      >
        {children}
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} collisionPadding={12}>
          <Tooltip.Popup className="mark-tip">
            {marks.map(({ number, criterion, words }) => (
              <p key={number}>
                <b>{say(`criterion.${criterion}`)}</b> {words}
              </p>
            ))}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}

interface LegendProps extends Lighting {
  readonly marks: readonly Mark[];
  readonly label: string;
}

function Legend({ marks, lit, onLight, label }: LegendProps): React.JSX.Element {
  const { say } = useWords();
  return (
    <ol className="legend" aria-label={label}>
      {marks.map(({ number, criterion, words, whole }) => (
        <li
          key={number}
          data-lit={lit === number || undefined}
          onPointerEnter={() => onLight(number)}
          onPointerLeave={() => onLight(null)}
        >
          <span className="legend-number">{whole ? "" : number}</span>
          <span>
            <span className={whole ? "legend-criterion" : "legend-criterion mark"} data-criterion={criterion}>
              {say(`criterion.${criterion}`)}
            </span>{" "}
            <span className="legend-words">
              {words}
              {whole && ` (${say("mark.whole")})`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
