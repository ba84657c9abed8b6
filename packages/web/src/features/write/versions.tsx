import type { Coaching } from "@entregent/app/writing-schemas";
import { fitTo } from "@entregent/engine/coach";
import { Button } from "../../shared/controls.tsx";
import { useWords } from "../../words/index.tsx";

const lengths = [200, 300] as const;

interface VersionsProps {
  readonly text: string;
  /** The reading of this very text. */
  readonly appraisal: Coaching["appraisal"];
  onText(text: string): void;
}

/** The draft cut to what a note takes: the writer's own sentences, those that say most. */
export function Versions({ text, appraisal, onText }: VersionsProps): React.JSX.Element | null {
  const { say } = useWords();
  const shorter = lengths.filter((length) => text.trim().length > length);
  if (shorter.length === 0) return null;
  return (
    <details className="more">
      <summary>{say("write.versions")}</summary>
      <ul className="write-openings">
        {shorter.map((length) => {
          const { text: cut, dropped, fits } = fitTo(text, length, appraisal);
          return (
            <li key={length}>
              <p>
                <b>{say("write.version", { length })}</b>
              </p>
              {fits ? (
                <>
                  <p className="write-version">{cut}</p>
                  <p className="aside">{say("write.version.dropped", { count: dropped.length })}</p>
                  <Button onClick={() => onText(cut)}>{say("write.version.use", { length })}</Button>
                </>
              ) : (
                <p>{say("write.version.none")}</p>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
