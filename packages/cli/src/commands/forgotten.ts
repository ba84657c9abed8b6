import { forgottenPeople, liftForgotten } from "@entregent/app";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn } from "../spec.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

/** `entregent forgotten`: how many people imports pass over, and lets them come again. */
export async function run(call: Call): Promise<ExitCode> {
  const isLift = isOn(call, "lift");
  const count = await withApp(call, ({ context }) => (isLift ? liftForgotten(context) : forgottenPeople(context)));
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(count)}\n`);
  else call.io.tell(say(call.language, isLift ? "forgotten.lifted" : "forgotten.count", { count: count.people }));
  return exitCodes.done;
}
