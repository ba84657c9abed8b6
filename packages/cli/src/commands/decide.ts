import { decideRequests, speakerOf } from "@entregent/app";
import type { Action } from "@entregent/engine/domain";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, textOption } from "../spec.ts";
import { say } from "../words/index.ts";
import { findRequest } from "./find-request.ts";
import { withApp } from "./with-app.ts";

/** `entregent decide`: keeps what was decided; nothing is sent anywhere. */
export async function run(call: Call): Promise<ExitCode> {
  const [action, ...beginnings] = call.args;
  const reply = textOption(call, "reply");
  const circles = call.options["circle"] as readonly string[] | undefined;
  const decided = await withApp(call, async (app) => {
    const requestIds: string[] = [];
    for (const beginning of beginnings) requestIds.push(await findRequest(app, beginning));
    return decideRequests(app.context, {
      requestIds,
      action: action as Action,
      ...(reply === null ? {} : { reply }),
      ...(circles ? { circles: [...circles] } : {}),
    });
  });
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(decided)}\n`);
  else {
    const told = speakerOf(call.language).say(`action.${action}`);
    call.io.tell(say(call.language, "decide.done", { action: told, count: decided.decisions.length }));
  }
  return exitCodes.done;
}
