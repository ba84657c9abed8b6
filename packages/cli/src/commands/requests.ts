import { queue, type RequestList, type RequestSummary, requestQuery, speakerOf } from "@entregent/app";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, textOption, UsageError } from "../spec.ts";
import { table } from "../terminal/table.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

/** `entregent requests`: who waits, and what is advised for each. */
export async function run(call: Call): Promise<ExitCode> {
  const limit = textOption(call, "limit");
  const query = requestQuery.safeParse({
    direction: isOn(call, "sent") ? "sent" : "received",
    view: textOption(call, "view") ?? undefined,
    network: textOption(call, "network") ?? undefined,
    query: textOption(call, "search") ?? undefined,
    advised: textOption(call, "advised") ?? undefined,
    limit: limit ?? undefined,
  });
  if (!query.success) throw new UsageError("requests.bad-limit", { limit: limit ?? "" });
  const list = await withApp(call, (app) => queue(app.context, query.data));
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(list, null, 1)}\n`);
  else await print(call, list, query.data.query !== undefined || query.data.advised !== undefined);
  return exitCodes.done;
}

async function print({ io, language }: Call, list: RequestList, isNarrowed: boolean): Promise<void> {
  if (list.requests.length === 0) {
    io.tell(say(language, isNarrowed ? "requests.none-found" : "requests.none"));
    return;
  }
  const column = (name: string, most: number): { title: string; most: number } => ({
    title: say(language, `requests.column.${name}`),
    most,
  });
  const columns = [
    column("id", 8),
    column("advice", 28),
    column("name", 24),
    column("known", 24),
    column("network", 9),
    column("days", 5),
    column("score", 4),
    column("note", 400),
  ];
  const words = speakerOf(language).say;
  const rows = list.requests.map((request) => [
    request.id.slice(0, 8),
    words(`action.${request.advised}`),
    visible(request.name ?? ""),
    knownAs(request, language),
    request.network,
    request.ageDays === null ? "" : String(request.ageDays),
    String(request.score),
    visible(request.notePreview ?? ""),
  ]);
  await io.out(`${table(columns, rows, io.isTerminal ? io.columns : 160)}\n`);
  if (list.total > list.requests.length) {
    io.tell(say(language, "requests.shown", { shown: list.requests.length, total: list.total }));
  }
}

function knownAs(request: RequestSummary, language: Call["language"]): string {
  if (request.knownAs === null) return "";
  const name = visible(request.knownAs);
  return request.band === "known" ? name : say(language, "requests.unsure", { name });
}
