import { useQueryClient } from "@tanstack/react-query";
import { refreshAll } from "../api/use-api.ts";
import { useTeller } from "./use-teller.ts";

/** A deed with its undoing: asked of the server, told in a line, taken back with a click. */
export type Deed = (done: string, work: () => Promise<{ undo(): Promise<unknown> }>) => Promise<void>;

/** Carries out what the owner does, and has everything asked again that may look otherwise now. */
export function useDeed(): Deed {
  const tell = useTeller();
  const takeBack = useTakeBack();
  const queries = useQueryClient();
  return async (done, work) => {
    try {
      const { undo } = await work();
      await refreshAll(queries);
      tell.done(done, () => void takeBack(undo));
    } catch (error) {
      tell.trouble(error);
    }
  };
}

/** Takes something back, and says so. */
export function useTakeBack(): (undo: () => Promise<unknown>) => Promise<void> {
  const tell = useTeller();
  const queries = useQueryClient();
  return async (undo) => {
    try {
      await undo();
      await refreshAll(queries);
      tell.undone();
    } catch (error) {
      tell.trouble(error);
    }
  };
}
