import { useQueryClient } from "@tanstack/react-query";
import { refreshAll, useApi } from "../api/use-api.ts";
import { useWords } from "../words/index.tsx";
import { troubleWords } from "./states.tsx";
import { toasts } from "./toasts.tsx";

/** A deed on the memory of persons with its undoing: asked of the server, told in a line, taken back with a click. */
export type Deed = (done: string, work: () => Promise<{ undo(): Promise<unknown> }>) => Promise<void>;

/** Carries out what the owner says of persons, and has everything asked again that may look otherwise now. */
export function useDeed(): Deed {
  const { say } = useWords();
  const queries = useQueryClient();
  const sayTrouble = (error: unknown): void => {
    const { title, next } = troubleWords(error, say);
    toasts.add({ title, description: next, priority: "high" });
  };
  const takeBack = async (undo: () => Promise<unknown>): Promise<void> => {
    try {
      await undo();
      await refreshAll(queries);
      toasts.add({ title: say("toast.undone"), timeout: 4000 });
    } catch (error) {
      sayTrouble(error);
    }
  };
  return async (done, work) => {
    try {
      const { undo } = await work();
      await refreshAll(queries);
      const toast = toasts.add({
        title: done,
        actionProps: {
          children: say("toast.undo"),
          onClick: () => {
            toasts.close(toast);
            void takeBack(undo);
          },
        },
      });
    } catch (error) {
      sayTrouble(error);
    }
  };
}

/** The owner's word on who asked in one request. */
export function useOwnersWord(requestId: string): {
  say(person: { readonly id: string; readonly name: string }, same: boolean): Promise<void>;
  takeBack(wordId: string): Promise<void>;
} {
  const api = useApi();
  const { say } = useWords();
  const deed = useDeed();
  const queries = useQueryClient();
  return {
    say: ({ id, name }, same) =>
      deed(same ? say("who.said") : say("who.said-not", { name }), async () => {
        const word = await api.sayWho(requestId, { personId: id, same });
        return { undo: () => api.unsayWho(word.id) };
      }),
    async takeBack(wordId) {
      try {
        await api.unsayWho(wordId);
        await refreshAll(queries);
      } catch (error) {
        const { title, next } = troubleWords(error, say);
        toasts.add({ title, description: next, priority: "high" });
      }
    },
  };
}
