import type { FollowUp } from "@entregent/app/schemas";
import type { Network } from "@entregent/engine";
import { useId } from "react";
import { useApi } from "../../api/use-api.ts";
import { tellDate } from "../../shared/dates.ts";
import { useDeed } from "../../shared/use-deed.ts";
import { useWords } from "../../words/index.tsx";

/** How long is waited for an answer, network by network; ours with its source, or the owner's own. */
export function Waits({ waits }: Pick<FollowUp, "waits">): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const deed = useDeed();
  const id = useId();
  const set = (network: Network, days: number | null): Promise<void> => {
    const before = waits.find((wait) => wait.network === network);
    return deed(say("follow-up.waits.done"), async () => {
      await api.setWaits({ [network]: days });
      return { undo: () => api.setWaits({ [network]: before?.source === null ? before.days : null }) };
    });
  };
  const [ours] = waits.filter(({ source }) => source !== null);
  return (
    <details className="more waits">
      <summary>{say("follow-up.waits")}</summary>
      <p className="aside">
        {say("follow-up.waits.more")}
        {ours && ` ${say("decision.source", { date: tellDate(ours.asOf, language), source: ours.source! })}`}
      </p>
      <ul className="waits-list">
        {waits.map(({ network, days, source }) => (
          <li key={network}>
            <label htmlFor={`${id}-${network}`}>{say(`network.${network}`)}</label>
            <input
              id={`${id}-${network}`}
              key={`${network} ${days}`}
              className="text-input"
              type="number"
              min={1}
              max={365}
              defaultValue={days}
              onBlur={({ target }) => {
                const wanted = target.value === "" ? null : Number(target.value);
                const isGood = wanted === null || (Number.isInteger(wanted) && wanted >= 1 && wanted <= 365);
                if (isGood && wanted !== days) void set(network, wanted);
              }}
            />
            <span className="aside">{source === null ? say("follow-up.waits.own") : say("follow-up.waits.days")}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
