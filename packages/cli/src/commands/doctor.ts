import { doctor, speakerOf } from "@entregent/app";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn } from "../spec.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

/** `entregent doctor`: exit code 1 where something is ill. */
export async function run(call: Call): Promise<ExitCode> {
  const report = await withApp(call, (app) => doctor(app.context, speakerOf(call.language)));
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(report)}\n`);
  else {
    const lines = report.checks.map(({ state, words, nextStep }) => {
      const told = `${say(call.language, `doctor.${state}`).padEnd(6)}  ${visible(words)}`;
      return nextStep ? `${told}\n        ${visible(nextStep)}` : told;
    });
    await call.io.out(`${lines.join("\n")}\n`);
  }
  return report.healthy ? exitCodes.done : exitCodes.problems;
}
