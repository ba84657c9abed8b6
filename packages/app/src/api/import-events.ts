import { streamSSE } from "hono/streaming";
import type { AppContext } from "../context.ts";
import { importReport } from "../use-cases/imports.ts";
import type { ImportRun } from "../use-cases/import-runs.ts";
import type { ApiContext } from "./env.ts";
import { problemDetails, troubleOf } from "./problems.ts";

/** Sent while nothing happens, so that a sleeping connection is noticed. */
const heartbeatMs = 15_000;

/**
 * The events of one import. Who comes late gets the present state first; who comes after the end gets the end.
 * @throws AppError `import/unknown`.
 */
export async function importEvents(c: ApiContext, app: AppContext, id: string): Promise<Response> {
  const speaker = c.get("speaker");
  const report = await importReport(app, id, speaker);
  const run = app.runs.get(id);
  return streamSSE(c, async (stream) => {
    const send = (event: string, data: unknown): Promise<void> =>
      stream.writeSSE({ event, data: JSON.stringify(data) });
    const sendEnd = async (): Promise<void> => {
      const end = run?.end;
      if (end?.state === "failed") await send("failed", problemDetails(troubleOf(end.error), speaker));
      else await send("done", run ? await importReport(app, id, speaker) : report);
    };
    if (run === null && report.state === "failed") {
      await send("failed", problemDetails({ code: "import/interrupted", facts: {} }, speaker));
      return;
    }
    if (run !== null && run.end === null) {
      await send("progress", run.progress);
      await follow(run, stream, (progress) => send("progress", progress));
    }
    if (!stream.aborted) await sendEnd();
  });
}

async function follow(
  run: ImportRun,
  stream: { aborted: boolean; onAbort(listener: () => void): void; write(text: string): Promise<unknown> },
  tell: (progress: ImportRun["progress"]) => Promise<void>,
): Promise<void> {
  let sending: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    const heartbeat = setInterval(() => void stream.write(": still here\n\n"), heartbeatMs);
    const stop = (): void => {
      clearInterval(heartbeat);
      unwatch();
      resolve();
    };
    const unwatch = run.watch((now) => {
      if (now.end !== null) stop();
      else sending = sending.then(() => tell(now.progress));
    });
    stream.onAbort(stop);
  });
  await sending;
}
