import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { Action } from "@entregent/engine";
import { useCallback, useMemo, useRef, useState } from "react";
import { keys, useApi, useSession } from "../../api/use-api.ts";
import { useKeyboard } from "../../shared/commands.ts";
import { Button } from "../../shared/controls.tsx";
import { useIsWide } from "../../shared/use-is-wide.ts";
import { useTitle } from "../../shared/page.tsx";
import { Empty, Trouble, Waiting } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import { BatchCard } from "./batch-card.tsx";
import { HelpSheet } from "./help-sheet.tsx";
import { IndexTabs } from "./index-tabs.tsx";
import { ListHead } from "./list-head.tsx";
import { type ListHandle, RequestList } from "./request-list.tsx";
import { requestsCommands } from "./requests-commands.ts";
import { type ListFilter, usePrefetchRequest, useRequestList } from "./requests-data.ts";
import { buildRows, extendTo, nothingSelected, type Selection, stepFrom, toggle, toggleAll } from "./requests-state.ts";
import { TheCard } from "./the-card.tsx";
import { useRequestsHand } from "./use-requests-hand.ts";
import "./requests.css";

export function RequestsPage(): React.JSX.Element {
  const { say } = useWords();
  const session = useSession();
  const navigate = useNavigate();
  const { id = null } = useParams({ from: "/requests/{-$id}" });
  const isWide = useIsWide();
  const search = useSearch({ from: "/requests/{-$id}" });
  const filter = useMemo((): ListFilter => {
    const { view = "open", network, query } = search;
    return { view, ...(network ? { network } : {}), ...(query ? { query } : {}) };
  }, [search]);

  const list = useRequestList(filter);
  const rows = useMemo(
    () => buildRows(list.requests, list.groups, filter.view === "open"),
    [list.requests, list.groups, filter.view],
  );
  const order = useMemo(() => list.requests.map(({ id }) => id), [list.requests]);
  // Where there is room for two pages, the book lies open at its first card.
  const current = id ?? (isWide ? (order[0] ?? null) : null);
  const [selection, setSelection] = useSelection(filter);
  const [turnedTo, setTurnedTo] = useState<Action | null>(null);
  const [help, setHelp] = useState(false);
  const [batchOpen, setBatchOpen] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const listHandle = useRef<ListHandle>(null);
  const card = useRef<HTMLDivElement>(null);

  useTitle(say("requests.title"));
  usePrefetchRequest(current === null ? null : stepFrom(order, current, 1));

  const go = useCallback(
    (id: string | null, replace = false) =>
      void navigate({ to: "/requests/{-$id}", params: { id: id ?? undefined }, search: (before) => before, replace }),
    [navigate],
  );
  const selectGroup = (action: Action): void =>
    setSelection((now) =>
      toggleAll(
        now,
        list.requests.filter(({ advised }) => advised === action).map(({ id }) => id),
      ),
    );

  const { hand, replyArea, setReplyText, setCircles } = useRequestsHand({
    current,
    requests: list.requests,
    order,
    selection,
    setSelection,
    go,
    selectGroup,
    openCard: () => card.current?.focus(),
    focusSearch: () => searchField.current?.focus(),
    showHelp: () => setHelp(true),
    onDecided: () => setBatchOpen(false),
  });
  useKeyboard(requestsCommands, hand);

  const select = useCallback(
    (id: string, range: boolean) => setSelection((now) => (range ? extendTo(now, order, id) : toggle(now, id))),
    [order, setSelection],
  );
  const selected = list.requests.filter(({ id }) => selection.ids.has(id));
  const showsCard = current !== null || batchOpen;

  return (
    <div className="book" data-shows={showsCard ? "card" : "list"}>
      <IndexTabs
        groups={filter.view === "open" ? list.groups : []}
        turnedTo={turnedTo}
        onTurn={(action) => listHandle.current?.showGroup(action)}
      />
      <section className="book-list" aria-label={say("requests.list")}>
        <ListHead search={search} total={list.total} field={searchField} onHelp={() => setHelp(true)} />
        {session.data?.sampleLoaded && (
          <p className="sample-note">
            {say("requests.sample")} <Link to="/sources">{say("requests.sample.remove")}</Link>
          </p>
        )}
        <ProposalLine waits={list.isPending} />
        {list.error !== null && <Trouble error={list.error} again={list.again} />}
        {list.isPending && <Waiting />}
        {!list.isPending && list.error === null && list.requests.length === 0 && <NobodyHere filter={filter} />}
        <RequestList
          rows={rows}
          total={list.total}
          current={current}
          selection={selection}
          handle={listHandle}
          onTurnedTo={setTurnedTo}
          onSelect={select}
          onSelectGroup={selectGroup}
        />
        {selected.length > 0 && (
          <div className="batch-bar">
            <span>{say("batch.count", { count: selected.length })}</span>
            <Button look="main" onClick={() => setBatchOpen(true)}>
              {say("batch.title")}
            </Button>
          </div>
        )}
      </section>
      <div className="book-card" ref={card} tabIndex={-1}>
        <p className="back">
          <Button
            look="quiet"
            onClick={() => {
              setBatchOpen(false);
              go(null);
            }}
          >
            ← {say("request.back")}
          </Button>
        </p>
        {selected.length > 0 ? (
          <BatchCard
            requests={selected}
            onDecide={hand.decide}
            onCircles={setCircles}
            onClear={() => setSelection(() => nothingSelected)}
          />
        ) : current !== null ? (
          <TheCard
            key={current}
            id={current}
            hand={hand}
            area={replyArea}
            onReplyText={setReplyText}
            onCircles={setCircles}
          />
        ) : null}
      </div>
      <HelpSheet open={help} onOpenChange={setHelp} />
    </div>
  );
}

/** What is selected belongs to the list it was selected in. */
function useSelection(filter: ListFilter): [Selection, (change: (now: Selection) => Selection) => void] {
  const [kept, setKept] = useState({ filter, selection: nothingSelected });
  const change = useCallback(
    (next: (now: Selection) => Selection) =>
      setKept((now) => ({ filter, selection: next(now.filter === filter ? now.selection : nothingSelected) })),
    [filter],
  );
  return [kept.filter === filter ? kept.selection : nothingSelected, change];
}

/** A quiet word where decisions keep differing from the advice; asked for once the list is there. */
function ProposalLine({ waits }: { readonly waits: boolean }): React.JSX.Element | null {
  const { say, language } = useWords();
  const api = useApi();
  const { data: session } = useSession();
  const { data } = useQuery({
    queryKey: [...keys.rules, "proposals", language],
    queryFn: () => api.ruleProposals(),
    enabled: !waits && (session?.counts.decided ?? 0) > 0,
  });
  const count = data?.proposals.length ?? 0;
  if (count === 0) return null;
  return (
    <p className="sample-note">
      {say("proposal.quiet", { count })} <Link to="/rules">{say("proposal.see")}</Link>
    </p>
  );
}

function NobodyHere({ filter }: { readonly filter: ListFilter }): React.JSX.Element {
  const { say } = useWords();
  const { data: session } = useSession();
  const isBookEmpty = session?.counts.persons === 0 && session.counts.decided === 0;
  const kind = filter.query || filter.network ? ".found" : filter.view === "decided" ? ".decided" : "";
  return (
    <Empty title={say(`requests.empty${kind}`)}>
      <p>{say(kind === "" && isBookEmpty ? "import.empty" : `requests.empty${kind}.next`)}</p>
      {kind === "" && (
        <Link to="/sources" className="button">
          {say("nav.sources")}
        </Link>
      )}
    </Empty>
  );
}
