import { useWords } from "../words/index.tsx";
import { type Piece, revealHidden } from "./hidden-characters.ts";
import "./plain-text.css";

/** Somebody else's words: plain text, kept from turning the text around it, nothing in it unseen. */
export function PlainText({ text }: { readonly text: string }): React.JSX.Element {
  return (
    <bdi>
      <Pieces pieces={revealHidden(text)} />
    </bdi>
  );
}

export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }): React.JSX.Element[] {
  const { say } = useWords();
  return pieces.map((piece) => {
    if (piece.kind === "text") return <span key={piece.start}>{piece.text}</span>;
    const what = say(`hidden.${piece.what}`);
    const words = piece.secret
      ? say("hidden.secret", { text: piece.secret })
      : say("hidden.says", { count: piece.count, what });
    return (
      <span key={piece.start} className="hidden-characters">
        {words}
      </span>
    );
  });
}

/** A name, or that there is none. */
export function PersonName({ name }: { readonly name: string | null }): React.JSX.Element {
  const { say } = useWords();
  return name ? <PlainText text={name} /> : <span className="no-name">{say("request.none-name")}</span>;
}
