import type { RecordRow } from "@entregent/store";
import type { AppContext } from "../context.ts";

const linksAtOnce = 2000;

/** Gives every record without a person one: somebody known, or somebody new. */
export async function linkNewRecords(app: AppContext): Promise<void> {
  const linked: RecordRow[] = [];
  const unlinked: RecordRow[] = [];
  for await (const batch of app.owner.memory.records()) {
    for (const record of batch) (record.personId === null ? unlinked : linked).push(record);
  }
  if (unlinked.length === 0) return;
  const links = app.engine.linkRecords(unlinked, linked, app.now());
  for (let start = 0; start < links.length; start += linksAtOnce) {
    await app.owner.memory.link(links.slice(start, start + linksAtOnce));
  }
}
