import { useApi } from "../api/use-api.ts";
import { useWords } from "../words/index.tsx";
import { useDeed, useTakeBack } from "./use-deed.ts";

/** The owner's word on who asked in one request. */
export function useOwnersWord(requestId: string): {
  say(person: { readonly id: string; readonly name: string }, same: boolean): Promise<void>;
  takeBack(wordId: string): Promise<void>;
} {
  const api = useApi();
  const { say } = useWords();
  const deed = useDeed();
  const takeBack = useTakeBack();
  return {
    say: ({ id, name }, same) =>
      deed(same ? say("who.said") : say("who.said-not", { name }), async () => {
        const word = await api.sayWho(requestId, { personId: id, same });
        return { undo: () => api.unsayWho(word.id) };
      }),
    takeBack: (wordId) => takeBack(() => api.unsayWho(wordId)),
  };
}
