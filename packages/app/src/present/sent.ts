import { type SentOutcome, sentManners, type Share, tells } from "@entregent/engine";
import type { SentList, SentRequestView } from "../api/sent-schemas.ts";
import type { SentRow } from "../use-cases/sent.ts";
import { tellDate } from "./dates.ts";
import type { Speaker } from "./speaker.ts";

export function presentSent({ row, person, request, standing, said }: SentRow, speaker: Speaker): SentRequestView {
  const { say, language } = speaker;
  const { fact } = row;
  const { stage, ageDays, remindOn, withdrawOn } = standing;
  const { lockedFor, asOf } = sentManners(fact.network);
  const due = stage === "withdraw" || stage === "remind";
  const date = stage === "talking" ? request.answeredOn : stage === "waiting" ? remindOn : withdrawOn;
  return {
    id: row.id,
    network: fact.network,
    name: fact.name,
    headline: fact.headline,
    personId: person?.id ?? null,
    date: fact.date,
    ageDays,
    stage,
    answeredOn: request.answeredOn,
    remindOn,
    withdrawOn,
    words: say(`sent.advice.${stage}`, {
      date: date === null ? "" : tellDate(date, language),
      dated: date === null ? "no" : "yes",
      noted: said === null ? "no" : "yes",
    }),
    locks: due && lockedFor !== null ? say("sent.locks", { days: lockedFor, asOf: tellDate(asOf, language) }) : null,
    note: fact.note,
    said: said && { origin: [...said.origin], purpose: said.purpose, nextStep: said.nextStep },
  };
}

export function presentShare(share: Share, { say }: Speaker): SentList["overall"] {
  const { count, of, low, high } = share;
  const percent = { low: Math.round(low * 100), high: Math.round(high * 100) };
  const id = of === 0 ? "none" : tells(share) ? "tells" : "too-few";
  return { count, of, low, high, words: say(`sent.share.${id}`, { count, of, ...percent }) };
}

export function presentOutcome(outcome: SentOutcome, speaker: Speaker): SentList["openings"][number] {
  const { way, better } = outcome;
  return {
    way,
    label: speaker.say(`sent.way.${way}`),
    with: presentShare(outcome.with, speaker),
    without: presentShare(outcome.without, speaker),
    better,
    words: speaker.say(`sent.better.${better ?? "unknown"}`),
  };
}
