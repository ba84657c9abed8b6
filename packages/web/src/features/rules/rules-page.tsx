import type { RulesView } from "@entregent/app/schemas";
import { Link } from "@tanstack/react-router";
import { Button } from "../../shared/controls.tsx";
import { Page } from "../../shared/page.tsx";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import { Presets } from "./presets.tsx";
import { Proposals } from "./proposals.tsx";
import { useRules, useRulesHand } from "./rules-data.ts";
import { ToldRules } from "./told-rules.tsx";
import "./rules.css";

/** By which rules advice is given, and by which others it could be. */
export function RulesPage(): React.JSX.Element {
  const { say } = useWords();
  const rules = useRules();
  return (
    <Page title={say("rules.title")} intro={say("rules.intro")}>
      {rules.error && <Trouble error={rules.error} again={() => void rules.refetch()} />}
      {rules.isPending && <Waiting />}
      {rules.data && (
        <div className="rules">
          <Proposals />
          <InForce view={rules.data} />
          <section className="row">
            <h2>{say("rules.others")}</h2>
            <div className="row-body">
              <Presets presets={rules.data.presets} />
            </div>
          </section>
        </div>
      )}
    </Page>
  );
}

function InForce({ view }: { readonly view: RulesView }): React.JSX.Element {
  const { say } = useWords();
  const hand = useRulesHand();
  return (
    <section className="row" aria-labelledby="in-force">
      <h2 id="in-force">{say("rules.in-force")}</h2>
      <div className="row-body">
        <div>
          <h3 className="section-title">{view.name}</h3>
          <p>{view.about}</p>
        </div>
        <p className="rule-buttons">
          <Link to="/rules/edit" className="button">
            {say("rules.edit")}
          </Link>
          {view.canUndo && (
            <Button look="quiet" onClick={() => void hand.undo()}>
              {say("rules.undo")}
            </Button>
          )}
        </p>
        <details className="more">
          <summary>{say("rules.show", { count: view.told.length })}</summary>
          <ToldRules rules={view.told} />
        </details>
      </div>
    </section>
  );
}
