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
  /** A click after the decision can carry it out. */
  readonly carriesOut?: boolean;
  onDecide(action: Action): void;
}

/** Every decision, with what it will do to the other person before the click. The advised one comes first. */
export function Decisions({ advised, networks, carriesOut = false, onDecide }: DecisionsProps): React.JSX.Element {
  const { say } = useWords();
  const ordered = decisionCommands.toSorted((a, b) => Number(b.name === advised) - Number(a.name === advised));
  return (
    <>
      <p className="aside">
        {say(carriesOut ? "decision.kept-first" : "decision.kept", {
          network: networks.map(({ network }) => say(`network.${network}`)),
        })}
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
                {networks.length === 1 ? (
                  <p>
                    <Sentences of={networks[0]!.consequences[name] ?? []} />
                  </p>
                ) : (
                  <ToldByNetwork action={name} networks={networks} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <DecisionSources networks={networks} />
    </>
  );
}

/** Over several networks only who is told is said, once for those that do the same. */
function ToldByNetwork(props: {
  readonly action: Action;
  readonly networks: readonly NetworkConsequences[];
}): React.JSX.Element[] {
  const { say } = useWords();
  const same = new Map<string, Network[]>();
  for (const { network, consequences } of props.networks) {
    const [first] = toldFirst(consequences[props.action] ?? []);
    if (first) same.set(first.words, [...(same.get(first.words) ?? []), network]);
  }
  return [...same].map(([words, on]) => (
    <p key={words}>
      {same.size > 1 && say("decision.on", { networks: on.map((network) => say(`network.${network}`)) })}
      {words}
    </p>
  ));
}

const toldFirst = (all: readonly ApiConsequence[]): readonly ApiConsequence[] =>
  all.toSorted((a, b) => Number(b.about === "told") - Number(a.about === "told"));

/** Who is told comes first. */
function Sentences({ of }: { readonly of: readonly ApiConsequence[] }): React.JSX.Element[] {
  return toldFirst(of).map(({ id, about, words }) => (
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
