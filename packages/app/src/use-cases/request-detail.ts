import { type Action, actions, type Recognition } from "@entregent/engine";
import type { RequestRow, TraceRow } from "@entregent/store";
import type { ApiConsequence, RequestDetail } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import type { BookPerson } from "../memory/book-person.ts";
import { presentAdvice, presentConsequence, presentReply } from "../present/advice.ts";
import { presentAppraisal } from "../present/appraisal.ts";
import { presentRecognition } from "../present/recognition.ts";
import { presentDecision, presentAssessed, safeUrl } from "../present/request.ts";
import type { Speaker } from "../present/speaker.ts";
import { saidOf } from "./identity.ts";
import { circleChoices } from "./circle-choices.ts";
import { threadOf } from "./follow-up.ts";
import { newestTraces } from "./newest-traces.ts";
import { replyFor } from "./reply.ts";
import { requestRow } from "./request-row.ts";

const tracesShown = 20;

/** Everything there is to say of one request: who, what they say, what is advised and why, the reply, what a click does. */
export async function requestDetail(app: AppContext, id: string, speaker: Speaker): Promise<RequestDetail> {
  const row = await requestRow(app, id);
  const [assessments, book] = await Promise.all([app.assessments.of([row]), app.book.open()]);
  const assessment = assessments.get(row.id)!;
  const [traces, decisions, said, { thread, read }] = await Promise.all([
    tracesOf(app, assessment.recognition, book.persons),
    app.owner.decisions.list({ requestId: id }),
    saidOf(app, row.id),
    threadOf(app, row.id, speaker),
  ]);
  // Once an answer has come, what is to be said goes by it.
  const known = read ? { ...assessment, appraisal: read.known, advice: read.advice } : assessment;
  const reply = await replyFor(app, row, known, { readsIn: speaker.language });
  const { fact } = row;
  return {
    request: presentAssessed(row, assessment, book.persons, app.now().slice(0, 10)),
    note: fact.note,
    profileUrl: safeUrl(fact.profileUrl),
    email: fact.email,
    company: fact.company,
    mutuals: [...fact.mutuals],
    channelCarriesNote: fact.channelCarriesNote,
    activity: fact.activity ? { ...fact.activity } : null,
    place: {
      file: fact.place.file,
      source: fact.network,
      ...(fact.place.line === undefined ? {} : { line: fact.place.line }),
    },
    alsoAt: [...new Set(row.alsoAt.map(({ file }) => file))],
    recognition: presentRecognition(fact, assessment.recognition, book.persons, traces, speaker),
    said,
    appraisal: presentAppraisal(assessment.appraisal, speaker),
    advice: presentAdvice(assessment.advice, speaker),
    reply: reply === null ? null : presentReply(reply, 0),
    consequences: consequences(app, row, speaker),
    decisions: decisions.map(presentDecision),
    thread,
    circles: await circleChoices(app, row, known, speaker),
  };
}

function consequences(app: AppContext, row: RequestRow, speaker: Speaker): Record<Action, ApiConsequence[]> {
  const told = actions.map((action) => [
    action,
    app.engine.consequencesOf(row.fact.network, action).map((one) => presentConsequence(one, speaker)),
  ]);
  return Object.fromEntries(told) as Record<Action, ApiConsequence[]>;
}

async function tracesOf(
  app: AppContext,
  recognition: Recognition,
  persons: ReadonlyMap<string, BookPerson>,
): Promise<ReadonlyMap<string, readonly TraceRow[]>> {
  const found = new Map<string, readonly TraceRow[]>();
  for (const { personId } of recognition.candidates) {
    const person = persons.get(personId);
    if (person) found.set(personId, await newestTraces(app, person, tracesShown));
  }
  return found;
}
