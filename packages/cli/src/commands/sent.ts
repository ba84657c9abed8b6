import { type SentList, sentRequests, speakerOf } from "@entregent/app";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn } from "../spec.ts";
import { table } from "../terminal/table.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

/** `entregent sent`: one's own requests, what is due for each, and what the openings led to. */
export async function run(call: Call): Promise<ExitCode> {
  const list = await withApp(call, (app) => sentRequests(app.context, speakerOf(call.language)));
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(list, null, 1)}\n`);
  else if (list.requests.length === 0) call.io.tell(say(call.language, "sent.none"));
  else await call.io.out(`${inWords(call, list)}\n`);
  return exitCodes.done;
}

function inWords({ io, language }: Call, list: SentList): string {
  const column = (name: string, most: number): { title: string; most: number } => ({
    title: say(language, `sent.column.${name}`),
    most,
  });
  const width = io.isTerminal ? io.columns : 160;
  const stages = new Map(list.stages.map(({ stage, words }) => [stage, words]));
  const requests = table(
    [
      column("id", 8),
      column("stage", 32),
      column("name", 28),
      column("network", 9),
      column("days", 5),
      column("do", 400),
    ],
    list.requests.map((one) => [
      one.id.slice(0, 8),
      stages.get(one.stage) ?? one.stage,
      visible(one.name ?? ""),
      one.network,
      one.ageDays === null ? "" : String(one.ageDays),
      [one.words, one.locks].filter((words) => words !== null).join(" "),
    ]),
    width,
  );
  const openings = table(
    [column("way", 28), column("with", 40), column("without", 40), column("tells", 400)],
    list.openings.map((one) => [one.label, one.with.words, one.without.words, one.words]),
    width,
  );
  const overall = say(language, "sent.overall", { words: list.overall.words });
  return [requests, "", overall, list.counted, "", openings].join("\n");
}
