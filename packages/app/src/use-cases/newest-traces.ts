import type { TraceRow } from "@entregent/store";
import type { AppContext } from "../context.ts";
import type { BookPerson } from "../memory/book-person.ts";

/** The last dated contacts with a person, newest first. */
export async function newestTraces(app: AppContext, person: BookPerson, most: number): Promise<readonly TraceRow[]> {
  const rows: TraceRow[] = [];
  for await (const batch of app.owner.memory.traces({ participantKeys: person.keys })) rows.push(...batch);
  return rows.slice(-most).toReversed();
}
