import { Dialog } from "@base-ui/react/dialog";
import { tellKey } from "../../shared/commands.ts";
import { useWords } from "../../words/index.tsx";
import { requestsCommands } from "./requests-commands.ts";
import "../../shared/sheet.css";

interface HelpSheetProps {
  readonly open: boolean;
  onOpenChange(open: boolean): void;
}

/** All keys, from the commands themselves. */
export function HelpSheet({ open, onOpenChange }: HelpSheetProps): React.JSX.Element {
  const { say } = useWords();
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="sheet-shade" />
        <Dialog.Popup className="sheet">
          <Dialog.Title className="sheet-title">{say("keys.title")}</Dialog.Title>
          <Dialog.Description className="aside">{say("keys.hint")}</Dialog.Description>
          <dl className="keys">
            {requestsCommands.map(({ name, label, keys }) => (
              <div key={name}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{tellKey(key, say)}</kbd>
                  ))}
                </dt>
                <dd>{say(label)}</dd>
              </div>
            ))}
          </dl>
          <Dialog.Close className="button" data-look="plain">
            {say("close")}
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
