import type { RequestList } from "@entregent/app/schemas";
import type { Action } from "@entregent/engine";
import { useWords } from "../../words/index.tsx";
import "./index-tabs.css";

interface IndexTabsProps {
  readonly groups: RequestList["groups"];
  readonly turnedTo: Action | null;
  onTurn(action: Action): void;
}

/** The tabs on the fore edge: one a group of advice, the one that is open stands out. */
export function IndexTabs({ groups, turnedTo, onTurn }: IndexTabsProps): React.JSX.Element {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  return (
    <nav className="tabs" aria-label={say("requests.groups")}>
      <ul>
        {groups.map(({ action, count }) => (
          <li key={action}>
            <button
              type="button"
              className="tab"
              data-action={action}
              aria-current={turnedTo === action ? "true" : undefined}
              onClick={() => onTurn(action)}
            >
              <span className="tab-name">{say(`action.${action}`)}</span>
              <span className="tab-count">{number.format(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
