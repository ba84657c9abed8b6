import { useEffect, useState } from "react";
import { Button } from "../../shared/controls.tsx";
import { ThreadPanel } from "../../shared/thread-panel.tsx";
import { useThread } from "../../shared/use-thread.ts";
import { tellDate } from "../../shared/dates.ts";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import { Card } from "./card.tsx";
import { CardCircles } from "./card-circles.tsx";
import { Decisions } from "./card-decision.tsx";
import { CardReply } from "./card-reply.tsx";
import { CardThere, useThere } from "./card-there.tsx";
import { DecisionBar } from "./decision-bar.tsx";
import type { RequestsHand } from "./requests-commands.ts";
import { useDecisions, useRequest } from "./requests-data.ts";

interface TheCardProps {
  readonly id: string;
  readonly hand: RequestsHand;
  readonly area: React.Ref<HTMLTextAreaElement>;
  onReplyText(requestId: string, text: string | null): void;
  onCircles(requestId: string, circles: readonly string[]): void;
}

/** The card of the request that is open, with the reply and the decision. */
export function TheCard({ id, hand, area, onReplyText, onCircles }: TheCardProps): React.JSX.Element {
  const { say, language } = useWords();
  const request = useRequest(id);
  const there = useThere(id);
  const { undo } = useDecisions(() => {});
  const threadHand = useThread();
  const [decisions, setDecisions] = useState<HTMLElement | null>(null);
  const bar = useIsBelow(decisions);
  if (request.error) return <Trouble error={request.error} again={() => void request.refetch()} />;
  if (!request.data) return <Waiting />;
  const detail = request.data;
  const standing = detail.decisions.find(({ undoneAt }) => undoneAt === null);
  const { thread } = detail;
  // After a question there is more to decide: on the answer, or on its not coming.
  const goesOn = standing?.action === "ask" && thread !== null && thread.step !== "closed";
  return (
    <Card detail={detail}>
      {thread && (
        <section className="row">
          <h2>{say("card.thread")}</h2>
          <div className="row-body">
            <ThreadPanel key={id} thread={thread} hand={threadHand} />
          </div>
        </section>
      )}
      <section className="row">
        <h2>{say("card.reply")}</h2>
        <div className="row-body">
          <CardReply
            requestId={id}
            advised={detail.reply}
            area={area}
            onText={onReplyText}
            copied={hand.copied}
            onCopy={hand.copy}
          />
        </div>
      </section>
      <section className="row" ref={setDecisions}>
        <h2>{say("card.decision")}</h2>
        <div className="row-body">
          {standing ? (
            <>
              <p>
                {say("decided.at", {
                  action: say(`action.${standing.action}`),
                  date: tellDate(standing.decidedAt, language),
                })}
              </p>
              <p>
                <Button onClick={() => void undo([{ batchId: null, decisions: [standing] }])}>
                  {say("decided.undo")}
                </Button>
              </p>
              <CardThere requestId={id} />
            </>
          ) : null}
          {(!standing || goesOn) && (
            <CardCircles key={id} requestId={id} choices={detail.circles} onCircles={onCircles} />
          )}
          {(!standing || goesOn) && (
            <Decisions
              advised={goesOn ? (thread.read?.advised ?? null) : detail.advice.action}
              networks={[{ network: detail.request.network, consequences: detail.consequences }]}
              carriesOut={there.data?.possible ?? false}
              onDecide={hand.decide}
            />
          )}
        </div>
      </section>
      {!standing && bar && <DecisionBar detail={detail} onDecide={hand.decide} />}
    </Card>
  );
}

/** Whether an element still lies below what is seen. */
function useIsBelow(element: HTMLElement | null): boolean {
  const [below, setBelow] = useState(true);
  useEffect(() => {
    if (!element) return;
    const watch = new IntersectionObserver(
      ([entry]) => setBelow(!entry!.isIntersecting && entry!.boundingClientRect.top > 0),
      { rootMargin: "0px 0px -160px 0px" },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return below;
}
