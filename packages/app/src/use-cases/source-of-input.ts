import { detect, connectors, type Input, readInput } from "@entregent/connectors";
import type { AppContext } from "../context.ts";
import type { ImportSource } from "./import-archive.ts";

/** What the owner chose for this reading. */
export interface ReadingChoice {
  /** Take the first mail of somebody the owner never wrote to as a request. */
  readonly firstMailIsRequest?: boolean;
}

/** What the person gave, ready to be imported: its connectors are found by content, its facts read as they are asked for. */
export async function sourceOf(app: AppContext, input: Input, choice: ReadingChoice = {}): Promise<ImportSource> {
  const { claims } = await detect(input, connectors);
  const owners = await app.owner.memory.owners();
  const ownerNames = [...new Set(owners.flatMap((fact) => [...fact.names, ...fact.formerNames]))];
  return {
    connector: claims.map(({ connector }) => connector.id).join("+") || "none",
    sourceName: input.name,
    facts: (tell) =>
      readInput(input, {
        now: app.now(),
        ...choice,
        ...(ownerNames.length > 0 ? { ownerNames } : {}),
        onProgress: ({ bytesRead, bytesTotal, file }) =>
          tell({ share: bytesTotal > 0 ? Math.min(1, bytesRead / bytesTotal) : null, file }),
      }),
    close: async () => input.close?.(),
  };
}
