import type { AccountAdded, ApiLiveSource } from "@entregent/app/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { keys, refreshAll, useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { PlainText } from "../../shared/plain-text.tsx";
import { Trouble } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import { type AccountValues, emptyValues, given, LiveFields } from "./live-fields.tsx";

interface ConnectFormProps {
  readonly kind: ApiLiveSource;
  onEnd(): void;
}

/** Asks for an account, tries it, and reads nothing before the owner has seen what it holds and says so. */
export function ConnectForm({ kind, onEnd }: ConnectFormProps): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const [values, setValues] = useState<AccountValues>(() => emptyValues(kind.fields));
  const [state, setState] = useState<"asking" | "trying">("asking");
  const [trouble, setTrouble] = useState<unknown>(null);
  const [added, setAdded] = useState<AccountAdded | null>(null);
  // What only carries the owner's own mails out has nothing to read.
  const onlySends = kind.actions.length > 0 && kind.actions.every((action) => action === "send-mail");
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.accounts });

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setState("trying");
    setTrouble(null);
    try {
      await work();
    } catch (error) {
      setTrouble(error);
    }
    setState("asking");
  };
  const check = (): Promise<void> =>
    attempt(async () => {
      const { settings, secrets } = given(kind.fields, values);
      setAdded(await api.addAccount({ source: kind.id, settings, secrets, on: false }));
      // What was typed is kept in the safe place now, and nowhere else.
      setValues(emptyValues(kind.fields));
    });
  const begin = (id: string): Promise<void> =>
    attempt(async () => {
      await api.changeAccount(id, { on: true });
      if (!onlySends) await api.readAccount(id);
      await refreshAll(queries);
      onEnd();
    });
  const forget = (id: string): Promise<void> =>
    attempt(async () => {
      await api.removeAccount(id);
      await refresh();
      onEnd();
    });

  if (added) {
    const { account, check: found } = added;
    return (
      <div className="connect" aria-live="polite">
        <h3>
          <PlainText text={say("accounts.let-in", { account: found.account })} />
        </h3>
        {found.holds.length > 0 && <p>{say("accounts.holds", { holds: found.holds.map(({ words }) => words) })}</p>}
        {!onlySends && <p className="field-hint">{say("accounts.nothing-read")}</p>}
        {trouble !== null && <Trouble error={trouble} />}
        <p className="row-actions">
          <Button look="main" disabled={state === "trying"} onClick={() => void begin(account.id)}>
            {say(onlySends ? "accounts.keep" : "accounts.begin")}
          </Button>
          <Button disabled={state === "trying"} onClick={() => void forget(account.id)}>
            {say("accounts.not-this")}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <form
      className="connect"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <h3>{kind.name}</h3>
      <p className="field-hint">{kind.about}</p>
      <LiveFields kind={kind} values={values} onChange={setValues} />
      {trouble !== null && <Trouble error={trouble} />}
      <p className="row-actions">
        <Button look="main" type="submit" disabled={state === "trying"}>
          {say(state === "trying" ? "accounts.trying" : "accounts.check")}
        </Button>
        <Button type="button" onClick={onEnd}>
          {say("accounts.cancel")}
        </Button>
      </p>
    </form>
  );
}
