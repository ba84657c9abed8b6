import type { AppContext } from "../context.ts";
import { openStates } from "./queue.ts";

/** Computes what the list of open requests will ask for, so that the first page comes at once; in another process too. */
export async function assessOpen(app: AppContext, onProgress?: (share: number) => void): Promise<void> {
  const rows = await app.owner.requests.list({ direction: "received", states: openStates, decided: false });
  if (rows.length > 0) await app.assessments.briefs(rows, (done) => onProgress?.(done / rows.length));
}
