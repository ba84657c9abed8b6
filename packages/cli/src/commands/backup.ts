import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Call } from "../spec.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

/** `entregent backup`: the whole memory in one file, also while it is in use. */
export async function run(call: Call): Promise<ExitCode> {
  const file = call.args[0]!;
  await withApp(call, (app) => app.context.store.backup(file));
  call.io.tell(say(call.language, "backup.done", { file }));
  return exitCodes.done;
}
