import type { ApiRule, RulesCheck } from "@entregent/app/schemas";
import { networks } from "@entregent/engine/domain";
import { useId, useState } from "react";
import { Button, Field, Picker, Segments } from "../../shared/controls.tsx";
import { PlainText } from "../../shared/plain-text.tsx";
import { useWords } from "../../words/index.tsx";

type Example = NonNullable<ApiRule["examples"]>[number];

interface ExamplesFormProps {
  readonly rule: ApiRule;
  readonly outcomes: RulesCheck["examples"];
  onChange(examples: Example[]): void;
}

/** Cases that this rule must, or must not, decide; each with how it comes out. */
export function ExamplesForm({ rule, outcomes, onChange }: ExamplesFormProps): React.JSX.Element {
  const { say } = useWords();
  const examples = rule.examples ?? [];
  return (
    <details className="more rule-examples" open={examples.length > 0 || undefined}>
      <summary>{say("example.title", { count: examples.length })}</summary>
      <ul className="examples">
        {examples.map((example, index) => {
          const outcome = outcomes.find((one) => one.rule === rule.name && one.index === index);
          return (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <p>
                <ExampleWords example={example} />
              </p>
              {outcome && (
                <p className={outcome.passes ? "example-passes" : "example-fails"}>
                  {say(outcome.passes ? "example.passes" : "example.fails", { rule: outcome.decidedBy })}
                </p>
              )}
              <Button look="quiet" data-flush onClick={() => onChange(examples.toSpliced(index, 1))}>
                {say("example.remove", { position: index + 1 })}
              </Button>
            </li>
          );
        })}
      </ul>
      <NewExample onAdd={(example) => onChange([...examples, example])} />
    </details>
  );
}

function ExampleWords({ example }: { readonly example: Example }): React.JSX.Element {
  const { say } = useWords();
  const { network, note, recognition } = example.case;
  const known = (recognition as { probability?: number } | undefined)?.probability;
  const who = known === undefined ? "unknown" : known >= 0.95 ? "known" : "stranger";
  return (
    <>
      {say(example.decides ? "example.must" : "example.must-not", {
        network: say(`network.${network}`),
        who: say(`example.who.${who}`),
      })}{" "}
      {typeof note === "string" ? <PlainText text={say("example.note", { note })} /> : say("example.blank")}
    </>
  );
}

function NewExample({ onAdd }: { onAdd(example: Example): void }): React.JSX.Element {
  const { say } = useWords();
  const id = useId();
  const [note, setNote] = useState("");
  const [network, setNetwork] = useState<(typeof networks)[number]>("linkedin");
  const [who, setWho] = useState<"unknown" | "known" | "stranger">("stranger");
  const [decides, setDecides] = useState<"yes" | "no">("yes");
  return (
    <div className="new-example">
      <Field label={say("example.new")} hint={say("example.new.hint")} id={id}>
        <textarea
          id={id}
          className="text-input"
          rows={2}
          maxLength={2000}
          aria-describedby={`${id}-hint`}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      <div className="rule-buttons">
        <Picker
          label={say("requests.filter.network")}
          value={network}
          choices={networks.map((value) => ({ value, label: say(`network.${value}`) }))}
          onChange={(chosen) => setNetwork(chosen)}
        />
        <Picker
          label={say("example.who")}
          value={who}
          choices={(["stranger", "known", "unknown"] as const).map((value) => ({
            value,
            label: say(`example.who.${value}`),
          }))}
          onChange={(chosen) => setWho(chosen)}
        />
        <Segments
          label={say("example.decides")}
          value={decides}
          choices={[
            { value: "yes", label: say("example.decides.yes") },
            { value: "no", label: say("example.decides.no") },
          ]}
          onChange={(chosen) => setDecides(chosen)}
        />
        <Button
          onClick={() => {
            onAdd({
              case: {
                network,
                ...(note.trim() === "" ? {} : { note: note.trim() }),
                ...(who === "unknown" ? {} : { recognition: { probability: who === "known" ? 0.99 : 0 } }),
              },
              decides: decides === "yes",
            });
            setNote("");
          }}
        >
          {say("example.add")}
        </Button>
      </div>
    </div>
  );
}
