import { useWords } from "../words/index.tsx";
import { troubleWords } from "./states.tsx";
import { toasts } from "./toasts.tsx";

/** Says in a line what became of a click. */
export interface Teller {
  /** What went wrong, and the next step. */
  trouble(error: unknown): void;
  /** What was done, with a way back. */
  done(title: string, undo: () => void): void;
  /** That it was taken back. */
  undone(): void;
}

export function useTeller(): Teller {
  const { say } = useWords();
  return {
    trouble(error) {
      const { title, next } = troubleWords(error, say);
      toasts.add({ title, description: next, priority: "high" });
    },
    done(title, undo) {
      const toast = toasts.add({
        title,
        actionProps: {
          children: say("toast.undo"),
          onClick: () => {
            toasts.close(toast);
            undo();
          },
        },
      });
    },
    undone() {
      toasts.add({ title: say("toast.undone"), timeout: 4000 });
    },
  };
}
