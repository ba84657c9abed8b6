import { Menu } from "@base-ui/react/menu";
import type { RequestDetail } from "@entregent/app/schemas";
import type { Action } from "@entregent/engine";
import { Button } from "../../shared/controls.tsx";
import { useWords } from "../../words/index.tsx";
import { decisionCommands } from "./requests-commands.ts";
import "./decision-bar.css";

interface DecisionBarProps {
  readonly detail: RequestDetail;
  onDecide(action: Action): void;
}

/** The decision at hand while the card is being read: what is advised, who would be told, and the other ways. */
export function DecisionBar({ detail, onDecide }: DecisionBarProps): React.JSX.Element {
  const { say } = useWords();
  const { action } = detail.advice;
  const toldOf = (one: Action): string =>
    (detail.consequences[one] ?? []).find(({ about }) => about === "told")?.words ??
    detail.consequences[one]?.[0]?.words ??
    "";
  return (
    <div className="decision-bar">
      <Button look="main" onClick={() => onDecide(action)} aria-describedby="bar-told">
        {say(`action.${action}`)}
      </Button>
      <p id="bar-told" className="decision-bar-told">
        {toldOf(action)}
      </p>
      <Menu.Root modal={false}>
        <Menu.Trigger className="button" data-look="plain">
          {say("decision.other")}
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="picker-place" side="top" align="end" sideOffset={6}>
            <Menu.Popup className="picker-list decision-menu">
              {decisionCommands
                .filter(({ name }) => name !== action)
                .map(({ name, label, keys }) => (
                  <Menu.Item key={name} className="decision-menu-item" onClick={() => onDecide(name)}>
                    <span className="decision-menu-name">
                      {say(label)} <kbd aria-hidden="true">{keys[0]}</kbd>
                    </span>
                    <span className="decision-menu-told">{toldOf(name)}</span>
                  </Menu.Item>
                ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}
