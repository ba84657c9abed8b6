import type { CirclesView } from "@entregent/app/schemas";
import { useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { tellDate } from "../../shared/dates.ts";
import { useDeed } from "../../shared/use-deed.ts";
import { useWords } from "../../words/index.tsx";
import { MonthsField } from "./months-field.tsx";

/** What decides on each network what contacts see. Those where somebody has limited access stand open. */
export function Privacy({ view }: { readonly view: CirclesView }): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const deed = useDeed();
  const remind = (months: number): Promise<void> =>
    deed(say("circles.months.done"), async () => {
      await api.changeCircles({ checkMonths: months });
      return { undo: () => api.changeCircles({ checkMonths: view.checkMonths }) };
    });
  return (
    <section className="circle" aria-labelledby="circle-privacy">
      <h2 id="circle-privacy" className="section-title">
        {say("circles.privacy")}
      </h2>
      <p className="aside">{say("circles.privacy.more", { months: view.checkMonths })}</p>
      <MonthsField
        label={say("circles.privacy.months")}
        months={view.checkMonths}
        most={60}
        mayBeEmpty={false}
        onChange={(months) => months !== null && void remind(months)}
      />
      {view.privacy.map((network) => (
        <details key={network.network} className="more" open={network.limited}>
          <summary>{say(`network.${network.network}`)}</summary>
          <Checklist of={network} />
        </details>
      ))}
    </section>
  );
}

function Checklist({ of }: { readonly of: CirclesView["privacy"][number] }): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const deed = useDeed();
  const [first] = of.settings;
  const look = (): Promise<void> =>
    deed(say("circles.looked.done"), async () => {
      await api.changeCircles({ checked: { network: of.network, done: true } });
      return { undo: () => api.changeCircles({ checked: { network: of.network, done: false } }) };
    });
  return (
    <div className="privacy">
      <ul className="reasons">
        {of.settings.map(({ id, words, sure }) => (
          <li key={id}>
            <span>
              {words} <span className="aside">{say(`circles.sure.${sure}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      {first && (
        <p className="aside">
          {say("decision.source", { date: tellDate(first.asOf, language), source: first.source })}
        </p>
      )}
      <p className="privacy-looked">
        <span>
          {of.checkedAt === null
            ? say("circles.looked.never")
            : say("circles.looked", { date: tellDate(of.checkedAt, language) })}
        </span>
        <Button onClick={() => void look()}>{say("circles.look")}</Button>
      </p>
    </div>
  );
}
