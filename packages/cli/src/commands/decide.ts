import { decideRequests, speakerOf } from "@entregent/app";
import type { Action } from "@entregent/engine/domain";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, textOption } from "../spec.ts";
import { say } from "../words/index.ts";
import { type CarriedOut, carryOutAll, wantsThere } from "./carry-out-there.ts";
import { findRequest } from "./find-request.ts";
import { withApp } from "./with-app.ts";

/** `entregent decide`: keeps what was decided; with `--there`, `--lists` or `--note` something is also done on the network, else nothing is sent. */
export async function run(call: Call): Promise<ExitCode> {
  const [action, ...beginnings] = call.args;
  const reply = textOption(call, "reply");
  const circles = call.options["circle"] as readonly string[] | undefined;
  const carriedOut: CarriedOut[] = [];
  const decided = await withApp(call, async (app) => {
    const requestIds: string[] = [];
    for (const beginning of beginnings) requestIds.push(await findRequest(app, beginning));
    const kept = await decideRequests(app.context, {
      requestIds,
      action: action as Action,
      ...(reply === null ? {} : { reply }),
      ...(circles ? { circles: [...circles] } : {}),
    });
    if (wantsThere(call)) for (const id of new Set(requestIds)) carriedOut.push(await carryOutAll(app, call, id));
    return kept;
  });
  if (isOn(call, "json"))
    await call.io.out(`${JSON.stringify(wantsThere(call) ? { ...decided, there: carriedOut } : decided)}\n`);
  else {
    const told = speakerOf(call.language).say(`action.${action}`);
    call.io.tell(
      say(call.language, wantsThere(call) ? "decide.kept" : "decide.done", {
        action: told,
        count: decided.decisions.length,
      }),
    );
    for (const { done, refused } of carriedOut) {
      if (refused !== null) call.io.tell(say(call.language, `decide.there.${refused}`));
      for (const { words, nextStep } of done) call.io.tell(nextStep === null ? words : `${words} ${nextStep}`);
    }
  }
  const isAll = carriedOut.every(
    ({ done, refused }) => refused === null && done.every(({ state }) => state === "done" || state === "already"),
  );
  return isAll ? exitCodes.done : exitCodes.problems;
}
