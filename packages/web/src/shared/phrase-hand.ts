import type { PhraseBody } from "@entregent/app/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { keys, useApi } from "../api/use-api.ts";
import { useTeller } from "./use-teller.ts";
import { useWords } from "../words/index.tsx";

export interface PhraseHand {
  /** False where it could not be kept, which has then been told. */
  keep(phrase: PhraseBody): Promise<boolean>;
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
}

/** Changes the owner's phrases, has replies written anew, and offers to take it back. */
export function usePhraseHand(): PhraseHand {
  const tell = useTeller();
  const api = useApi();
  const { say } = useWords();
  const queries = useQueryClient();
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      await queries.invalidateQueries({ queryKey: keys.phrases });
      // The card keeps the reply that is under the hand; others are written anew.
      void queries.invalidateQueries({ queryKey: keys.request, refetchType: "none" });
      void queries.invalidateQueries({ queryKey: keys.reply, refetchType: "none" });
      return true;
    } catch (error) {
      tell.trouble(error);
      return false;
    }
  };
  const hand: PhraseHand = {
    async keep(phrase) {
      const kept = await attempt(() => api.keepPhrase(phrase));
      if (kept) tell.done(say("phrase.kept"), () => void hand.undo());
      return kept;
    },
    async remove(id) {
      if (await attempt(() => api.removePhrase(id))) tell.done(say("phrase.removed"), () => void hand.undo());
    },
    async undo() {
      if (await attempt(() => api.undoPhrases())) tell.undone();
    },
  };
  return hand;
}
