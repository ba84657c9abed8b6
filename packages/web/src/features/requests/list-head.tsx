import { networks } from "@entregent/engine/domain";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button, Picker, Segments } from "../../shared/controls.tsx";
import { useSettled } from "../../shared/use-settled.ts";
import { useWords } from "../../words/index.tsx";
import type { RequestsSearch } from "./requests-search.ts";

interface ListHeadProps {
  readonly search: RequestsSearch;
  readonly total: number;
  readonly field: React.Ref<HTMLInputElement>;
  onHelp(): void;
}

/** What the list shows, and how to find somebody in it. */
export function ListHead({ search, total, field, onHelp }: ListHeadProps): React.JSX.Element {
  const { say } = useWords();
  const navigate = useNavigate({ from: "/requests/{-$id}" });
  const [typed, setTyped] = useState(search.query ?? "");
  const change = (next: Partial<RequestsSearch>): void =>
    void navigate({ search: (before) => ({ ...before, ...next }), params: { id: undefined }, replace: true });

  const find = useSettled((query: string) => change({ query: query === "" ? undefined : query }));

  const { view = "open", network } = search;
  return (
    <header className="list-head">
      <div className="list-title">
        <h1>{say("requests.title")}</h1>
        <Button look="quiet" onClick={onHelp} hint="?" aria-keyshortcuts="?">
          {say("keys.title")}
        </Button>
        {view === "open" && total > 0 && <p>{say("requests.some", { count: total })}</p>}
      </div>
      <div className="list-filters">
        <Segments
          label={say("requests.filter.view")}
          value={view}
          choices={[
            { value: "open", label: say("requests.open") },
            { value: "decided", label: say("requests.decided") },
            { value: "all", label: say("requests.all") },
          ]}
          onChange={(chosen) => change({ view: chosen === "open" ? undefined : chosen })}
        />
        <Picker
          label={say("requests.filter.network")}
          value={network ?? "all"}
          choices={[
            { value: "all" as const, label: say("requests.filter.all") },
            ...networks.map((value) => ({ value, label: say(`network.${value}`) })),
          ]}
          onChange={(chosen) => change({ network: chosen === "all" ? undefined : chosen })}
        />
        <input
          ref={field}
          type="search"
          className="text-input"
          aria-label={say("requests.search")}
          aria-keyshortcuts="/"
          placeholder={`${say("requests.search")}…`}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            find(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape" || event.key === "Enter") event.currentTarget.blur();
          }}
        />
      </div>
    </header>
  );
}
