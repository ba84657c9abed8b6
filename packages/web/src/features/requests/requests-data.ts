import type { Decide, Decided, RequestDetail, RequestList, RequestSummary, There } from "@entregent/app/schemas";
import type { Action, Network } from "@entregent/engine";
import {
  type InfiniteData,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { keys, useApi } from "../../api/use-api.ts";
import { useTeller } from "../../shared/use-teller.ts";
import { useWords } from "../../words/index.tsx";
import { withoutDecided } from "./requests-state.ts";

export interface ListFilter {
  readonly view: "open" | "decided" | "all";
  readonly network?: Network;
  readonly query?: string;
}

const pageSize = 1000;

export interface RequestsList {
  readonly requests: readonly RequestSummary[];
  readonly groups: RequestList["groups"];
  readonly total: number;
  readonly isPending: boolean;
  readonly error: unknown;
  again(): void;
}

/** The whole list: its first page is shown at once, the others follow by themselves. */
export function useRequestList(filter: ListFilter): RequestsList {
  const api = useApi();
  const { data, isPending, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: [...keys.requests, filter],
    queryFn: ({ pageParam }) => api.requests({ ...filter, offset: pageParam, limit: pageSize }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.requests.length < pageSize ? undefined : pages.length * pageSize),
    placeholderData: (before) => before,
  });
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const requests = useMemo(() => data?.pages.flatMap((page) => page.requests) ?? [], [data]);
  const first = data?.pages[0];
  return {
    requests,
    groups: first?.groups ?? [],
    total: first?.total ?? 0,
    isPending,
    error,
    again: () => void refetch(),
  };
}

export function useRequest(id: string | null): UseQueryResult<RequestDetail> {
  const api = useApi();
  const { language } = useWords();
  return useQuery({
    queryKey: [...keys.request, id, language],
    queryFn: () => api.request(id!),
    enabled: id !== null,
  });
}

/** Has the next card ready before it is turned to. */
export function usePrefetchRequest(id: string | null): void {
  const api = useApi();
  const { language } = useWords();
  const queries = useQueryClient();
  useEffect(() => {
    if (id !== null)
      void queries.prefetchQuery({ queryKey: [...keys.request, id, language], queryFn: () => api.request(id) });
  }, [id, language, api, queries]);
}

/** Whether a decision that was just taken can be carried out by a click: then its card stays open. Asks only where it may. */
export function useStaysForThere(): (requestId: string) => Promise<boolean> {
  const api = useApi();
  const { language } = useWords();
  const queries = useQueryClient();
  return async (requestId) => {
    const queryKey = [...keys.there, requestId, language];
    if (!queries.getQueryData<There>(queryKey)?.possible) return false;
    const now = await queries.fetchQuery({ queryKey, queryFn: () => api.there(requestId) }).catch(() => null);
    return (now?.offers.length ?? 0) > 0;
  };
}

/** What one click decided; several batches where they were more than the API takes at once. */
export type Done = readonly Decided[];

export interface DecisionHand {
  decide(order: Decide, name: string | null): Promise<Done | null>;
  undo(done: Done): Promise<void>;
}

const mostAtOnce = 1000;

/** Decides and takes back, keeps the lists in step and says what was done. */
export function useDecisions(onUndone: (done: Done) => void): DecisionHand {
  const tell = useTeller();
  const api = useApi();
  const { say } = useWords();
  const queries = useQueryClient();

  const refresh = async (): Promise<void> => {
    await Promise.all(
      [keys.requests, keys.request, keys.session, keys.rules, keys.followUp, keys.circles, keys.there].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  };
  const hand: DecisionHand = {
    async decide(order, name) {
      try {
        const done: Decided[] = [];
        for (let at = 0; at < order.requestIds.length; at += mostAtOnce) {
          done.push(await api.decide({ ...order, requestIds: order.requestIds.slice(at, at + mostAtOnce) }));
        }
        takeFromOpenLists(queries, new Set(order.requestIds));
        tell.done(doneWords(order.action, order.requestIds.length, name), () => void hand.undo(done));
        void refresh();
        return done;
      } catch (error) {
        tell.trouble(error);
        return null;
      }
    },
    async undo(done) {
      try {
        for (const { batchId, decisions } of done) {
          await (batchId === null ? api.undoDecision(decisions[0]!.id) : api.undoBatch(batchId));
        }
        await refresh();
        tell.undone();
        onUndone(done);
      } catch (error) {
        tell.trouble(error);
      }
    },
  };

  function doneWords(action: Action, count: number, name: string | null): string {
    const values = { action: say(`action.${action}`), count, name: name ?? say("request.none-name") };
    return say(count === 1 ? "toast.decided" : "toast.decided-many", values);
  }
  return hand;
}

function takeFromOpenLists(queries: ReturnType<typeof useQueryClient>, decided: ReadonlySet<string>): void {
  const isOpenList = {
    queryKey: keys.requests,
    predicate: (query: { queryKey: readonly unknown[] }) => viewOf(query.queryKey) === "open",
  };
  queries.setQueriesData<InfiniteData<RequestList>>(
    isOpenList,
    (data) => data && { ...data, pages: data.pages.map((page) => withoutDecided(page, decided)) },
  );
}

const viewOf = (queryKey: readonly unknown[]): string | undefined => (queryKey[1] as ListFilter | undefined)?.view;
