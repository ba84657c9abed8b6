import type { ApiPolicy, RulesView } from "@entregent/app/schemas";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../shared/controls.tsx";
import { Page } from "../../shared/page.tsx";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { useSettledValue } from "../../shared/use-settled-value.ts";
import { useWords } from "../../words/index.tsx";
import { Findings } from "./findings.tsx";
import { PolicyFile } from "./policy-file.tsx";
import { Replay } from "./replay.tsx";
import { RuleList } from "./rule-list.tsx";
import { useCheck, useFacts, useRules, useRulesHand } from "./rules-data.ts";
import { type Draft, type DraftHand, useDraft } from "./rules-draft.ts";
import "./rules.css";
import "./editor.css";

/** One's own rules, made and tried before they are put in force. */
export function RulesEditorPage(): React.JSX.Element {
  const { say } = useWords();
  const rules = useRules();
  const hand = useDraft();
  return (
    <Page title={say("editor.title")} intro={say("editor.intro")}>
      <p>
        <Link to="/rules">← {say("rules.title")}</Link>
      </p>
      {rules.error && <Trouble error={rules.error} again={() => void rules.refetch()} />}
      {rules.isPending && <Waiting />}
      {rules.data &&
        (hand.draft ? <Editor hand={hand} draft={hand.draft} /> : <Begin view={rules.data} onBegin={hand.begin} />)}
    </Page>
  );
}

/** Nothing is edited by looking: one begins with the rules in force. */
function Begin(props: { readonly view: RulesView; onBegin(policy: ApiPolicy): void }): React.JSX.Element {
  const { say } = useWords();
  return (
    <div className="editor-begin">
      <p>{say("editor.begin", { name: props.view.name })}</p>
      <p className="rule-buttons">
        <Button look="main" onClick={() => props.onBegin(props.view.policy)}>
          {say("editor.begin.now")}
        </Button>
      </p>
      <PolicyFile file={props.view.file} onRead={props.onBegin} />
    </div>
  );
}

function Editor({ hand, draft }: { readonly hand: DraftHand; readonly draft: Draft }): React.JSX.Element {
  const { say } = useWords();
  const navigate = useNavigate();
  const { use } = useRulesHand();
  const facts = useFacts();
  const text = JSON.stringify(draft.policy);
  const settled = useSettledValue(text);
  const wish = { policy: JSON.parse(settled) as ApiPolicy };
  const check = useCheck(wish);
  const [replayed, setReplayed] = useState(false);
  const isUsable = check.data !== undefined && check.data.policy !== null && text === settled && !check.isFetching;
  const save = async (): Promise<void> => {
    if (!(await use({ policy: draft.policy }))) return;
    hand.discard();
    await navigate({ to: "/rules" });
  };
  if (!facts.data) return facts.error ? <Trouble error={facts.error} /> : <Waiting />;
  return (
    <div className="editor">
      <p className="rule-buttons">
        <Button onClick={() => hand.add({ name: say("rule.new"), because: say("rule.new.because") })}>
          {say("editor.add")}
        </Button>
      </p>
      <RuleList draft={draft} hand={hand} facts={facts.data.facts} check={check.data} />
      <Findings check={check.data} error={check.error} />
      {replayed && check.data?.policy && <Replay wish={wish} />}
      <div className="editor-save">
        <Button look="main" disabled={!isUsable} onClick={() => void save()}>
          {say("editor.save")}
        </Button>
        <Button aria-expanded={replayed} disabled={!check.data?.policy} onClick={() => setReplayed(!replayed)}>
          {say("rules.try")}
        </Button>
        <Button look="quiet" onClick={hand.discard}>
          {say("editor.discard")}
        </Button>
      </div>
      <PolicyFile file={isUsable ? (check.data?.file ?? null) : null} onRead={hand.begin} />
    </div>
  );
}
