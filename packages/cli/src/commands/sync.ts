import { liveOverview, readAccount, reportOfImport, speakerOf } from "@entregent/app";
import type { OpenApp } from "@entregent/app/node";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn } from "../spec.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { type Account, findAccount } from "./find-account.ts";
import { withApp } from "./with-app.ts";

/** `entregent sync`: reads what is new, once. Ctrl-C stops it; what was read stays. */
export async function run(call: Call): Promise<ExitCode> {
  return withApp(call, async (app) => {
    const { context } = app;
    const [wanted] = call.args;
    const accounts =
      wanted === undefined
        ? (await liveOverview(context, speakerOf(call.language))).accounts.filter(({ on }) => on)
        : [await findAccount(call, app, wanted)];
    if (accounts.length === 0) call.io.tell(say(call.language, "sync.none"));
    let stopped = false;
    const stop = (): void => {
      stopped = true;
      void context.live.readings.stopAll();
    };
    process.once("SIGINT", stop);
    let code: ExitCode = exitCodes.done;
    for (const account of accounts) {
      if (stopped) break;
      const one = await syncOne(call, app, account);
      if (one > code) code = one;
    }
    process.off("SIGINT", stop);
    return code;
  });
}

async function syncOne(call: Call, { context }: OpenApp, account: Account): Promise<ExitCode> {
  const { io, language } = call;
  const speaker = speakerOf(language);
  const name = visible(account.name);
  const { state, importId } = await (await readAccount(context, account.id, { warm: false })).ended;
  const report = importId === null ? null : await reportOfImport(context, importId, speaker);
  const { accounts } = await liveOverview(context, speaker);
  const trouble = accounts.find(({ id }) => id === account.id)?.trouble ?? null;
  if (isOn(call, "json")) await io.out(`${JSON.stringify({ account: account.id, state, trouble, import: report })}\n`);
  else if (report !== null) {
    const { added, known, passedOver } = report;
    const knownBefore = known.requests + known.records + known.traces;
    io.tell(say(language, "import.done", { name, ...added, known: knownBefore }));
    if (passedOver > 0) io.tell(say(language, "import.passed-over", { count: passedOver }));
  } else if (state === "done") io.tell(say(language, "sync.nothing-new", { name }));
  if (state === "stopped") io.tell(say(language, "sync.stopped", { name }));
  if (trouble === null || state !== "trouble") return exitCodes.done;
  io.tell(`${name}: ${trouble.title}. ${trouble.nextStep}`);
  return trouble.code === "internal" ? exitCodes.internal : exitCodes.problems;
}
