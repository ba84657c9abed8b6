import { appraise } from "@entregent/engine/appraise";
import { coach, type CoachInput, type Coaching } from "@entregent/engine/coach";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, textOption, UsageError } from "../spec.ts";
import { openText, textOf } from "../terminal/lines.ts";
import { contractLine } from "./appraise.ts";

/** `entregent coach`: reads a draft as its reader would; ready is exit code 0. */
export async function run(call: Call): Promise<ExitCode> {
  const draft = (await textOf(openText(call.args[0] ?? "-", call.io.stdin))).trim();
  if (draft === "") throw new UsageError("coach.empty");
  const input = inputOf(call, draft);
  const coaching = coach(input, appraise);
  const isReady = isReadyToSend(coaching);
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(asLine(coaching, isReady))}\n`);
  else {
    const { coachingInWords } = await import("./coaching-in-words.ts");
    await call.io.out(`${coachingInWords(input, coaching, isReady, call.language)}\n`);
  }
  return isReady ? exitCodes.done : exitCodes.problems;
}

/** Motivated, no longer than the network takes, nothing left to fill in, and no favour asked of a stranger. */
function isReadyToSend({ appraisal, left, stop, advice }: Coaching): boolean {
  const pressing = advice.some(({ id }) => id === "fill-blanks" || id === "no-note-here");
  return appraisal.verdict === "motivated" && (left === null || left >= 0) && stop === null && !pressing;
}

function inputOf(call: Call, draft: string): CoachInput {
  const language = textOption(call, "language");
  const to = textOption(call, "to");
  return {
    draft,
    network: (textOption(call, "network") ?? "linkedin") as NonNullable<CoachInput["network"]>,
    plan: (textOption(call, "plan") ?? "basic") as "basic" | "paid",
    ...(language === null ? {} : { language }),
    ...(to === null ? {} : { recipient: { name: to } }),
  };
}

function asLine({ appraisal, limit, left, stop, advice }: Coaching, ready: boolean): Record<string, unknown> {
  const { id: _, ...read } = contractLine({}, appraisal);
  return { ready, limit, left, stop, advice, appraisal: read };
}
