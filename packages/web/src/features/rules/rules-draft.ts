import type { ApiPolicy } from "@entregent/app/schemas";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { addRule, asOwn, changeRule, moveRule, removeRule } from "./rules-state.ts";

/** Rules under the hand, not yet in force; kept while one looks at other pages. */
export interface Draft {
  readonly policy: ApiPolicy;
  /** One for each rule, the same wherever it is moved. */
  readonly ids: readonly number[];
}

export interface DraftHand {
  readonly draft: Draft | null;
  begin(policy: ApiPolicy): void;
  change(index: number, rule: ApiPolicy["rules"][number]): void;
  move(index: number, by: number): void;
  add(words: { readonly name: string; readonly because: string }): void;
  remove(index: number): void;
  discard(): void;
}

const key = ["rules-draft"] as const;
let lastId = 0;
const newIds = (policy: ApiPolicy): readonly number[] => policy.rules.map(() => ++lastId);

export function useDraft(): DraftHand {
  const queries = useQueryClient();
  const { data: draft = null } = useQuery<Draft | null>({
    queryKey: key,
    queryFn: () => null,
    initialData: null,
    enabled: false,
    gcTime: Infinity,
  });
  const set = (next: Draft | null): void => void queries.setQueryData(key, next);
  const edit = (change: (now: Draft) => Draft): void => {
    const now = queries.getQueryData<Draft | null>(key);
    if (now) {
      const next = change(now);
      set({ ...next, policy: asOwn(next.policy) });
    }
  };
  return {
    draft,
    begin: (policy) => set({ policy, ids: newIds(policy) }),
    change: (index, rule) => edit(({ policy, ids }) => ({ policy: changeRule(policy, index, rule), ids })),
    move: (index, by) =>
      edit(({ policy, ids }) => {
        const to = Math.min(ids.length - 1, Math.max(0, index + by));
        return { policy: moveRule(policy, index, by), ids: ids.toSpliced(index, 1).toSpliced(to, 0, ids[index]!) };
      }),
    add: (words) => edit(({ policy, ids }) => ({ policy: addRule(policy, words), ids: [++lastId, ...ids] })),
    remove: (index) => edit(({ policy, ids }) => ({ policy: removeRule(policy, index), ids: ids.toSpliced(index, 1) })),
    discard: () => set(null),
  };
}
