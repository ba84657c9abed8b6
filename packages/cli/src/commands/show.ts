import { detailOfRequest, type RequestDetail, speakerOf } from "@entregent/app";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn } from "../spec.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { findRequest } from "./find-request.ts";
import { withApp } from "./with-app.ts";

/** `entregent show`: one request, in the order of its questions. */
export async function run(call: Call): Promise<ExitCode> {
  const detail = await withApp(call, async (app) =>
    detailOfRequest(app.context, await findRequest(app, call.args[0]!), speakerOf(call.language)),
  );
  await call.io.out(isOn(call, "json") ? `${JSON.stringify(detail, null, 1)}\n` : `${inWords(detail, call)}\n`);
  return exitCodes.done;
}

function inWords(detail: RequestDetail, { language }: Call): string {
  const { request, recognition, appraisal, advice, reply } = detail;
  const title = (key: string): string => `\n${say(language, `show.${key}`)}`;
  const action = speakerOf(language).say(`action.${advice.action}`);
  const lines = [
    [request.name, request.headline].filter(Boolean).join(", "),
    `${request.network}, ${request.date ?? ""}  ${detail.profileUrl ?? ""}`.trim(),
    title("who"),
    recognition.words,
    ...recognition.candidates.flatMap((candidate) => [
      `  ${Math.min(99, Math.round(candidate.probability * 100))} %  ${[candidate.person.name, candidate.person.company].filter(Boolean).join(", ")}`,
      ...candidate.evidence.map((one) => `         ${bits(one.bits)}  ${one.words}`),
      ...candidate.traces.slice(0, 5).map((one) => `         · ${[one.words, one.subject].filter(Boolean).join(": ")}`),
    ]),
    title("note"),
    detail.note ?? say(language, detail.channelCarriesNote ? "show.no-note" : "show.no-note-possible"),
    "",
    say(language, "show.score", { score: appraisal.score, words: appraisal.words }),
    ...appraisal.lines.map((line) => {
      const change = line.change ? `  (+${line.change.worth}: ${line.change.words})` : "";
      return `${String(line.points).padStart(5)}  ${line.words}${change}`;
    }),
    title("advice"),
    action,
    ...advice.reasons.map((reason) => `  · ${reason.words}`),
    title("consequences"),
    ...detail.consequences[advice.action].map((one) => `  · ${one.words}`),
    ...(reply ? [title("reply"), reply.text] : []),
    ...(request.decision ? [title("decided"), `${request.decision.action}, ${request.decision.decidedAt}`] : []),
  ];
  return visible(lines.join("\n"), true);
}

function bits(value: number): string {
  return (value >= 0 ? `+${value.toFixed(1)}` : value.toFixed(1)).padStart(5);
}
