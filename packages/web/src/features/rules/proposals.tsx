import type { RulesProposals } from "@entregent/app/schemas";
import { useState } from "react";
import { Button } from "../../shared/controls.tsx";
import { useWords } from "../../words/index.tsx";
import { Replay } from "./replay.tsx";
import { useProposals, useRulesHand } from "./rules-data.ts";
import { RuleWords } from "./told-rules.tsx";

/** Where decisions keep differing from the advice: a rule that would agree, to be added or turned down. */
export function Proposals(): React.JSX.Element | null {
  const { say } = useWords();
  const proposals = useProposals().data?.proposals ?? [];
  if (proposals.length === 0) return null;
  return (
    <section className="row">
      <h2>{say("proposal.title")}</h2>
      <ul className="row-body">
        {proposals.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
}

function Proposal({ proposal }: { readonly proposal: RulesProposals["proposals"][number] }): React.JSX.Element {
  const { say } = useWords();
  const hand = useRulesHand();
  const [shown, setShown] = useState(false);
  const { id, words, rule } = proposal;
  return (
    <li className="proposal">
      <p>{words}</p>
      <RuleWords rule={rule} />
      <p className="rule-buttons">
        <Button look="main" onClick={() => void hand.use({ proposal: id })}>
          {say("proposal.add")}
        </Button>
        <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
          {say("rules.try")}
        </Button>
        <Button look="quiet" onClick={() => void hand.dismiss(id)}>
          {say("proposal.dismiss")}
        </Button>
      </p>
      {shown && <Replay wish={{ proposal: id }} />}
    </li>
  );
}
