import { type AnswerRead, type AskedPart, reasonInWords, type ThreadState } from "@entregent/engine";
import type { ThreadEventRow } from "@entregent/store";
import type { ApiThread } from "../api/thread-schemas.ts";
import type { Thread, ThreadAnswer } from "../use-cases/threads.ts";
import { tellDate } from "./dates.ts";
import type { Speaker } from "./speaker.ts";
import { presentTrace } from "./trace.ts";

/** A thread as the pages and the command show it; null where there is nothing to tell. */
export function presentThread(thread: Thread, read: AnswerRead | null, speaker: Speaker): ApiThread | null {
  const { row, state, question, answers, kept } = thread;
  if (state.step === "none") return null;
  const { language, say } = speaker;
  const parts = (question?.parts ?? []).map((part) => presentPart(part, speaker));
  return {
    requestId: row.id,
    network: row.fact.network,
    name: row.fact.name,
    headline: row.fact.headline,
    step: state.step,
    words: stateInWords(state, speaker),
    asked: question && {
      at: question.at,
      text: question.text,
      parts,
      words: say("thread.asked", {
        date: tellDate(question.at, language),
        parts: parts.map(({ words }) => words),
        some: parts.length,
      }),
    },
    due: "due" in state ? state.due : null,
    daysLeft: state.step === "waiting" ? state.daysLeft : null,
    answers: answers.map((answer) => presentAnswer(answer, speaker)),
    read: read && presentRead(read, speaker),
    overtaken: state.step === "closed" && state.overtaken !== null ? (row.decision?.id ?? null) : null,
    kept: kept.flatMap((event) => presentKept(event, speaker)),
  };
}

function presentPart(id: AskedPart, { say }: Speaker): { id: AskedPart; words: string } {
  return { id, words: say(`asked.${id}`) };
}

function stateInWords(state: Exclude<ThreadState, { step: "none" }>, { say, language }: Speaker): string {
  switch (state.step) {
    case "waiting":
      return say("thread.waiting", { days: state.daysLeft, reminded: state.reminded ? "yes" : "no" });
    case "answer":
      return say("thread.answer", { date: tellDate(state.at, language) });
    case "remind":
      return say("thread.remind", { date: tellDate(state.due, language) });
    case "let-lapse":
      return say("thread.let-lapse", { date: tellDate(state.due, language) });
    case "lapsed":
      return say("thread.lapsed", { date: tellDate(state.at, language) });
    case "closed": {
      const date = tellDate(state.at, language);
      if (state.overtaken === null) return say(`thread.closed.${state.how}`, { date });
      return say(`thread.overtaken.${state.how}`, { date, action: say(`action.${state.overtaken}`) });
    }
  }
}

function presentAnswer({ id, at, from, words, trace }: ThreadAnswer, speaker: Speaker): ApiThread["answers"][number] {
  const { say, language } = speaker;
  const told = trace
    ? presentTrace(trace, speaker).words
    : say(`thread.from.${from}`, { date: tellDate(at, language) });
  return { id, at, from, told, words };
}

function presentRead(read: AnswerRead, speaker: Speaker): NonNullable<ApiThread["read"]> {
  const told = (parts: readonly AskedPart[]) => parts.map((part) => presentPart(part, speaker));
  const { say } = speaker;
  const open = told(read.open);
  return {
    answered: told(read.answered),
    open,
    words: say("thread.read", { open: open.map(({ words }) => words), left: open.length }),
    advised: read.advice.action,
    reasons: read.advice.reasons.map((reason) => ({ id: reason.id, words: reasonInWords(reason, say) })),
  };
}

function presentKept({ id, kind, at }: ThreadEventRow, { say, language }: Speaker): ApiThread["kept"] {
  if (kind === "asked") return [];
  return [{ id, kind, at, words: say(`thread.kept.${kind}`, { date: tellDate(at, language) }) }];
}
