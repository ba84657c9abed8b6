import { useWords } from "../words/index.tsx";
import { PlainText } from "./plain-text.tsx";
import "./owners-note.css";

/** What the owner once wrote of a person, for themselves. */
export function OwnersNote({ text }: { readonly text: string }): React.JSX.Element {
  const { say } = useWords();
  return (
    <p className="owners-note">
      <span className="aside">{say("people.owners-note")}</span> <PlainText text={text} />
    </p>
  );
}
