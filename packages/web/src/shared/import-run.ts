import type { ImportProgress, ImportReport, ProblemDetails } from "@entregent/app/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { ApiTrouble } from "../api/client.ts";
import { refreshAll, useApi } from "../api/use-api.ts";
import { bundle, type Dropped } from "./dropped-files.ts";

/** What the owner chose for this reading. */
export interface ReadingChoice {
  /** In a mailbox, a stranger's first letter is a request. */
  readonly firstMailIsRequest: boolean;
}

/** One import as a page sees it. */
export type ImportState =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly progress: ImportProgress | null }
  | { readonly state: "done"; readonly report: ImportReport }
  | { readonly state: "failed"; readonly error: unknown };

export interface ImportRun {
  readonly now: ImportState;
  readFiles(dropped: Dropped, choice?: ReadingChoice): void;
  readSample(): void;
  /** Puts the report away. */
  clear(): void;
}

/** Starts an import, follows it, and has everything asked again once it is done. */
export function useImportRun(onDone?: (report: ImportReport) => void): ImportRun {
  const api = useApi();
  const queries = useQueryClient();
  const [now, setNow] = useState<ImportState>({ state: "idle" });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const run = useCallback(
    async (start: () => Promise<{ readonly id: string }>) => {
      setNow({ state: "running", progress: null });
      try {
        const { id } = await start();
        stop.current = api.followImport(
          id,
          (progress) => setNow({ state: "running", progress }),
          (end) => {
            void refreshAll(queries);
            if ("problem" in end)
              setNow({ state: "failed", error: new ApiTrouble(end.problem satisfies ProblemDetails) });
            else {
              setNow({ state: "done", report: end.report });
              onDone?.(end.report);
            }
          },
        );
      } catch (error) {
        setNow({ state: "failed", error });
      }
    },
    [api, queries, onDone],
  );

  return {
    now,
    clear: () => setNow({ state: "idle" }),
    readSample: () => void run(() => api.startSample()),
    readFiles: (dropped, choice) =>
      void run(async () => {
        const { name, body } = await bundle(dropped);
        return api.startImport(name, body, choice);
      }),
  };
}
