import type { There } from "@entregent/app/schemas";
import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { keys, useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { tellDate } from "../../shared/dates.ts";
import { PlainText } from "../../shared/plain-text.tsx";
import { useTeller } from "../../shared/use-teller.ts";
import { useWords } from "../../words/index.tsx";
import "./card-there.css";

/** What one click can carry out where the request came from, and what was. */
export function useThere(id: string): UseQueryResult<There> {
  const api = useApi();
  const { language } = useWords();
  return useQuery({ queryKey: [...keys.there, id, language], queryFn: () => api.there(id) });
}

/** After the decision: one plain click that carries it out, and how it ended. Nothing here happens by itself. */
export function CardThere({ requestId }: { readonly requestId: string }): React.JSX.Element | null {
  const { say, language } = useWords();
  const { data } = useThere(requestId);
  const { carryOut, underWay } = useCarryOut(requestId);
  if (!data || (data.offers.length === 0 && data.done.length === 0)) return null;
  return (
    <div className="there">
      {data.offers.map(({ accountId, kind, button, does }) => {
        const key = `there-${accountId}-${kind}`;
        return (
          <div key={key} className="there-offer">
            <Button
              look="main"
              disabled={underWay}
              aria-describedby={key}
              onClick={() => void carryOut({ accountId, kind })}
            >
              <PlainText text={button} />
            </Button>
            <p id={key} className="decision-does">
              <PlainText text={does} />
            </p>
          </div>
        );
      })}
      <div aria-live="polite">
        {underWay && <p>{say("there.under-way")}</p>}
        {data.done.map(({ accountId, kind, state, at, words, nextStep }) => (
          <p key={`${accountId}-${kind}-${at}`} className="there-done" data-state={state}>
            <PlainText text={nextStep === null ? words : `${words} ${nextStep}`} />{" "}
            <span className="there-date">{tellDate(at, language)}</span>
          </p>
        ))}
      </div>
    </div>
  );
}

interface CarryOutHand {
  carryOut(order: Parameters<ReturnType<typeof useApi>["carryOut"]>[1]): Promise<void>;
  readonly underWay: boolean;
}

function useCarryOut(requestId: string): CarryOutHand {
  const tell = useTeller();
  const api = useApi();
  const { language } = useWords();
  const queries = useQueryClient();
  const [underWay, setUnderWay] = useState(false);
  return {
    underWay,
    async carryOut(order) {
      if (underWay) return;
      setUnderWay(true);
      try {
        queries.setQueryData([...keys.there, requestId, language], await api.carryOut(requestId, order));
      } catch (error) {
        tell.trouble(error);
        await queries.invalidateQueries({ queryKey: keys.there });
      } finally {
        setUnderWay(false);
      }
    },
  };
}
