import type { CirclesView } from "@entregent/app/schemas";
import { useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { PlainText } from "../../shared/plain-text.tsx";
import { useDeed } from "../../shared/use-deed.ts";
import { useWords } from "../../words/index.tsx";

type List = CirclesView["lists"][number];

const namesShown = 8;

/** The owner's lists on networks that could be circles: what a click would do, before it. */
export function Lists({ lists }: Pick<CirclesView, "lists">): React.JSX.Element | null {
  const { say } = useWords();
  if (lists.length === 0) return null;
  return (
    <section className="circle" aria-labelledby="circle-lists">
      <h2 id="circle-lists" className="section-title">
        {say("circles.lists")}
      </h2>
      <p className="aside">{say("circles.lists.more")}</p>
      <ul className="circle-members">
        {lists.map((list) => (
          <ListEntry key={`${list.network} ${list.name}`} list={list} />
        ))}
      </ul>
    </section>
  );
}

function ListEntry({ list }: { readonly list: List }): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const deed = useDeed();
  const { network, name, people, circle, joins } = list;
  const names = joins.slice(0, namesShown).map((one) => one.name ?? say("request.none-name"));
  const take = (): Promise<void> =>
    deed(say(circle === null ? "circles.lists.made" : "circles.lists.brought"), async () => {
      const taken = await api.takeList({ network, name });
      return {
        undo: async () => {
          if (taken.batchId !== null) await api.undoBatch(taken.batchId);
          if (taken.made) await api.deleteCircle(taken.circle);
        },
      };
    });
  return (
    <li>
      <span>
        <span className="name">
          <PlainText text={name} />
        </span>{" "}
        <span className="aside">
          {say(`network.${network}`)}, {say("people.total", { count: people })}
        </span>
        <br />
        {joins.length === 0 ? (
          say("circles.lists.nobody")
        ) : (
          <PlainText
            text={say("circles.lists.joins", { names, more: joins.length - names.length, count: joins.length })}
          />
        )}
      </span>
      <Button onClick={() => void take()}>
        <PlainText text={say(circle === null ? "circles.lists.make" : "circles.lists.bring", { name })} />
      </Button>
    </li>
  );
}
