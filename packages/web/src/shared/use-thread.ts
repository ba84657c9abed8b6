import type { ThreadDeedBody } from "@entregent/app/schemas";
import { useApi } from "../api/use-api.ts";
import { useWords } from "../words/index.tsx";
import { useDeed, useTakeBack } from "./use-deed.ts";

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
  const takeBack = useTakeBack();
  return {
    keep: (requestId, order) =>
      deed(say(`thread.done.${order.kind}`), async () => {
        const { id } = await api.keepInThread(requestId, order);
        onKept?.(id);
        return { undo: () => api.undoInThread(id) };
      }),
    takeBack: (eventId) => takeBack(() => api.undoInThread(eventId)),
  };
}
