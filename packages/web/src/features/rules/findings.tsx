import type { RulesCheck } from "@entregent/app/schemas";
import { Trouble } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";

interface FindingsProps {
  readonly check: RulesCheck | undefined;
  readonly error: unknown;
}

/** What is wrong with the rules as a whole, or that nothing is. */
export function Findings({ check, error }: FindingsProps): React.JSX.Element | null {
  const { say } = useWords();
  if (error) return <Trouble error={error} />;
  if (!check) return null;
  const failed = check.examples.filter(({ passes }) => !passes).length;
  return (
    <section className="findings" aria-label={say("findings.title")} aria-live="polite">
      <h2 className="section-title">{say("findings.title")}</h2>
      {check.issues.length === 0 ? (
        <p>{say("findings.none", { count: check.considered })}</p>
      ) : (
        <ul>
          {check.issues.map(({ words, severity }) => (
            <li key={words} data-severity={severity}>
              {words}
            </li>
          ))}
        </ul>
      )}
      {check.examples.length > 0 && (
        <p className="aside">{say("findings.examples", { count: check.examples.length, failed })}</p>
      )}
    </section>
  );
}
