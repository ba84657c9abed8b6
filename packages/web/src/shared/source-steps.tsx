import type { ApiSourceGuide } from "@entregent/app/schemas";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { keys, useApi } from "../api/use-api.ts";
import { useWords } from "../words/index.tsx";
import { tellDate } from "./dates.ts";
import "./source-steps.css";

/** How to get each file that can be read. */
export function useGuides(): UseQueryResult<readonly ApiSourceGuide[]> {
  const api = useApi();
  const { language } = useWords();
  return useQuery({
    queryKey: [...keys.guides, language],
    queryFn: async () => (await api.guides()).guides,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** How a person gets one file, folded away until they ask. */
export function FoldedSteps({ id }: { readonly id: string }): React.JSX.Element | null {
  const { say } = useWords();
  const guide = useGuides().data?.find((one) => one.id === id);
  if (!guide) return null;
  return (
    <details className="steps">
      <summary>{say("sources.how", { name: guide.name })}</summary>
      <StepList guide={guide} />
    </details>
  );
}

export function StepList({ guide }: { readonly guide: ApiSourceGuide }): React.JSX.Element {
  return (
    <ol className="steps-list">
      {guide.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

/** What one should know of a file before asking for it, and where we know it from. */
export function GuideFacts({ guide }: { readonly guide: ApiSourceGuide }): React.JSX.Element {
  const { say, language } = useWords();
  const facts: readonly (readonly [label: string, text: string])[] = [
    [say("sources.wait"), guide.waitWords],
    [say("sources.holds"), guide.holds],
    [say("sources.lacks"), guide.lacks],
    [say("sources.told"), guide.toldWords],
    ...(guide.caution === null ? [] : [[say("sources.caution"), guide.caution] as const]),
  ];
  return (
    <>
      <dl className="guide-facts">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <details className="more">
        <summary>{say("sources.checked", { date: tellDate(guide.checked, language) })}</summary>
        <ul className="guide-sources">
          {guide.sources.map(({ what, url, sureWords }) => (
            <li key={what}>
              {what}
              {url !== null && <span className="guide-address"> {url}</span>} ({sureWords})
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
