import type { ApiAppraisal, RequestDetail } from "@entregent/app/schemas";
import { ScoreSum } from "../../shared/score-sum.tsx";
import { useWords } from "../../words/index.tsx";

interface CardAdviceProps {
  readonly advice: RequestDetail["advice"];
  readonly appraisal: ApiAppraisal;
}

export function CardAdvice({ advice, appraisal }: CardAdviceProps): React.JSX.Element {
  const { say } = useWords();
  return (
    <>
      <p className="advice-action" data-action={advice.action}>
        {say(`action.${advice.action}`)}
      </p>
      <ul className="reasons">
        {advice.reasons.map((reason) => (
          <li key={reason.id}>{reason.words}</li>
        ))}
      </ul>
      {appraisal.lines.length > 0 && (
        <details className="more" open>
          <summary>
            {say("score.reads", {
              verdict: say(`verdict.${appraisal.verdict}`).toLocaleLowerCase(),
              score: appraisal.score,
            })}
          </summary>
          <ScoreSum appraisal={appraisal} />
        </details>
      )}
    </>
  );
}
