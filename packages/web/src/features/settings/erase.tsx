import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { Button, Field } from "../../shared/controls.tsx";
import { toasts } from "../../shared/toasts.tsx";
import { useTeller } from "../../shared/use-teller.ts";
import { useWords } from "../../words/index.tsx";

/** Everything forgotten, once the words for it are typed. */
export function Erase(): React.JSX.Element {
  const { say } = useWords();
  const tell = useTeller();
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState("");
  const words = say("settings.erase.words");
  const erase = async (): Promise<void> => {
    try {
      await api.eraseEverything(typed.trim());
      await queries.resetQueries();
      toasts.add({ title: say("settings.erased") });
      await navigate({ to: "/welcome" });
    } catch (error) {
      tell.trouble(error);
    }
  };
  return (
    <>
      <p>{say("settings.erase.text")}</p>
      <Field label={say("settings.erase.type", { words })} id={id}>
        <input
          id={id}
          className="text-input"
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <p>
        <Button look="grave" disabled={typed.trim().toLocaleLowerCase() !== words} onClick={() => void erase()}>
          {say("settings.erase.confirm")}
        </Button>
      </p>
    </>
  );
}
