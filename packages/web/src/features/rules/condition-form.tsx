import type { FactView } from "@entregent/app/schemas";
import {
  type Comparison,
  type FactTest,
  type FactTests,
  isTest,
  readTests,
  writeTests,
} from "@entregent/engine/advise";
import { useId, useState } from "react";
import { Button, Field, Picker, Segments } from "../../shared/controls.tsx";
import { useWords } from "../../words/index.tsx";
import { addPart, changePart, compared, firstTest, needsValue, numberIn, testOf } from "./rules-state.ts";

interface ConditionFormProps {
  readonly when: string;
  readonly facts: readonly FactView[];
  onChange(when: string): void;
}

/** A condition by plain choices, and its text beside them; each follows the other. */
export function ConditionForm({ when, facts, onChange }: ConditionFormProps): React.JSX.Element {
  const { say } = useWords();
  const id = useId();
  const [kept, setKept] = useState<FactTests | null>(null);
  // Choices that stand for this text keep their shape; else they are read anew.
  const tests = kept !== null && writeTests(kept) === when ? kept : readTests(when);
  const change = (next: FactTests): void => {
    setKept(next);
    onChange(writeTests(next));
  };
  return (
    <fieldset className="condition">
      <legend>{say("rule.when")}</legend>
      {tests === null ? (
        <p className="aside">{say("rule.only-text")}</p>
      ) : (
        <>
          {tests.of.length === 0 && <p>{say("rule.always")}</p>}
          <Group tests={tests} facts={facts} onChange={change} />
          <p className="rule-buttons">
            <Button onClick={() => change(addPart(tests, firstTest))}>{say("rule.add-test")}</Button>
            {tests.of.length > 0 && (
              <Button
                look="quiet"
                onClick={() =>
                  change(
                    addPart(tests, {
                      join: tests.join === "and" ? "or" : "and",
                      of: [firstTest, { fact: "note.given", is: "yes" }],
                    }),
                  )
                }
              >
                {say("rule.add-group")}
              </Button>
            )}
          </p>
        </>
      )}
      <Field label={say("rule.text")} hint={say("rule.text.hint")} id={id}>
        <textarea
          id={id}
          className="text-input rule-text"
          rows={2}
          spellCheck={false}
          maxLength={2000}
          aria-describedby={`${id}-hint`}
          value={when}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
    </fieldset>
  );
}

interface GroupProps {
  readonly tests: FactTests;
  readonly facts: readonly FactView[];
  onChange(tests: FactTests): void;
}

function Group({ tests, facts, onChange }: GroupProps): React.JSX.Element {
  const { say } = useWords();
  return (
    <>
      {tests.of.length > 1 && (
        <Segments
          label={say("rule.join")}
          value={tests.join}
          choices={[
            { value: "and", label: say("rule.join.and") },
            { value: "or", label: say("rule.join.or") },
          ]}
          onChange={(join) => onChange({ ...tests, join })}
        />
      )}
      <ul className="tests">
        {tests.of.map((part, index) => (
          // Parts have no name of their own; their place is who they are.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            {isTest(part) ? (
              <Test
                test={part}
                facts={facts}
                position={index + 1}
                onChange={(next) => onChange(changePart(tests, index, next))}
              />
            ) : (
              <fieldset className="tests-group">
                <legend className="unseen">{say("rule.group", { position: index + 1 })}</legend>
                <Group tests={part} facts={facts} onChange={(next) => onChange(changePart(tests, index, next))} />
                <p>
                  <Button look="quiet" onClick={() => onChange(changePart(tests, index, addPart(part, firstTest)))}>
                    {say("rule.add-to-group")}
                  </Button>
                </p>
              </fieldset>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface TestProps {
  readonly test: FactTest;
  readonly facts: readonly FactView[];
  readonly position: number;
  onChange(test: FactTest | null): void;
}

function Test({ test, facts, position, onChange }: TestProps): React.JSX.Element | null {
  const { say } = useWords();
  const entry = facts.find(({ name }) => name === test.fact);
  if (!entry) return null;
  const byName = new Map(facts.map((fact) => [fact.name, fact]));
  return (
    <fieldset className="test">
      <legend className="unseen">{say("rule.test", { position })}</legend>
      <Picker
        label={say("rule.fact")}
        value={test.fact as string}
        choices={facts.map(({ name, group, words }) => ({ value: name, label: say("rule.fact-of", { group, words }) }))}
        onChange={(name) => onChange(testOf(byName.get(name)!))}
      />
      <Picker
        label={say("rule.comparison")}
        value={test.is as string}
        choices={entry.comparisons.map(({ is, words }) => ({ value: is, label: words }))}
        onChange={(is) => onChange(compared(test, is as Comparison, entry))}
      />
      {needsValue(test.is) && <Value test={test} entry={entry} onChange={onChange} />}
      <Button look="quiet" onClick={() => onChange(null)} aria-label={say("rule.remove-test", { position })}>
        {say("rule.remove")}
      </Button>
    </fieldset>
  );
}

interface ValueProps {
  readonly test: FactTest;
  readonly entry: FactView;
  onChange(test: FactTest): void;
}

function Value({ test, entry, onChange }: ValueProps): React.JSX.Element {
  const { say } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const { values, type } = entry;
  if (values !== null) {
    return (
      <Picker
        label={say("rule.value")}
        value={String(test.value)}
        choices={values.map(({ value, words }) => ({ value, label: words }))}
        onChange={(value) => onChange({ ...test, value })}
      />
    );
  }
  const isNumber = type === "int" || type === "double";
  return (
    <input
      className="text-input test-value"
      aria-label={say("rule.value")}
      inputMode={isNumber ? "decimal" : "text"}
      maxLength={100}
      value={typed ?? String(test.value)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange({ ...test, value: isNumber ? numberIn(target.value, type) : target.value });
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
