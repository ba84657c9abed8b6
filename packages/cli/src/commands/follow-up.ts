import { type ApiThread, type FollowUp, followUp, speakerOf } from "@entregent/app";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn } from "../spec.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

const sections = ["answers", "remind", "letLapse", "waiting"] as const;

/** `entregent follow-up`: what is due, what waits and what ended, as text that a scheduled job can mail to its owner. */
export async function run(call: Call): Promise<ExitCode> {
  const due = await withApp(call, (app) => followUp(app.context, speakerOf(call.language)));
  if (isOn(call, "json")) {
    await call.io.out(`${JSON.stringify(due, null, 1)}\n`);
    return exitCodes.done;
  }
  const text = inWords(due, call.language, isOn(call, "due"));
  if (text === "") call.io.tell(say(call.language, "follow-up.none"));
  else await call.io.out(text);
  return exitCodes.done;
}

function inWords(due: FollowUp, language: Call["language"], onlyDue: boolean): string {
  const parts = sections
    .filter((name) => due[name].length > 0 && !(onlyDue && name === "waiting"))
    .map((name) => {
      const lines = due[name].map((thread) => lineOf(thread, language));
      return [say(language, `follow-up.${name}`, { count: lines.length }), ...lines].join("\n");
    });
  if (due.lapsed.length > 0) {
    const lines = due.lapsed.map((one) => `  ${one.requestId.slice(0, 8)}  ${whoIn(one, language)}: ${one.words}`);
    parts.push([say(language, "follow-up.ended", { count: lines.length }), ...lines].join("\n"));
  }
  return parts.map((part) => `${part}\n`).join("\n");
}

function lineOf(thread: ApiThread, language: Call["language"]): string {
  const read = thread.read ? ` ${thread.read.words}` : "";
  return `  ${thread.requestId.slice(0, 8)}  ${whoIn(thread, language)}: ${thread.words}${read}`;
}

function whoIn({ name, network }: Pick<ApiThread, "name" | "network">, language: Call["language"]): string {
  const told = speakerOf(language).say(`network.${network}`);
  return `${visible(name ?? say(language, "follow-up.no-name"))} (${told})`;
}
