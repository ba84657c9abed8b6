import type { ApiAccount, ApiLiveCheck, ApiLiveSource } from "@entregent/app/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { refreshAll, keys, useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { tellMoment } from "../../shared/dates.ts";
import { PlainText } from "../../shared/plain-text.tsx";
import { Trouble } from "../../shared/states.tsx";
import { toasts } from "../../shared/toasts.tsx";
import { useWords } from "../../words/index.tsx";
import { FollowedImport } from "./followed-import.tsx";
import { emptyValues, given, LiveFields } from "./live-fields.tsx";

interface AccountRowProps {
  readonly account: ApiAccount;
  readonly kind: ApiLiveSource | null;
}

/** One account: how it stands in words, and what can be done with it. */
export function AccountRow({ account, kind }: AccountRowProps): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const [asking, setAsking] = useState<"nothing" | "disconnect" | "change">("nothing");
  const [found, setFound] = useState<ApiLiveCheck | null>(null);
  const { isBusy, trouble, attempt } = useAttempt();
  const { id, name, sourceName, on, readAt, reading } = account;
  useRefreshAfter(`${reading === null} ${readAt} ${account.importId}`);
  const state = reading ? "reading" : account.trouble ? "trouble" : on ? "on" : "paused";
  return (
    <article className="row account">
      <h3>
        {sourceName}
        <span className="past-state">{say(`accounts.state.${state}`)}</span>
      </h3>
      <div className="row-body">
        <p className="past-name">
          <PlainText text={name} />
        </p>
        <p className="aside">
          {readAt === null
            ? say("accounts.never-read")
            : say("accounts.read-at", { date: tellMoment(readAt, language) })}
        </p>
        {reading && (reading.importId ? <FollowedImport id={reading.importId} /> : <p>{say("accounts.signing-in")}</p>)}
        {account.trouble && !reading && (
          <div className="account-trouble">
            <p>
              <strong>{account.trouble.title}</strong>
            </p>
            <p>{account.trouble.nextStep}</p>
          </div>
        )}
        {found && <p aria-live="polite">{say("accounts.holds", { holds: found.holds.map(({ words }) => words) })}</p>}
        {trouble !== null && <Trouble error={trouble} />}
        {asking === "disconnect" && (
          <Disconnect
            isBusy={isBusy}
            onKeep={() => setAsking("nothing")}
            onDisconnect={() =>
              void attempt(async () => {
                await api.removeAccount(id);
                toasts.add({ title: say("accounts.disconnected", { name }) });
              })
            }
          />
        )}
        {asking === "change" && kind && <ChangeForm account={account} kind={kind} onEnd={() => setAsking("nothing")} />}
        {asking === "nothing" && (
          <p className="row-actions">
            {reading ? (
              <Button disabled={isBusy} onClick={() => void attempt(() => api.stopAccount(id))}>
                {say("accounts.stop")}
              </Button>
            ) : (
              <Button
                disabled={isBusy}
                onClick={() =>
                  void attempt(async () => {
                    if (!on) await api.changeAccount(id, { on: true });
                    await api.readAccount(id);
                  })
                }
              >
                {say(on ? "accounts.read-now" : "accounts.resume")}
              </Button>
            )}
            {on && (
              <Button disabled={isBusy} onClick={() => void attempt(() => api.changeAccount(id, { on: false }))}>
                {say("accounts.pause")}
              </Button>
            )}
            <Button
              look="quiet"
              disabled={isBusy}
              onClick={() => void attempt(async () => setFound(await api.checkAccount(id)))}
            >
              {say("accounts.check-again")}
            </Button>
            {kind && (
              <Button look="quiet" disabled={isBusy} onClick={() => setAsking("change")}>
                {say("accounts.change")}
              </Button>
            )}
            <Button look="quiet" disabled={isBusy} onClick={() => setAsking("disconnect")}>
              {say("accounts.disconnect")}
            </Button>
          </p>
        )}
      </div>
    </article>
  );
}

interface Attempts {
  readonly isBusy: boolean;
  readonly trouble: unknown;
  attempt(work: () => Promise<unknown>): Promise<void>;
}

/** Does one thing with the accounts at a time, and has them asked again. */
function useAttempt(): Attempts {
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  return {
    isBusy,
    trouble,
    async attempt(work) {
      setBusy(true);
      setTrouble(null);
      try {
        await work();
      } catch (error) {
        setTrouble(error);
      }
      await queries.invalidateQueries({ queryKey: keys.accounts });
      setBusy(false);
    },
  };
}

/** Once a reading has begun or ended, everything may be different. */
function useRefreshAfter(state: string): void {
  const queries = useQueryClient();
  const was = useRef(state);
  useEffect(() => {
    if (was.current !== state) void refreshAll(queries);
    was.current = state;
  }, [state, queries]);
}

interface DisconnectProps {
  readonly isBusy: boolean;
  onKeep(): void;
  onDisconnect(): void;
}

function Disconnect({ isBusy, onKeep, onDisconnect }: DisconnectProps): React.JSX.Element {
  const { say } = useWords();
  return (
    <div className="connect">
      <p>{say("accounts.disconnect.what")}</p>
      <p className="row-actions">
        <Button look="grave" disabled={isBusy} onClick={onDisconnect}>
          {say("accounts.disconnect")}
        </Button>
        <Button disabled={isBusy} onClick={onKeep}>
          {say("accounts.keep")}
        </Button>
      </p>
    </div>
  );
}

interface ChangeFormProps {
  readonly account: ApiAccount;
  readonly kind: ApiLiveSource;
  onEnd(): void;
}

/** Other settings or another password; tried before they are kept. */
function ChangeForm({ account, kind, onEnd }: ChangeFormProps): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const [values, setValues] = useState(() => emptyValues(kind.fields, account.settings));
  const { isBusy, trouble, attempt } = useAttempt();
  return (
    <form
      className="connect"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void attempt(async () => {
          await api.changeAccount(account.id, given(kind.fields, values));
          onEnd();
        });
      }}
    >
      <LiveFields kind={kind} values={values} hasSecrets onChange={setValues} />
      {trouble !== null && <Trouble error={trouble} />}
      <p className="row-actions">
        <Button look="main" type="submit" disabled={isBusy}>
          {say(isBusy ? "accounts.trying" : "accounts.save")}
        </Button>
        <Button type="button" onClick={onEnd}>
          {say("accounts.cancel")}
        </Button>
      </p>
    </form>
  );
}
