import {
  type AskedPart,
  askedParts,
  momentOf,
  type ThreadEvent,
  type ThreadState,
  threadState,
} from "@entregent/engine";
import type { DecisionRow, RequestRow, ThreadEventRow, TraceRow } from "@entregent/store";
import type { AppContext } from "../context.ts";
import { eventOfTrace, tracesByRequest } from "../memory/thread-traces.ts";
import { openStates } from "./queue.ts";
import { readFollowUp, waitOn } from "./follow-up-settings.ts";

/** Words that came after a question. */
export interface ThreadAnswer {
  readonly id: string;
  readonly at: string;
  /** Null where the source keeps no words: only that they wrote is known. */
  readonly words: string | null;
  readonly from: "pasted" | "note" | "trace";
  readonly trace: TraceRow | null;
}

/** What followed on a question, or on a refusal. */
export interface Thread {
  readonly row: RequestRow;
  /** The last question; null where nothing was asked. */
  readonly question: {
    readonly at: string;
    readonly text: string | null;
    /** Null where it is not known what was asked for. */
    readonly parts: readonly AskedPart[] | null;
  } | null;
  readonly state: ThreadState;
  /** Those the owner has not put aside, oldest first. */
  readonly answers: readonly ThreadAnswer[];
  /** What was kept and stands, oldest first. */
  readonly kept: readonly ThreadEventRow[];
}

/**
 * The threads of the owner's received requests.
 *
 * @param which.verdicts - Also requests that were refused or left, whose verdict a later contact may have overtaken.
 * @param which.ids - Only these requests, by the id they are shown under.
 */
export async function threads(
  app: AppContext,
  which: { readonly verdicts?: boolean; readonly ids?: readonly string[] } = {},
): Promise<readonly Thread[]> {
  const decided = await app.owner.requests.list({ direction: "received", decided: true });
  const shown = new Set(decided.map(({ id }) => id));
  const [decisions, kept, settings] = await Promise.all([
    byRequest(app, await app.owner.decisions.list({ standing: true }), shown),
    byRequest(app, await app.owner.threads.list({ standing: true }), shown),
    readFollowUp(app.owner),
  ]);
  const hasThread = (id: string): boolean =>
    (decisions.get(id) ?? []).some(({ action }) => action === "ask" || (which.verdicts === true && isVerdict(action)));
  const rows = decided.filter(({ id }) => hasThread(id) && (which.ids?.includes(id) ?? true));
  if (rows.length === 0) return [];
  const traces = await tracesByRequest(app, rows);
  return rows.map((row) =>
    threadOf(row, decisions.get(row.id) ?? [], kept.get(row.id) ?? [], traces.get(row.id) ?? [], {
      now: app.now(),
      waitDays: waitOn(row.fact.network, settings).days,
    }),
  );
}

const isVerdict = (action: DecisionRow["action"]): boolean =>
  action === "decline" || action === "lapse" || action === "report";

/** What was kept of one request may stand under any of its doors; only doors that are not shown are looked up. */
async function byRequest<Row extends { readonly requestId: string }>(
  app: AppContext,
  rows: readonly Row[],
  shown: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const shownAs = new Map<string, string>([...shown].map((id) => [id, id]));
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    let id = shownAs.get(row.requestId);
    if (id === undefined) {
      id = (await app.owner.requests.get(row.requestId))?.id ?? row.requestId;
      shownAs.set(row.requestId, id);
    }
    grouped.set(id, [...(grouped.get(id) ?? []), row]);
  }
  return grouped;
}

function threadOf(
  row: RequestRow,
  decisions: readonly DecisionRow[],
  kept: readonly ThreadEventRow[],
  traces: readonly TraceRow[],
  manners: { readonly now: string; readonly waitDays: number },
): Thread {
  const [question] = decisions.filter(({ action }) => action === "ask");
  const asked = kept.find(({ kind, facts }) => kind === "asked" && facts["decisionId"] === question?.id);
  const answers = [...answersOf(row, question, asked, kept), ...answersIn(traces)];
  const events = [
    ...decisions.map((decision) => eventOfDecision(row, decision)),
    ...kept.flatMap(eventOfKept),
    ...answers.map(({ id, at }): ThreadEvent => ({ kind: "answered", id, at })),
    ...traces.flatMap((trace) => eventOfTrace(trace) ?? []).filter(({ kind }) => kind !== "answered"),
    ...settledSince(row, question, asked),
  ];
  const putAside = new Set(events.flatMap((event) => (event.kind === "dismissed" ? [event.of] : [])));
  return {
    row,
    question: question ? { at: question.decidedAt, text: question.reply, parts: asked ? partsOf(asked) : null } : null,
    state: threadState(events, manners.now, manners),
    answers: answers
      .filter(({ id, at }) => question && !putAside.has(id) && momentOf(at) >= momentOf(question.decidedAt))
      .toSorted((a, b) => momentOf(a.at) - momentOf(b.at)),
    kept,
  };
}

function eventOfDecision({ fact }: RequestRow, { id, action, decidedAt }: DecisionRow): ThreadEvent {
  if (action === "ask") return { kind: "asked", id, at: decidedAt, network: fact.network };
  return { kind: "decided", id, at: decidedAt, action };
}

/** The question stands for itself in the ledger of decisions, the answers are told apart. */
function eventOfKept({ id, kind, at, facts }: ThreadEventRow): readonly ThreadEvent[] {
  if (kind === "dismissed") return [{ kind, id, at, of: String(facts["of"] ?? "") }];
  return kind === "reminded" || kind === "lapsed" ? [{ kind, id, at }] : [];
}

function partsOf({ facts }: ThreadEventRow): readonly AskedPart[] {
  const parts = facts["parts"];
  return Array.isArray(parts) ? askedParts.filter((part) => parts.includes(part)) : [];
}

/** What the owner pasted, and a note that the request did not have when it was asked about. */
function answersOf(
  { id, fact }: RequestRow,
  question: DecisionRow | undefined,
  asked: ThreadEventRow | undefined,
  kept: readonly ThreadEventRow[],
): readonly ThreadAnswer[] {
  const pasted = kept
    .filter(({ kind }) => kind === "answered")
    .map(({ id: eventId, at, words }): ThreadAnswer => ({ id: eventId, at, words, from: "pasted", trace: null }));
  const hasNewNote = question && asked && fact.note !== null && !fact.noteIsStock && fact.note !== asked.words;
  if (!hasNewNote) return pasted;
  const note: ThreadAnswer = {
    id: `note:${id}:${fact.note!.length}`,
    at: question.decidedAt,
    words: fact.note,
    from: "note",
    trace: null,
  };
  return [...pasted, note];
}

function answersIn(traces: readonly TraceRow[]): readonly ThreadAnswer[] {
  return traces.flatMap((trace): readonly ThreadAnswer[] => {
    const event = eventOfTrace(trace);
    if (event?.kind !== "answered") return [];
    return [{ id: event.id, at: event.at, words: trace.fact.text, from: "trace", trace }];
  });
}

/** A later archive shows that the request is no longer open. */
function settledSince(
  { id, fact: { state } }: RequestRow,
  question: DecisionRow | undefined,
  asked: ThreadEventRow | undefined,
): readonly ThreadEvent[] {
  if (!question || !asked || openStates.includes(state) || asked.facts["state"] === state) return [];
  return [{ kind: "settled", id: `state:${id}`, at: question.decidedAt, state }];
}
