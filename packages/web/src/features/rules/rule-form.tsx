import type { ApiRule, FactView, RulesCheck } from "@entregent/app/schemas";
import { actions } from "@entregent/engine/domain";
import { useId, useState } from "react";
import { Field, Picker, Segments } from "../../shared/controls.tsx";
import { useWords } from "../../words/index.tsx";
import { ConditionForm } from "./condition-form.tsx";
import { ExamplesForm } from "./examples-form.tsx";
import { circlesIn, switched, withAdvice, withExamples } from "./rules-state.ts";

interface RuleFormProps {
  readonly rule: ApiRule;
  /** Its because in words, where it is one of ours. */
  readonly because: string;
  readonly facts: readonly FactView[];
  readonly outcomes: RulesCheck["examples"];
  onChange(rule: ApiRule): void;
}

/** Everything of one rule. */
export function RuleForm({ rule, because, facts, outcomes, onChange }: RuleFormProps): React.JSX.Element {
  const { say } = useWords();
  const id = useId();
  const [circles, setCircles] = useState((rule.advise.circles ?? []).join(", "));
  return (
    <div className="rule-form">
      <Field label={say("rule.name")} id={`${id}-name`}>
        <input
          id={`${id}-name`}
          className="text-input"
          maxLength={200}
          value={rule.name}
          onChange={(event) => onChange({ ...rule, name: event.target.value })}
        />
      </Field>
      <ConditionForm when={rule.when} facts={facts} onChange={(when) => onChange({ ...rule, when })} />
      <fieldset className="rule-advice">
        <legend>{say("rule.advise")}</legend>
        <div className="rule-buttons">
          <Picker
            label={say("rule.action")}
            value={rule.advise.action}
            choices={actions.map((value) => ({ value, label: say(`action.${value}`) }))}
            onChange={(action) => onChange(withAdvice(rule, { action }))}
          />
          <Picker
            label={say("rule.access")}
            value={rule.advise.access ?? "usual"}
            choices={(["usual", "full", "limited"] as const).map((value) => ({
              value,
              label: say(`rule.access.${value}`),
            }))}
            onChange={(access) => onChange(withAdvice(rule, { access: access === "usual" ? undefined : access }))}
          />
        </div>
        <Field label={say("rule.circles")} hint={say("rule.circles.hint")} id={`${id}-circles`}>
          <input
            id={`${id}-circles`}
            className="text-input"
            maxLength={500}
            aria-describedby={`${id}-circles-hint`}
            value={circles}
            onChange={(event) => {
              setCircles(event.target.value);
              onChange(withAdvice(rule, { circles: circlesIn(event.target.value) }));
            }}
          />
        </Field>
      </fieldset>
      <Field label={say("rule.because")} hint={say("rule.because.hint")} id={`${id}-because`}>
        <input
          id={`${id}-because`}
          className="text-input"
          maxLength={500}
          aria-describedby={`${id}-because-hint`}
          value={because}
          onChange={(event) => onChange({ ...rule, because: event.target.value })}
        />
      </Field>
      <Segments
        label={say("rule.on")}
        value={rule.off ? "off" : "on"}
        choices={(["on", "off"] as const).map((value) => ({ value, label: say(`rule.on.${value}`) }))}
        onChange={(value) => onChange(switched(rule, value === "off"))}
      />
      <ExamplesForm rule={rule} outcomes={outcomes} onChange={(examples) => onChange(withExamples(rule, examples))} />
    </div>
  );
}
