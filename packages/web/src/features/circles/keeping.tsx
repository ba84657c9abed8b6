import type { CirclesView } from "@entregent/app/schemas";
import { useApi } from "../../api/use-api.ts";
import { useDeed } from "../../shared/use-deed.ts";
import { useWords } from "../../words/index.tsx";
import { MonthsField } from "./months-field.tsx";

/** How long strangers are kept who were declined. */
export function Keeping({ declinedMonths }: Pick<CirclesView, "declinedMonths">): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const deed = useDeed();
  const set = (months: number | null): Promise<void> =>
    deed(say("circles.months.done"), async () => {
      await api.changeCircles({ declinedMonths: months });
      return { undo: () => api.changeCircles({ declinedMonths }) };
    });
  return (
    <section className="circle" aria-labelledby="circle-declined">
      <h2 id="circle-declined" className="section-title">
        {say("circles.declined")}
      </h2>
      <p className="aside">{say("circles.declined.more")}</p>
      <MonthsField
        label={say("circles.declined.months")}
        months={declinedMonths}
        most={600}
        mayBeEmpty
        onChange={(months) => void set(months)}
      />
    </section>
  );
}
