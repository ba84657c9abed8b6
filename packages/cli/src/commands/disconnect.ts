import { removeAccount } from "@entregent/app";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Call } from "../spec.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { findAccount } from "./find-account.ts";
import { withApp } from "./with-app.ts";

/** `entregent disconnect`: forgets an account with its secret. */
export async function run(call: Call): Promise<ExitCode> {
  return withApp(call, async (app) => {
    const { id, name } = await findAccount(call, app, call.args[0]!);
    await removeAccount(app.context, id);
    call.io.tell(say(call.language, "disconnect.done", { name: visible(name) }));
    return exitCodes.done;
  });
}
