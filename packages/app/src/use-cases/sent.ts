import {
  type Appraisal,
  answerTo,
  outcomesOf,
  overallOutcome,
  type SentNote,
  sentStages,
  standingOf,
} from "@entregent/engine";
import { participantKeys, type RequestRow } from "@entregent/store";
import type { SentList } from "../api/sent-schemas.ts";
import type { AppContext } from "../context.ts";
import type { BookPerson } from "../memory/book-person.ts";
import type { Book } from "../memory/people-book.ts";
import { noteInput } from "../memory/queries.ts";
import { presentOutcome, presentSent, presentShare } from "../present/sent.ts";
import type { Speaker } from "../present/speaker.ts";
import { newestTraces } from "./newest-traces.ts";

const tracesRead = 500;

/** A request of the owner's with all that is known of it. */
export interface SentRow extends SentNote {
  readonly row: RequestRow;
  readonly person: BookPerson | null;
}

/** What the owner sent: where each request stands, when to remind or take it back, and which openings led to a conversation. */
export async function sentRequests(app: AppContext, speaker: Speaker): Promise<SentList> {
  const [rows, book] = await Promise.all([app.owner.requests.list({ direction: "sent" }), app.book.open()]);
  const find = finderOf(book);
  const today = app.now().slice(0, 10);
  const sent: SentRow[] = [];
  for (const row of rows) sent.push(await readSent(app, row, find(row), today));
  sent.sort(
    (a, b) =>
      sentStages.indexOf(a.standing.stage) - sentStages.indexOf(b.standing.stage) ||
      (b.standing.ageDays ?? -1) - (a.standing.ageDays ?? -1),
  );
  return {
    stages: sentStages.flatMap((stage) => {
      const count = sent.filter(({ standing }) => standing.stage === stage).length;
      return count === 0 ? [] : [{ stage, count, words: speaker.say(`sent.stage.${stage}`) }];
    }),
    requests: sent.map((one) => presentSent(one, speaker)),
    overall: presentShare(overallOutcome(sent), speaker),
    openings: outcomesOf(sent).map((outcome) => presentOutcome(outcome, speaker)),
    counted: speaker.say("sent.counted"),
  };
}

async function readSent(app: AppContext, row: RequestRow, person: BookPerson | null, today: string): Promise<SentRow> {
  const { fact } = row;
  const traces = person ? await newestTraces(app, person, tracesRead) : [];
  const answeredOn = answerTo(
    fact.date,
    traces.map((trace) => trace.fact),
  );
  const request = { network: fact.network, date: fact.date, state: stateOf(row, person), answeredOn };
  return { row, person, request, standing: standingOf(request, today), said: said(app, row) };
}

/** A connection since the day of the request says that it was accepted, whatever the list of requests still says. */
function stateOf({ fact }: RequestRow, person: BookPerson | null): RequestRow["fact"]["state"] {
  const since = person?.remembered.connectedOn;
  const isOpen = fact.state === "pending" || fact.state === "unknown";
  return isOpen && since && fact.date && since.slice(0, 10) >= fact.date.slice(0, 10) ? "accepted" : fact.state;
}

/** What the note gave; null where there was none of the owner's own. */
function said(app: AppContext, { fact }: RequestRow): Pick<Appraisal, "origin" | "purpose" | "nextStep"> | null {
  if (!fact.note?.trim() || fact.noteIsStock) return null;
  const { origin, purpose, nextStep } = app.engine.appraise({ ...noteInput(fact), text: fact.note });
  return { origin, purpose, nextStep };
}

/** Finds who was asked by address, page or handle, else by a name that one person alone bears. Nobody is guessed. */
function finderOf(book: Book): (row: RequestRow) => BookPerson | null {
  const byKey = new Map<string, BookPerson | null>();
  for (const person of book.persons.values()) {
    for (const key of person.keys) byKey.set(key, byKey.has(key) && byKey.get(key) !== person ? null : person);
  }
  return ({ fact }) => {
    const { name } = fact;
    const strong = participantKeys(fact);
    const named = participantKeys({ name, email: null, profileUrl: null, handle: null });
    for (const key of [...strong, ...named]) {
      const person = byKey.get(key);
      if (person) return person;
    }
    return null;
  };
}
