import type { ApiConsequence, RequestDetail } from "@entregent/app/schemas";
import type { Action, Network } from "@entregent/engine";
import { Button } from "../../shared/controls.tsx";
import { ariaKeys } from "../../shared/commands.ts";
import { tellDate } from "../../shared/dates.ts";
import { useWords } from "../../words/index.tsx";
import { decisionCommands } from "./requests-commands.ts";

export interface NetworkConsequences {
  readonly network: Network;
  readonly consequences: RequestDetail["consequences"];
}

interface DecisionsProps {
  readonly advised: Action | null;
  /** What each decision does, network by network. */
  readonly networks: readonly NetworkConsequences[];
  onDecide(action: Action): void;
}

/** Every decision, with what it will do to the other person before the click. The advised one comes first. */
export function Decisions({ advised, networks, onDecide }: DecisionsProps): React.JSX.Element {
  const { say } = useWords();
  const ordered = decisionCommands.toSorted((a, b) => Number(b.name === advised) - Number(a.name === advised));
  return (
    <>
      <p className="aside">
        {say("decision.kept", { network: networks.map(({ network }) => say(`network.${network}`)) })}
      </p>
      <ul className="decisions">
        {ordered.map(({ name, label, keys }) => {
          const isAdvised = name === advised;
          return (
            <li key={name} className="decision" data-action={name}>
              <div className="decision-button">
                <Button
                  look={isAdvised ? "main" : "plain"}
                  hint={keys[0]!}
                  aria-keyshortcuts={ariaKeys(keys)}
                  aria-describedby={`does-${name}`}
                  onClick={() => onDecide(name)}
                >
                  {say(label)}
                </Button>
                {isAdvised && <span className="decision-advised">{say("decision.advised")}</span>}
              </div>
              <div id={`does-${name}`} className="decision-does">
                {networks.map(({ network, consequences }) => (
                  <p key={network}>
                    {networks.length > 1 && <b>{say(`network.${network}`)} : </b>}
                    <Sentences of={consequences[name] ?? []} />
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <DecisionSources networks={networks} />
    </>
  );
}

/** Who is told comes first. */
function Sentences({ of }: { readonly of: readonly ApiConsequence[] }): React.JSX.Element[] {
  const told = of.filter(({ about }) => about === "told");
  const rest = of.filter(({ about }) => about !== "told");
  return [...told, ...rest].map(({ id, about, words }) => (
    <span key={id} data-about={about}>
      {words}{" "}
    </span>
  ));
}

function DecisionSources({ networks }: { readonly networks: readonly NetworkConsequences[] }): React.JSX.Element[] {
  const { say, language } = useWords();
  const all = networks.flatMap(({ consequences }) => Object.values(consequences).flat());
  const distinct = new Map(all.map(({ asOf, source }) => [`${asOf} ${source}`, { asOf, source }]));
  return [...distinct].map(([key, { asOf, source }]) => (
    <p key={key} className="aside">
      {say("decision.source", { date: tellDate(asOf, language), source })}
    </p>
  ));
}
