import type { CarryOut, There } from "@entregent/app/schemas";
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

type Offer = There["offers"][number];

/** After the decision: one plain click that carries it out, and how it ended. Nothing here happens by itself. */
export function CardThere({ requestId }: { readonly requestId: string }): React.JSX.Element | null {
  const { say, language } = useWords();
  const { data } = useThere(requestId);
  const hand = useCarryOut(requestId);
  if (!data || (data.offers.length === 0 && data.done.length === 0)) return null;
  return (
    <div className="there">
      {data.offers.map((offer, at) => {
        const { accountId, kind, circle, does } = offer;
        const key = `there-${accountId}-${kind}-${circle ?? ""}`;
        return kind === "keep-note" ? (
          <NoteThere key={key} id={key} offer={offer} hand={hand} />
        ) : (
          <OfferThere key={key} id={key} offer={offer} hand={hand} isTold={data.offers[at + 1]?.does !== does} />
        );
      })}
      <div aria-live="polite">
        {hand.underWay && <p>{say("there.under-way")}</p>}
        {data.done.map(({ accountId, kind, circle, state, at, words, nextStep }) => (
          <p key={`${accountId}-${kind}-${circle ?? ""}-${at}`} className="there-done" data-state={state}>
            <PlainText text={nextStep === null ? words : `${words} ${nextStep}`} />{" "}
            <span className="there-date">{tellDate(at, language)}</span>
          </p>
        ))}
      </div>
    </div>
  );
}

interface OfferProps {
  readonly id: string;
  readonly offer: Offer;
  readonly hand: CarryOutHand;
}

interface OfferThereProps extends OfferProps {
  /** Whether what it does is in sight; of several that do the same, it is told in sight once. */
  readonly isTold: boolean;
}

const looks: Partial<Record<Offer["kind"], "plain" | "quiet">> = { "put-on-list": "plain", "take-off-list": "quiet" };

/** The answer stands out; what may be kept there beside it does not. */
function OfferThere({ id, offer, hand, isTold }: OfferThereProps): React.JSX.Element {
  const { accountId, kind, circle, makesList, button, does } = offer;
  const order = { accountId, kind, ...(circle === null ? {} : { circle, makeList: makesList }) };
  return (
    <div className="there-offer">
      <Button
        look={looks[kind] ?? "main"}
        data-flush={kind === "take-off-list"}
        disabled={hand.underWay}
        aria-describedby={id}
        onClick={() => void hand.carryOut(order)}
      >
        <PlainText text={button} />
      </Button>
      <p id={id} className={isTold ? "decision-does" : "unseen"}>
        <PlainText text={does} />
      </p>
    </div>
  );
}

/** A private note on the person, in the owner's words. It stays in the field if it could not be kept. */
function NoteThere({ id, offer, hand }: OfferProps): React.JSX.Element {
  const { say } = useWords();
  const [text, setText] = useState("");
  const { accountId, kind, button, does } = offer;
  const keep = async (): Promise<void> => {
    const after = await hand.carryOut({ accountId, kind, text: text.trim() });
    const how = after?.done.find((one) => one.accountId === accountId && one.kind === kind)?.state;
    if (how === "done" || how === "already") setText("");
  };
  return (
    <form
      className="there-offer"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") void keep();
      }}
    >
      <label htmlFor={id}>{say("there.note")}</label>
      <textarea
        id={id}
        className="text-input"
        rows={2}
        maxLength={2000}
        value={text}
        aria-describedby={`${id}-does`}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" disabled={hand.underWay || text.trim() === ""}>
        <PlainText text={button} />
      </Button>
      <p id={`${id}-does`} className="decision-does">
        <PlainText text={does} />
      </p>
    </form>
  );
}

interface CarryOutHand {
  /** How things stand then; null where nothing was carried out. */
  carryOut(order: CarryOut): Promise<There | null>;
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
      if (underWay) return null;
      setUnderWay(true);
      try {
        const after = await api.carryOut(requestId, order);
        queries.setQueryData([...keys.there, requestId, language], after);
        return after;
      } catch (error) {
        tell.trouble(error);
        await queries.invalidateQueries({ queryKey: keys.there });
        return null;
      } finally {
        setUnderWay(false);
      }
    },
  };
}
