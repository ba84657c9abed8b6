import { appraise } from "@entregent/engine/appraise";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Call } from "../spec.ts";
import { textOf, openText } from "../terminal/lines.ts";

export async function run(call: Call): Promise<ExitCode> {
  const text = await textOf(openText(call.args[0] ?? "-", call.io.stdin));
  await call.io.out(`${JSON.stringify(appraise({ text }))}\n`);
  return exitCodes.done;
}
