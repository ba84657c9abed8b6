import { useWords } from "../words/index.tsx";
import "./counter.css";

interface CounterProps {
  readonly count: number;
  readonly limit: number | null;
}

/** How long a text is, and how much of it the network takes. */
export function Counter({ count, limit }: CounterProps): React.JSX.Element {
  const { say } = useWords();
  if (limit === null) return <p className="counter">{say("counter.plain", { count })}</p>;
  const over = count - limit;
  return (
    <p className="counter" data-over={over > 0 || undefined}>
      {say("counter.of", { count, limit })}
      {" · "}
      <b>{over > 0 ? say("counter.over", { over }) : say("counter.left", { left: -over })}</b>
    </p>
  );
}
