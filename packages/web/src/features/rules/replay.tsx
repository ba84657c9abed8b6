import type { ApiPolicyWish, RulesReplay } from "@entregent/app/schemas";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../shared/controls.tsx";
import { tellDate } from "../../shared/dates.ts";
import { PersonName } from "../../shared/plain-text.tsx";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import { useReplay } from "./rules-data.ts";

const shownFirst = 12;

/** Who would have been advised otherwise, before anything changes. */
export function Replay({ wish }: { readonly wish: ApiPolicyWish }): React.JSX.Element {
  const { say } = useWords();
  const replay = useReplay(wish);
  if (replay.error) return <Trouble error={replay.error} again={() => void replay.refetch()} />;
  if (!replay.data) return <Waiting />;
  const { considered, changed, valued, moves } = replay.data;
  return (
    <div className="replay">
      <p>
        <b>{say("replay.changed", { changed, considered })}</b> {changed > 0 && say("replay.valued", { valued })}
      </p>
      {moves.length > 0 && (
        <ul className="replay-moves">
          {moves.map(({ before, after, count }) => (
            <li key={`${before} ${after}`}>
              {say("replay.move", { count, before: say(`action.${before}`), after: say(`action.${after}`) })}
            </li>
          ))}
        </ul>
      )}
      {changed > 0 && <Differences differences={replay.data.differences} />}
    </div>
  );
}

function Differences({ differences }: Pick<RulesReplay, "differences">): React.JSX.Element {
  const { say, language } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? differences : differences.slice(0, shownFirst);
  return (
    <>
      <table className="replay-table">
        <caption className="unseen">{say("replay.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("replay.who")}</th>
            <th scope="col">{say("replay.before")}</th>
            <th scope="col">{say("replay.after")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ requestId, name, network, date, before, after, valuedFor }) => (
            <tr key={requestId} data-valued={valuedFor.length > 0 || undefined}>
              <th scope="row">
                <Link to="/requests/{-$id}" params={{ id: requestId }} search={{ view: "all" }}>
                  <PersonName name={name} />
                </Link>
                <span className="aside">
                  {say(`network.${network}`)}
                  {date && ` · ${tellDate(date, language)}`}
                </span>
                {valuedFor.length > 0 && (
                  <span className="replay-valued">{say("replay.valued-for", { what: valuedFor })}</span>
                )}
              </th>
              <td data-label={say("replay.before")}>{say(`action.${before.action}`)}</td>
              <td data-label={say("replay.after")}>
                {say(`action.${after.action}`)}
                <span className="aside">{after.because}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < differences.length && (
        <p>
          <Button look="quiet" data-flush onClick={() => setAll(true)}>
            {say("replay.all", { count: differences.length - shown.length })}
          </Button>
        </p>
      )}
    </>
  );
}
