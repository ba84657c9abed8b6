import { open } from "node:fs/promises";
import { exportLines } from "@entregent/app";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Call } from "../spec.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

/** `entregent export`: all that is kept, as JSON lines. A file is made for its owner alone, and none is written over. */
export async function run(call: Call): Promise<ExitCode> {
  const [file] = call.args;
  return withApp(call, async (app) => {
    if (file === undefined) {
      for await (const line of exportLines(app.context)) await call.io.out(line);
      return exitCodes.done;
    }
    const handle = await open(file, "wx", 0o600);
    try {
      for await (const line of exportLines(app.context)) await handle.write(line);
      await handle.sync();
    } finally {
      await handle.close();
    }
    call.io.tell(say(call.language, "export.done", { file }));
    return exitCodes.done;
  });
}
