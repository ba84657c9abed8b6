import type { ThreadDeedBody } from "@entregent/app/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { refreshAll, useApi } from "../api/use-api.ts";
import { useWords } from "../words/index.tsx";
import { troubleWords } from "./states.tsx";
import { toasts } from "./toasts.tsx";
import { useDeed } from "./use-owners-word.ts";

/** What the owner does in threads. */
export interface ThreadHand {
  keep(requestId: string, deed: ThreadDeedBody): Promise<void>;
  takeBack(eventId: string): Promise<void>;
}

/** @param onKept - Told the id of what was kept, for a key that takes the last one back. */
export function useThread(onKept?: (eventId: string) => void): ThreadHand {
  const api = useApi();
  const { say } = useWords();
  const deed = useDeed();
  const queries = useQueryClient();
  return {
    keep: (requestId, order) =>
      deed(say(`thread.done.${order.kind}`), async () => {
        const { id } = await api.keepInThread(requestId, order);
        onKept?.(id);
        return { undo: () => api.undoInThread(id) };
      }),
    async takeBack(eventId) {
      try {
        await api.undoInThread(eventId);
        await refreshAll(queries);
        toasts.add({ title: say("toast.undone"), timeout: 4000 });
      } catch (error) {
        const { title, next } = troubleWords(error, say);
        toasts.add({ title, description: next, priority: "high" });
      }
    },
  };
}
