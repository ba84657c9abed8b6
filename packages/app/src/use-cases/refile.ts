import type { AppContext } from "../context.ts";
import type { Member } from "./circle-members.ts";

/**
 * Files people otherwise, by new decisions that differ in the circles alone: one batch, so that it can be taken back as a
 * whole. Like every decision it is kept here only. Null where there was nobody to file.
 */
export async function refile(
  app: AppContext,
  members: readonly Member[],
  circlesOf: (circles: readonly string[]) => readonly string[],
): Promise<string | null> {
  if (members.length === 0) return null;
  const batchId = app.newId();
  const decidedAt = app.now();
  await app.owner.decisions.add(
    members.map(({ decision: { requestId, action, access, circles, advised } }) => ({
      id: app.newId(),
      requestId,
      action,
      access,
      circles: [...new Set(circlesOf(circles))],
      // What was said was said with the earlier decision, and is not to be sent again.
      reply: null,
      advised,
      batchId,
      decidedAt,
    })),
  );
  return batchId;
}
