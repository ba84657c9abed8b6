import { ApiTrouble, NoAnswer } from "../api/client.ts";
import { useWords } from "../words/index.tsx";
import { Button } from "./controls.tsx";
import "./states.css";

/** What happened and the next step, from whatever went wrong. */
export function troubleWords(error: unknown, say: (key: string) => string): { title: string; next: string } {
  if (error instanceof NoAnswer) return { title: say("error.network"), next: say("error.network.next") };
  if (error instanceof ApiTrouble) {
    const { status, title, nextStep, detail } = error.details;
    if (status === 401) return { title: say("error.closed"), next: say("error.closed.next") };
    if (title !== "") return { title, next: nextStep ?? detail ?? "" };
  }
  return { title: say("error.unknown"), next: say("error.unknown.next") };
}

interface TroubleProps {
  readonly error: unknown;
  readonly again?: () => void;
}

export function Trouble({ error, again }: TroubleProps): React.JSX.Element {
  const { say } = useWords();
  const { title, next } = troubleWords(error, say);
  return (
    <div className="state" role="alert">
      <h2>{title}</h2>
      {next && <p>{next}</p>}
      {again && <Button onClick={again}>{say("error.again")}</Button>}
    </div>
  );
}

export function Waiting(): React.JSX.Element {
  const { say } = useWords();
  return <output className="waiting">{say("loading")}</output>;
}

interface EmptyProps {
  readonly title: string;
  readonly children?: React.ReactNode;
}

export function Empty({ title, children }: EmptyProps): React.JSX.Element {
  return (
    <div className="state">
      <svg className="state-door" viewBox="0 0 60 72" width="60" height="72" aria-hidden="true">
        <path d="M6 70V16Q6 4 18 4h24q12 0 12 12v54" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M14 70V18q0-6 6-6h20q6 0 6 6v52" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <circle cx="40" cy="44" r="2" fill="currentColor" />
        <path d="M2 70h56" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
