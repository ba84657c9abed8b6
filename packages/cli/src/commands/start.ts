import { openBrowser, start } from "@entregent/server";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, textOption, UsageError } from "../spec.ts";
import { say } from "../words/index.ts";
import { folderOf, tellCopy } from "./with-app.ts";

/** `entregent start`: serves on loopback until it is stopped, or opens the browser on the one that serves already. */
export async function run(call: Call): Promise<ExitCode> {
  const { io, language } = call;
  const port = portOf(call);
  const started = await start({ folder: folderOf(call), port, onCopy: tellCopy(call) });
  io.tell(say(language, started.wasRunning ? "start.was-running" : "start.running"));
  io.tell(say(language, "start.link", { link: started.link }));
  if (!isOn(call, "no-open")) openBrowser(started.link);
  if (started.wasRunning) return exitCodes.done;
  await untilStopped();
  await started.stop();
  io.tell(say(language, "start.stopped"));
  return exitCodes.done;
}

function portOf(call: Call): number | null {
  const text = textOption(call, "port");
  if (text === null) return null;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new UsageError("start.bad-port", { port: text });
  return port;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}
