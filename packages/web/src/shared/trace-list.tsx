import type { PersonDetail } from "@entregent/app/schemas";
import { useWords } from "../words/index.tsx";
import { tellDate } from "./dates.ts";
import { PlainText } from "./plain-text.tsx";
import "./trace-list.css";

interface TraceListProps {
  readonly traces: PersonDetail["traces"];
}

/** Dated contacts, as they came: when in the margin, what beside it. */
export function TraceList({ traces }: TraceListProps): React.JSX.Element | null {
  const { language } = useWords();
  if (traces.length === 0) return null;
  return (
    <ul className="traces">
      {traces.map((trace) => (
        <li key={trace.id}>
          <span className="trace-date">{trace.date === null ? "" : tellDate(trace.date, language)}</span>
          <span>
            {trace.words}
            {trace.subject && (
              <span className="trace-subject">
                {" "}
                <PlainText text={trace.subject} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
