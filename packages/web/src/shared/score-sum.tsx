import type { ApiAppraisal } from "@entregent/app/schemas";
import { useWords } from "../words/index.tsx";
import "./score-sum.css";

const signed = (points: number, language: string): string =>
  new Intl.NumberFormat(language, { signDisplay: "exceptZero" }).format(points);

/** The lines of a score with their sum: what is shown adds up to what is said. */
export function ScoreSum({ appraisal }: { readonly appraisal: ApiAppraisal }): React.JSX.Element {
  const { say, language } = useWords();
  const sum = appraisal.lines.reduce((total, line) => total + line.points, 0);
  return (
    <table className="sum">
      <caption className="unseen">{say("score.lines")}</caption>
      <tbody>
        {appraisal.lines.map((line, index) => (
          <tr key={`${line.id} ${index}`}>
            <th scope="row">
              {line.words}
              {line.change && (
                <span className="sum-change">
                  {say("score.change", { worth: line.change.worth, words: line.change.words })}
                </span>
              )}
            </th>
            <td>{signed(line.points, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say("score.total")}</th>
          <td>{say("score.value", { score: sum })}</td>
        </tr>
      </tfoot>
    </table>
  );
}
