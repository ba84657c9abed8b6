import type { Problem } from "@entregent/engine";
import type { ExpressionBuilder } from "kysely";
import { StoreError } from "../errors.ts";
import type { FactCounts, ImportRow, ImportState, ImportStore, StorableFact } from "../port.ts";
import { type AddingImport, addFacts } from "./add-facts.ts";
import type { Home, Session } from "./home.ts";
import { memoryChanged } from "./counter.ts";
import { joinRequests } from "./request-doors.ts";
import type { Tables } from "./tables.ts";
import { undoSightings } from "./undo-import.ts";

export function createImportStore(home: Home, owner: string): ImportStore {
  return {
    begin: (row) => home.write(owner, (session) => begin(session, row)),
    add: (importId, facts) => home.write(owner, (session) => add(session, importId, facts)),
    finish: (importId, end) => home.write(owner, (session) => finish(session, importId, end)),
    get: (importId) => home.read(owner, (session) => get(session, importId)),
    list: () => home.read(owner, list),
    problems: (importId, page) => home.read(owner, (session) => problems(session, importId, page)),
    async undo(importId, at) {
      const removed = await home.write(owner, (session) => undo(session, importId, at));
      await home.scrub();
      return { removed };
    },
  };
}

/** With how many forgotten people it named. */
type CountedImport = Tables["import"] & { readonly passed_over: number | null };

async function begin(session: Session, row: Parameters<ImportStore["begin"]>[0]): Promise<ImportRow> {
  const known = await readImport(session, row.id);
  if (known && (known.state === "done" || known.state === "undone"))
    throw new StoreError("store/id-taken", `import ${row.id} is ${known.state}; begin with a new id`, { id: row.id });
  if (known) return toImportRow(await setState(session, row.id, { state: "running", finished_at: null }));
  await session.db
    .insertInto("import")
    .values({
      owner: session.owner,
      id: row.id,
      connector: row.connector,
      source_name: row.sourceName,
      started_at: row.startedAt,
      as_of: row.asOf ?? row.startedAt,
      finished_at: null,
      undone_at: null,
      state: "running",
      added_requests: 0,
      added_records: 0,
      added_traces: 0,
      known_requests: 0,
      known_records: 0,
      known_traces: 0,
      problems: 0,
    })
    .execute();
  return toImportRow(await needImport(session, row.id));
}

async function add(
  session: Session,
  importId: string,
  facts: readonly StorableFact[],
): Promise<{ added: FactCounts; known: FactCounts }> {
  const row = await needImport(session, importId);
  if (row.state !== "running")
    throw new StoreError("store/import-not-running", `import ${importId} is ${row.state}; begin a new one`, {
      id: importId,
      state: row.state,
    });
  const by: AddingImport = { id: importId, startedAt: row.started_at, isNewest: await isNewest(session, row) };
  const { added, known, problems, changed } = await addFacts(session, by, facts);
  await session.db
    .updateTable("import")
    .set((column) => ({
      added_requests: column("added_requests", "+", added.requests),
      added_records: column("added_records", "+", added.records),
      added_traces: column("added_traces", "+", added.traces),
      known_requests: column("known_requests", "+", known.requests),
      known_records: column("known_records", "+", known.records),
      known_traces: column("known_traces", "+", known.traces),
      problems: column("problems", "+", problems),
    }))
    .where("owner", "=", session.owner)
    .where("id", "=", importId)
    .execute();
  if (changed) await memoryChanged(session);
  return { added, known };
}

async function isNewest(session: Session, row: Tables["import"]): Promise<boolean> {
  const other = await session.db
    .selectFrom("import")
    .select("id")
    .where("owner", "=", session.owner)
    .where("id", "!=", row.id)
    .where((where) => where.or([where("as_of", ">=", row.as_of), where("started_at", ">=", row.started_at)]))
    .limit(1)
    .executeTakeFirst();
  return other === undefined;
}

async function finish(
  session: Session,
  importId: string,
  end: { state: "done" | "failed"; finishedAt: string },
): Promise<ImportRow> {
  const row = await needImport(session, importId);
  // Undone meanwhile by another process: that stands.
  if (row.state === "undone") return toImportRow(row);
  await joinRequests(session);
  return toImportRow(await setState(session, importId, { state: end.state, finished_at: end.finishedAt }));
}

async function undo(session: Session, importId: string, at: string): Promise<FactCounts> {
  const row = await needImport(session, importId);
  if (row.state === "undone") return { requests: 0, records: 0, traces: 0 };
  const removed = await undoSightings(session, importId, await isNewest(session, row));
  await setState(session, importId, { state: "undone", undone_at: at, finished_at: row.finished_at ?? at });
  await joinRequests(session);
  await memoryChanged(session);
  return { requests: removed.request, records: removed.record, traces: removed.trace };
}

async function get(session: Session, importId: string): Promise<ImportRow | null> {
  const row = await readImport(session, importId);
  return row ? toImportRow(row) : null;
}

async function list(session: Session): Promise<readonly ImportRow[]> {
  const rows = await session.db
    .selectFrom("import")
    .selectAll()
    .select(passedOver)
    .where("owner", "=", session.owner)
    .orderBy("started_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(toImportRow);
}

async function problems(
  session: Session,
  importId: string,
  page?: { offset: number; limit: number },
): Promise<readonly Problem[]> {
  let query = session.db
    .selectFrom("problem")
    .select("content")
    .where("owner", "=", session.owner)
    .where("import_id", "=", importId)
    .orderBy("file")
    .orderBy("line")
    .orderBy("id");
  if (page) query = query.offset(page.offset).limit(page.limit);
  return (await query.execute()).map((row) => JSON.parse(row.content) as Problem);
}

async function setState(
  session: Session,
  importId: string,
  change: { state: ImportState; finished_at: string | null; undone_at?: string },
): Promise<CountedImport> {
  await session.db
    .updateTable("import")
    .set(change)
    .where("owner", "=", session.owner)
    .where("id", "=", importId)
    .execute();
  return needImport(session, importId);
}

async function readImport(session: Session, importId: string): Promise<CountedImport | undefined> {
  return session.db
    .selectFrom("import")
    .selectAll()
    .select(passedOver)
    .where("owner", "=", session.owner)
    .where("id", "=", importId)
    .executeTakeFirst();
}

function passedOver({ selectFrom }: ExpressionBuilder<Tables, "import">) {
  return selectFrom("passed_over")
    .select((all) => all.fn.countAll<number>().as("people"))
    .whereRef("passed_over.owner", "=", "import.owner")
    .whereRef("passed_over.import_id", "=", "import.id")
    .as("passed_over");
}

async function needImport(session: Session, importId: string): Promise<CountedImport> {
  const row = await readImport(session, importId);
  if (!row) throw new StoreError("store/no-such-import", `no import ${importId}; begin it first`, { id: importId });
  return row;
}

function toImportRow(row: CountedImport): ImportRow {
  return {
    id: row.id,
    connector: row.connector,
    sourceName: row.source_name,
    startedAt: row.started_at,
    asOf: row.as_of,
    finishedAt: row.finished_at,
    undoneAt: row.undone_at,
    state: row.state as ImportState,
    added: { requests: row.added_requests, records: row.added_records, traces: row.added_traces },
    known: { requests: row.known_requests, records: row.known_records, traces: row.known_traces },
    problems: row.problems,
    passedOver: Number(row.passed_over ?? 0),
  };
}
