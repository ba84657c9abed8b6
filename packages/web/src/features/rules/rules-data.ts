import type {
  ApiPolicyWish,
  FactView,
  RulesCheck,
  RulesProposals,
  RulesReplay,
  RulesView,
} from "@entregent/app/schemas";
import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { keys, useApi } from "../../api/use-api.ts";
import { toasts } from "../../shared/toasts.tsx";
import { useTeller } from "../../shared/use-teller.ts";
import { useWords } from "../../words/index.tsx";

export function useRules(): UseQueryResult<RulesView> {
  const api = useApi();
  const { language } = useWords();
  return useQuery({ queryKey: [...keys.rules, "view", language], queryFn: () => api.rules() });
}

export function useFacts(): UseQueryResult<{ readonly facts: readonly FactView[] }> {
  const api = useApi();
  const { language } = useWords();
  return useQuery({ queryKey: ["facts", language], queryFn: () => api.facts(), staleTime: Infinity });
}

export function useProposals(): UseQueryResult<RulesProposals> {
  const api = useApi();
  const { language } = useWords();
  return useQuery({ queryKey: [...keys.rules, "proposals", language], queryFn: () => api.ruleProposals() });
}

export function useReplay(wish: ApiPolicyWish): UseQueryResult<RulesReplay> {
  const api = useApi();
  const { language } = useWords();
  return useQuery({
    queryKey: [...keys.rules, "replay", wish, language],
    queryFn: () => api.replayRules(wish),
    gcTime: 0,
  });
}

export function useCheck(wish: ApiPolicyWish): UseQueryResult<RulesCheck> {
  const api = useApi();
  const { language } = useWords();
  return useQuery({
    queryKey: [...keys.rules, "check", wish, language],
    queryFn: () => api.checkRules(wish),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export interface RulesHand {
  /** Puts rules in force and says so; false where they could not be. */
  use(wish: ApiPolicyWish): Promise<boolean>;
  undo(): Promise<void>;
  dismiss(id: string): Promise<void>;
}

/** Changes rules, has all that rests on them asked again, and offers to take it back. */
export function useRulesHand(): RulesHand {
  const tell = useTeller();
  const api = useApi();
  const { say } = useWords();
  const queries = useQueryClient();
  const refresh = async (): Promise<void> => {
    await Promise.all(
      [keys.rules, keys.requests, keys.request].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  };
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      tell.trouble(error);
      return false;
    }
  };
  const hand: RulesHand = {
    use: (wish) =>
      attempt(async () => {
        const { name } = await api.putRules(wish);
        tell.done(say("rules.used", { name }), () => void hand.undo());
        await refresh();
      }),
    async undo() {
      await attempt(async () => {
        const { name } = await api.undoRules();
        toasts.add({ title: say("rules.undone", { name }), timeout: 4000 });
        await refresh();
      });
    },
    async dismiss(id) {
      await attempt(async () => {
        await api.dismissProposal(id);
        tell.done(say("proposal.dismissed"), () => void attempt(() => api.restoreProposal(id).then(refresh)));
        await refresh();
      });
    },
  };
  return hand;
}
