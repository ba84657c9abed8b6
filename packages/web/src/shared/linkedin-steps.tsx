import { useWords } from "../words/index.tsx";
import "./linkedin-steps.css";

/** How a person gets their archive, in five steps. */
export function LinkedInSteps(): React.JSX.Element {
  const { say } = useWords();
  return (
    <details className="steps">
      <summary>{say("import.how")}</summary>
      <ol>
        {[1, 2, 3, 4, 5].map((step) => (
          <li key={step}>{say(`import.how.${step}`)}</li>
        ))}
      </ol>
    </details>
  );
}
