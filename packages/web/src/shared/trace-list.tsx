import type { ApiTrace } from "@entregent/app/schemas";
import { PlainText } from "./plain-text.tsx";
import "./trace-list.css";

/** Dated contacts, as they came, each with what it was about. */
export function TraceList({ traces }: { readonly traces: readonly ApiTrace[] }): React.JSX.Element | null {
  if (traces.length === 0) return null;
  return (
    <ul className="traces">
      {traces.map((trace) => (
        <li key={trace.id}>
          {trace.words}
          {trace.subject && (
            <span className="trace-subject">
              <PlainText text={trace.subject} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
