import { readFile } from "node:fs/promises";
import {
  checkRules,
  putRulesInForce,
  readRules,
  replayRules,
  type RulesCheck,
  type RulesReplay,
  type Speaker,
  speakerOf,
  type ToldRule,
  undoRules,
} from "@entregent/app";
import type { OpenApp } from "@entregent/app/node";
import { presetNamed, presets } from "@entregent/engine/advise";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, UsageError } from "../spec.ts";
import { table } from "../terminal/table.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

type Wish = { readonly preset: string } | { readonly file: string };

/** `entregent rules`: the rules in force, trying others, changing and taking back. */
export async function run(call: Call): Promise<ExitCode> {
  const [what = "show", asked] = call.args;
  const wish = asked === undefined ? null : await wishOf(asked);
  return withApp(call, async (app) => {
    switch (what) {
      case "use":
        return use(call, app, given(wish, what));
      case "replay":
        return replay(call, app, given(wish, what));
      case "check":
        return check(call, app, given(wish, what));
      case "undo":
        return undo(call, app);
      default:
        return show(call, app, wish);
    }
  });
}

async function show(call: Call, app: OpenApp, wish: Wish | null): Promise<ExitCode> {
  const speaker = speakerOf(call.language);
  const view = await readRules(app.context, speaker);
  const asked = wish === null ? null : await checkRules(app.context, wish, speaker);
  if (asked?.file === null) return tellFaults(call, asked);
  const file = asked?.file ?? view.file;
  if (isOn(call, "yaml")) await call.io.out(file);
  else if (isOn(call, "json")) await call.io.out(`${JSON.stringify(asked ?? view, null, 1)}\n`);
  else {
    if (asked === null) await call.io.out(`${visible(view.name)}. ${visible(view.about)}\n\n`);
    await call.io.out(rulesTable(call, asked?.told ?? view.told, speaker));
    if (asked === null) {
      const others = view.presets.filter(({ inForce }) => !inForce).map(({ id }) => id);
      call.io.tell(say(call.language, "rules.others", { presets: others.join(", ") }));
    }
  }
  return exitCodes.done;
}

async function use(call: Call, app: OpenApp, wish: Wish): Promise<ExitCode> {
  const speaker = speakerOf(call.language);
  const told = await replayRules(app.context, wish, speaker);
  const view = await putRulesInForce(app.context, wish, speaker);
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(view, null, 1)}\n`);
  const { changed, considered } = told;
  call.io.tell(say(call.language, "rules.used", { name: visible(view.name), changed, considered }));
  return exitCodes.done;
}

async function undo(call: Call, app: OpenApp): Promise<ExitCode> {
  const view = await undoRules(app.context, speakerOf(call.language));
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(view, null, 1)}\n`);
  else call.io.tell(say(call.language, "rules.undone", { name: visible(view.name) }));
  return exitCodes.done;
}

async function replay(call: Call, app: OpenApp, wish: Wish): Promise<ExitCode> {
  const speaker = speakerOf(call.language);
  const told = await replayRules(app.context, wish, speaker);
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(told, null, 1)}\n`);
  else await printReplay(call, told, speaker);
  return exitCodes.done;
}

async function printReplay({ io, language }: Call, told: RulesReplay, { say: words }: Speaker): Promise<void> {
  const { changed, considered, valued, differences } = told;
  io.tell(say(language, "rules.replayed", { changed, considered, valued }));
  if (differences.length === 0) return;
  const columns = ["who", "network", "today", "then", "valued"].map((name) => ({
    title: say(language, `rules.column.${name}`),
    most: name === "valued" ? 200 : 30,
  }));
  const rows = differences.map(({ name, network, before, after, valuedFor }) => [
    visible(name ?? ""),
    network,
    words(`action.${before.action}`),
    words(`action.${after.action}`),
    valuedFor.join(", "),
  ]);
  await io.out(`${table(columns, rows, io.isTerminal ? io.columns : 160)}\n`);
}

async function check(call: Call, app: OpenApp, wish: Wish): Promise<ExitCode> {
  const told = await checkRules(app.context, wish, speakerOf(call.language));
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(told, null, 1)}\n`);
  else if (told.issues.length > 0) await tellFaults(call, told);
  else {
    const { examples, considered } = told;
    call.io.tell(say(call.language, "rules.well", { rules: told.told.length, examples: examples.length, considered }));
  }
  return told.issues.length === 0 ? exitCodes.done : exitCodes.problems;
}

async function tellFaults({ io }: Call, { issues }: RulesCheck): Promise<ExitCode> {
  for (const { words } of issues) io.tell(visible(words, true));
  return exitCodes.problems;
}

function rulesTable({ io, language }: Call, rules: readonly ToldRule[], { say: words }: Speaker): string {
  const columns = ["number", "advises", "when", "because"].map((name) => ({
    title: say(language, `rules.column.${name}`),
    most: name === "when" ? 60 : 400,
  }));
  const rows = rules.map(({ action, condition, because, name }, at) => [
    String(at + 1),
    words(`action.${action}`),
    visible(condition ?? name),
    visible(because),
  ]);
  return `${table(columns, rows, io.isTerminal ? io.columns : 160)}\n`;
}

function given(wish: Wish | null, what: string): Wish {
  if (wish === null) throw new UsageError("rules.which", { what, presets: presetNames() });
  return wish;
}

async function wishOf(asked: string): Promise<Wish> {
  if (presetNamed(asked)) return { preset: asked };
  try {
    return { file: await readFile(asked, "utf8") };
  } catch {
    throw new UsageError("advise.no-policy", { policy: asked, presets: presetNames() });
  }
}

const presetNames = (): string => presets.map(({ name }) => name).join(", ");
