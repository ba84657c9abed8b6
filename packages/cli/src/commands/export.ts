import { open } from "node:fs/promises";
import { type CircleFormat, exportCircle, exportLines, speakerOf } from "@entregent/app";
import type { OpenApp } from "@entregent/app/node";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, textOption, UsageError } from "../spec.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

/**
 * `entregent export`: all that is kept, as JSON lines, or one circle for an address book. A file is made for its owner
 * alone, and none is written over.
 */
export async function run(call: Call): Promise<ExitCode> {
  const [file] = call.args;
  const circle = textOption(call, "circle");
  const format = textOption(call, "format");
  if (format !== null && circle === null) throw new UsageError("export.format-alone");
  return withApp(call, async (app) => {
    const lines = circle === null ? exportLines(app.context) : [await circleText(call, app, circle, format)];
    if (file === undefined) {
      for await (const line of lines) await call.io.out(line);
      return exitCodes.done;
    }
    const handle = await open(file, "wx", 0o600);
    try {
      for await (const line of lines) await handle.write(line);
      await handle.sync();
    } finally {
      await handle.close();
    }
    call.io.tell(say(call.language, "export.done", { file }));
    return exitCodes.done;
  });
}

async function circleText(call: Call, app: OpenApp, wanted: string, format: string | null): Promise<string> {
  const speaker = speakerOf(call.language);
  const { name, count, text } = await exportCircle(app.context, wanted, (format ?? "vcard") as CircleFormat, speaker);
  call.io.tell(say(call.language, "export.circle-done", { name, count }));
  return text;
}
