import type { RulesView } from "@entregent/app/schemas";
import { useState } from "react";
import { Button } from "../../shared/controls.tsx";
import { useWords } from "../../words/index.tsx";
import { Replay } from "./replay.tsx";
import { useRulesHand } from "./rules-data.ts";

/** The presets, each with whose manner it is. Choosing one shows first whom it would treat otherwise. */
export function Presets({ presets }: Pick<RulesView, "presets">): React.JSX.Element {
  const { say } = useWords();
  const hand = useRulesHand();
  const [tried, setTried] = useState<string | null>(null);
  return (
    <ul className="presets">
      {presets.map(({ id, name, about, manner, inForce }) => (
        <li key={id} className="preset" data-in-force={inForce || undefined}>
          <div className="preset-words">
            <h3>{name}</h3>
            <p>{about}</p>
            <p className="aside">{manner}</p>
          </div>
          <div className="preset-choose">
            {inForce ? (
              <span className="preset-now">{say("rules.in-force")}</span>
            ) : (
              <Button
                aria-expanded={tried === id}
                aria-label={say("rules.try-name", { name })}
                onClick={() => setTried(tried === id ? null : id)}
              >
                {say("rules.try")}
              </Button>
            )}
          </div>
          {tried === id && !inForce && (
            <section className="tried" aria-label={say("rules.tried", { name })}>
              <Replay wish={{ preset: id }} />
              <p className="rule-buttons">
                <Button
                  look="main"
                  onClick={async () => {
                    if (await hand.use({ preset: id })) setTried(null);
                  }}
                >
                  {say("rules.use", { name })}
                </Button>
                <Button look="quiet" onClick={() => setTried(null)}>
                  {say("rules.leave")}
                </Button>
              </p>
            </section>
          )}
        </li>
      ))}
    </ul>
  );
}
