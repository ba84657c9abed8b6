import type { AssessmentRow, AssessmentStore } from "../port.ts";
import { readMemoryVersion } from "./counter.ts";
import type { Home, Session } from "./home.ts";
import { runWith } from "./home.ts";

export function createAssessmentStore(home: Home, owner: string): AssessmentStore {
  return {
    all: () => home.read(owner, all),
    keep: (version, rows) => home.write(owner, (session) => keep(session, version, rows)),
  };
}

async function all(session: Session): Promise<{ version: number; rows: readonly AssessmentRow[] }> {
  const rows = await session.db
    .selectFrom("assessment")
    .select(["request_id", "basis", "content"])
    .where("owner", "=", session.owner)
    .execute();
  return {
    version: await readMemoryVersion(session),
    rows: rows.map(({ request_id, basis, content }) => ({ requestId: request_id, basis, content })),
  };
}

async function keep(session: Session, version: number, rows: readonly AssessmentRow[]): Promise<boolean> {
  // Found out from a memory that was another: it may even name somebody who was forgotten meanwhile.
  if ((await readMemoryVersion(session)) !== version) return false;
  const { owner, db, templates } = session;
  const query = templates.get("keep assessment", () =>
    db
      .insertInto("assessment")
      .values({ owner: "", request_id: "", basis: "", content: "" })
      .onConflict((conflict) =>
        conflict.columns(["owner", "request_id"]).doUpdateSet(({ ref }) => ({
          basis: ref("excluded.basis"),
          content: ref("excluded.content"),
        })),
      )
      .compile(),
  );
  for (const { requestId, basis, content } of rows) await runWith(session, query, [owner, requestId, basis, content]);
  return true;
}
