import type { ToldRule } from "@entregent/app/schemas";
import { useWords } from "../../words/index.tsx";

interface RuleWordsProps {
  readonly rule: ToldRule;
  /** How many past requests it decides, where that was asked. */
  readonly decides?: number;
}

/** A rule as one reads it: when, what, why. */
export function RuleWords({ rule, decides }: RuleWordsProps): React.JSX.Element {
  const { say } = useWords();
  return (
    <div className="rule-words">
      <p className="rule-action" data-action={rule.action}>
        {say(`action.${rule.action}`)}
      </p>
      <p>{rule.condition ?? say("rules.as-text", { name: rule.name })}</p>
      <p className="aside">
        {rule.because}
        {decides !== undefined && ` ${say("rules.decides", { count: decides })}`}
      </p>
    </div>
  );
}

/** All rules in the order in which they are asked. */
export function ToldRules({ rules }: { readonly rules: readonly ToldRule[] }): React.JSX.Element {
  const { say } = useWords();
  return (
    <ol className="told-rules" aria-label={say("rules.list")}>
      {rules.map((rule) => (
        <li key={rule.name}>
          <RuleWords rule={rule} />
        </li>
      ))}
    </ol>
  );
}
