import { type AnswerRead, networks } from "@entregent/engine";
import type { z } from "zod";
import type { ApiThread, FollowUp, seen as seenSchema } from "../api/thread-schemas.ts";
import type { AppContext } from "../context.ts";
import { presentThread } from "../present/thread.ts";
import { tellDate } from "../present/dates.ts";
import type { Speaker } from "../present/speaker.ts";
import { changeFollowUp, type FollowUpSettings, readFollowUp, waitOn } from "./follow-up-settings.ts";
import { readAnswers } from "./read-answer.ts";
import { keepingDue, privacyToCheck, toForget } from "./retention.ts";
import { type Thread, threads } from "./threads.ts";

/** What is due today, what waits, and what ended since the last look. Nothing of it is done by itself. */
export async function followUp(app: AppContext, speaker: Speaker): Promise<FollowUp> {
  const [all, settings] = await Promise.all([threads(app, { verdicts: true }), readFollowUp(app.owner)]);
  const read = await readAnswers(app, all);
  const told = all.flatMap((thread) => presentThread(thread, read.get(thread.row.id) ?? null, speaker) ?? []);
  const at = (step: ApiThread["step"]): ApiThread[] => told.filter((thread) => thread.step === step);
  const byDue = (a: ApiThread, b: ApiThread): number => (a.due ?? "").localeCompare(b.due ?? "");
  const [answers, remind, letLapse] = [at("answer"), at("remind").toSorted(byDue), at("let-lapse").toSorted(byDue)];
  const [forget, checks] = await Promise.all([toForget(app, speaker), privacyToCheck(app)]);
  return {
    due: answers.length + remind.length + letLapse.length + forget.length + checks.length,
    answers,
    remind,
    letLapse,
    waiting: at("waiting").toSorted(byDue),
    lapsed: await ended(app, all, settings, speaker),
    forget: [...forget],
    checks,
    waits: networks.map((network) => ({ network, ...waitOn(network, settings) })),
  };
}

/** How many things wait for the owner's hand today: in threads, people to forget, privacy settings to look at. */
export async function dueCount(app: AppContext): Promise<number> {
  const due = ["answer", "remind", "let-lapse"];
  const [all, keeping] = await Promise.all([threads(app), keepingDue(app)]);
  return all.filter(({ state }) => due.includes(state.step)).length + keeping;
}

/** The thread of one request with the reading of its answer; null where there is none. */
export async function threadOf(
  app: AppContext,
  requestId: string,
  speaker: Speaker,
): Promise<{ readonly thread: ApiThread | null; readonly read: AnswerRead | null }> {
  const [thread] = await threads(app, { ids: [requestId], verdicts: true });
  if (!thread) return { thread: null, read: null };
  const read = (await readAnswers(app, [thread])).get(thread.row.id) ?? null;
  return { thread: presentThread(thread, read, speaker), read };
}

type Ended = FollowUp["lapsed"][number];

async function ended(
  app: AppContext,
  all: readonly Thread[],
  { seen }: FollowUpSettings,
  speaker: Speaker,
): Promise<Ended[]> {
  const atNetwork = await app.owner.requests.list({ direction: "received", states: ["lapsed"], decided: false });
  const looked = new Set(seen);
  const items = [
    ...all.flatMap((thread) => endedHere(thread, speaker)),
    ...atNetwork.map(({ id, fact }): Ended => {
      const words = speaker.say("thread.lapsed-there", { network: speaker.say(`network.${fact.network}`) });
      return { id: `there:${id}`, requestId: id, network: fact.network, name: fact.name, how: "by-network", words };
    }),
  ];
  return items.filter(({ id }) => !looked.has(id));
}

function endedHere({ row, state }: Thread, { say, language }: Speaker): readonly Ended[] {
  const { id: requestId, decision } = row;
  const about = { requestId, network: row.fact.network, name: row.fact.name };
  if (state.step === "closed" && state.overtaken !== null) {
    const date = tellDate(state.at, language);
    const words = say(`thread.overtaken.${state.how}`, { date, action: say(`action.${state.overtaken}`) });
    return [{ ...about, id: `overtaken:${requestId}:${state.at}`, how: "overtaken", words }];
  }
  const at = state.step === "lapsed" ? state.at : decision?.action === "lapse" ? decision.decidedAt : null;
  if (at === null) return [];
  return [
    {
      ...about,
      id: `lapsed:${requestId}:${at}`,
      how: "by-you",
      words: say("thread.lapsed", { date: tellDate(at, language) }),
    },
  ];
}

/** Marks what ended as looked at, or takes that back. */
export async function markSeen(app: AppContext, { ids, seen }: z.output<typeof seenSchema>): Promise<void> {
  const before = new Set((await readFollowUp(app.owner)).seen);
  for (const id of ids) {
    if (seen) before.add(id);
    else before.delete(id);
  }
  await changeFollowUp(app.owner, { seen: [...before] });
}
