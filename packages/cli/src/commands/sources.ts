import {
  type ApiAccount,
  type ApiSourceGuide,
  groupsOfProblems,
  guidesFor,
  type ImportReport,
  listGuides,
  listImports,
  liveOverview,
  speakerOf,
} from "@entregent/app";
import type { OpenApp } from "@entregent/app/node";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, UsageError } from "../spec.ts";
import { table } from "../terminal/table.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

/** `entregent sources`: what is connected and was read, what could not be read, and how to get each file. */
export async function run(call: Call): Promise<ExitCode> {
  const [what = "list", asked] = call.args;
  return withApp(call, (app) => {
    if (what === "steps") return tellSteps(call, app, asked);
    if (what === "problems") return tellProblems(call, app, asked);
    return list(call, app);
  });
}

async function list(call: Call, { context }: OpenApp): Promise<ExitCode> {
  const speaker = speakerOf(call.language);
  const { accounts, secretsIn } = await liveOverview(context, speaker);
  const { imports } = await listImports(context, speaker);
  if (isOn(call, "json")) {
    await call.io.out(`${JSON.stringify({ secretsIn, accounts, imports }, null, 1)}\n`);
    return exitCodes.done;
  }
  if (accounts.length + imports.length === 0) {
    call.io.tell(say(call.language, "sources.none"));
    return exitCodes.done;
  }
  const column = (name: string, most: number): { title: string; most: number } => ({
    title: say(call.language, `sources.column.${name}`),
    most,
  });
  const columns = [column("id", 8), column("name", 40), column("read", 16), column("state", 16), column("found", 300)];
  const rows = [
    ...accounts.map((account) => accountRow(call, account)),
    ...imports.map((report) => importRow(call, report)),
  ];
  await call.io.out(`${table(columns, rows, call.io.isTerminal ? call.io.columns : 160)}\n`);
  return exitCodes.done;
}

function accountRow({ language }: Call, account: ApiAccount): string[] {
  const { id, sourceName, name, on, readAt, trouble, reading } = account;
  const state = reading ? "reading" : trouble ? "trouble" : on ? "on" : "paused";
  const words = trouble ? `${trouble.title}. ${trouble.nextStep}` : "";
  const called = visible(`${name} (${sourceName})`);
  return [id.slice(0, 8), called, minuteOf(readAt), say(language, `sources.state.${state}`), visible(words)];
}

function importRow({ language }: Call, report: ImportReport): string[] {
  const { id, sourceName, startedAt, finishedAt, state, added, problemCount } = report;
  const found = say(language, "sources.found", { ...added, problems: problemCount });
  const when = minuteOf(finishedAt ?? startedAt);
  return [id.slice(0, 8), visible(sourceName), when, say(language, `sources.state.${state}`), found];
}

function minuteOf(at: string | null): string {
  return at === null ? "" : at.slice(0, 16).replace("T", " ");
}

async function tellSteps(call: Call, { context }: OpenApp, asked: string | undefined): Promise<ExitCode> {
  const all = listGuides(context, speakerOf(call.language));
  const guides = asked === undefined ? all : guidesFor(all, asked);
  if (guides.length === 0) {
    throw new UsageError("sources.unknown", { asked: visible(asked ?? ""), known: all.map(({ id }) => id).join(", ") });
  }
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify({ guides }, null, 1)}\n`);
  else if (asked === undefined) {
    const rows = guides.map(({ id, name, requestsWords }) => [id, name, requestsWords]);
    const columns = ["id", "name", "found"].map((name) => ({
      title: say(call.language, `sources.column.${name}`),
      most: 60,
    }));
    await call.io.out(`${table(columns, rows, call.io.isTerminal ? call.io.columns : 160)}\n`);
    call.io.tell(say(call.language, "sources.steps-hint"));
  } else await call.io.out(`${guides.map((guide) => guideText(call, guide)).join("\n\n")}\n`);
  return exitCodes.done;
}

function guideText({ language }: Call, guide: ApiSourceGuide): string {
  const label = (name: string, text: string): string => `${say(language, `sources.label.${name}`)} ${text}`;
  return [
    guide.name,
    ...guide.steps.map((step, at) => `  ${at + 1}. ${step}`),
    label("wait", guide.waitWords),
    label("holds", guide.holds),
    label("lacks", guide.lacks),
    ...(guide.caution === null ? [] : [label("caution", guide.caution)]),
    ...(guide.standing === "real" ? [] : [guide.standingWords]),
    guide.toldWords,
    say(language, "sources.checked", { month: guide.checked }),
    ...guide.sources.map(({ what, url, sureWords }) => `  - ${what}${url === null ? "" : `, ${url}`} (${sureWords})`),
  ].join("\n");
}

async function tellProblems(call: Call, { context }: OpenApp, asked: string | undefined): Promise<ExitCode> {
  if (asked === undefined) throw new UsageError("sources.which");
  const matches = (await context.owner.imports.list()).filter(({ id }) => id.startsWith(asked));
  const [only] = matches;
  if (!only || matches.length > 1) throw new UsageError("sources.which");
  const told = await groupsOfProblems(context, only.id, speakerOf(call.language));
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(told, null, 1)}\n`);
  else if (told.groups.length === 0) call.io.tell(say(call.language, "sources.no-problems"));
  else {
    const texts = told.groups.map(({ words, count, places }) => {
      const where = places.map(({ file, line }) => `${visible(file)}${line === null ? "" : `:${line}`}`).join(", ");
      return `${visible(words)}\n  ${say(call.language, "sources.places", { count, where })}`;
    });
    await call.io.out(`${texts.join("\n")}\n`);
  }
  return told.groups.some(({ severity }) => severity === "error") ? exitCodes.problems : exitCodes.done;
}
