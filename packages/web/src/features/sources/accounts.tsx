import type { ApiLiveSource, LiveOverview } from "@entregent/app/schemas";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { keys, useApi } from "../../api/use-api.ts";
import { Trouble } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import { AccountRow } from "./account-row.tsx";
import { ConnectForm } from "./connect-form.tsx";

/** How often the state of a reading is asked for while one goes on. */
const whileReadingMs = 1500;

function useAccounts(): UseQueryResult<LiveOverview> {
  const api = useApi();
  const { language } = useWords();
  return useQuery({
    queryKey: [...keys.accounts, language],
    queryFn: () => api.accounts(),
    refetchInterval: ({ state }) => (state.data?.accounts.some(({ reading }) => reading) ? whileReadingMs : false),
  });
}

function useKinds(): readonly ApiLiveSource[] {
  const api = useApi();
  const { language } = useWords();
  const kinds = useQuery({ queryKey: [...keys.kindsOfAccount, language], queryFn: () => api.kindsOfAccount() });
  return kinds.data?.sources ?? [];
}

/** The accounts that are asked over the network, and the form to connect one; nothing where none can be. */
export function Accounts(): React.JSX.Element | null {
  const { say } = useWords();
  const overview = useAccounts();
  const kinds = useKinds();
  const navigate = useNavigate();
  const { connect, get } = useSearch({ from: "/sources" });
  const accounts = overview.data?.accounts ?? [];
  const kind = kinds.find(({ id }) => id === connect);
  const rest = get === undefined ? {} : { get };
  if (kinds.length === 0 && accounts.length === 0) return null;
  return (
    <section className="accounts" id="accounts">
      <h2 className="section-title">{say("accounts.title")}</h2>
      <p className="aside">{say("accounts.about")}</p>
      {overview.error && <Trouble error={overview.error} again={() => void overview.refetch()} />}
      {accounts.map((account) => (
        <AccountRow key={account.id} account={account} kind={kinds.find(({ id }) => id === account.source) ?? null} />
      ))}
      {overview.data?.secretsIn && <p className="aside">{say(`accounts.secrets.${overview.data.secretsIn}`)}</p>}
      {kind ? (
        <ConnectForm key={kind.id} kind={kind} onEnd={() => void navigate({ to: "/sources", search: rest })} />
      ) : connect === undefined ? (
        kinds.length > 0 && (
          <p>
            <Link to="/sources" search={{ ...rest, connect: "choose" }} className="button" resetScroll={false}>
              {say("accounts.connect")}
            </Link>
          </p>
        )
      ) : (
        <KindChoice kinds={kinds} rest={rest} />
      )}
    </section>
  );
}

interface KindChoiceProps {
  readonly kinds: readonly ApiLiveSource[];
  readonly rest: { readonly get?: string };
}

function KindChoice({ kinds, rest }: KindChoiceProps): React.JSX.Element {
  const { say } = useWords();
  return (
    <nav className="kinds" aria-label={say("accounts.choose")}>
      <p className="field-hint">{say("accounts.choose")}</p>
      <ul>
        {kinds.map(({ id, name, about }) => (
          <li key={id}>
            <Link to="/sources" search={{ ...rest, connect: id }} resetScroll={false}>
              {name}
            </Link>
            <span className="aside">{about}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/sources" search={rest} className="button" data-look="quiet" data-flush resetScroll={false}>
          {say("accounts.cancel")}
        </Link>
      </p>
    </nav>
  );
}
