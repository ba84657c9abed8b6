import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { keys, useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { PlainText } from "../../shared/plain-text.tsx";
import { useDeed } from "../../shared/use-deed.ts";
import { useWords } from "../../words/index.tsx";

interface JoinWithProps {
  readonly id: string;
  readonly name: string;
}

const shown = 6;

/** Lets the owner say that somebody else in the memory is the same person. */
export function JoinWith({ id, name }: JoinWithProps): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const deed = useDeed();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const found = useQuery({
    queryKey: [...keys.persons, typed],
    queryFn: () => api.persons(typed),
    enabled: open && typed.trim() !== "",
    placeholderData: (before) => before,
  });
  const others = (found.data?.persons ?? []).filter((person) => person.id !== id).slice(0, shown);
  const join = (other: string): void => {
    setOpen(false);
    void deed(say("person.joined"), async () => {
      const { back } = await api.joinPersons(id, other);
      return { undo: () => api.moveRecords(back) };
    });
  };
  return (
    <AlertDialog.Root open={open} onOpenChange={setOpen}>
      <AlertDialog.Trigger className="button" data-look="plain">
        {say("person.join")}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="sheet-shade" />
        <AlertDialog.Popup className="sheet">
          <AlertDialog.Title className="sheet-title">
            <PlainText text={say("person.join.choose", { name })} />
          </AlertDialog.Title>
          <AlertDialog.Description>{say("person.join.text")}</AlertDialog.Description>
          <input
            type="search"
            className="text-input"
            aria-label={say("people.search")}
            placeholder={`${say("people.search")}…`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <ul className="join-others">
            {typed.trim() !== "" &&
              others.map((person) => (
                <li key={person.id}>
                  <Button onClick={() => join(person.id)}>
                    <PlainText text={say("person.join.with", { name: person.name })} />
                  </Button>{" "}
                  <span className="aside">
                    <PlainText text={[person.position, person.company].filter((part) => part !== null).join(", ")} />
                  </span>
                </li>
              ))}
          </ul>
          <div className="sheet-buttons">
            <AlertDialog.Close className="button" data-look="plain">
              {say("close")}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
