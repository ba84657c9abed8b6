import type { Session } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import { openStates } from "./queue.ts";
import { sampleConnector } from "./sample-archive.ts";
import { ownerName, readSettings } from "./settings.ts";

/** What the front end needs first: who, how much, and whether this is the first time. */
export async function session(app: AppContext): Promise<Session> {
  const [name, settings, counts, open, decided, imports] = await Promise.all([
    ownerName(app.owner),
    readSettings(app.owner),
    app.owner.memory.counts(),
    app.owner.requests.count({ direction: "received", states: openStates, decided: false }),
    app.owner.requests.count({ direction: "received", decided: true }),
    app.owner.imports.list(),
  ]);
  return {
    version: app.version,
    owner: { name },
    settings,
    counts: { persons: counts.persons, traces: counts.traces, open, decided },
    firstRun: imports.length === 0,
    sampleLoaded: imports.some((row) => row.connector === sampleConnector && row.state === "done"),
  };
}
