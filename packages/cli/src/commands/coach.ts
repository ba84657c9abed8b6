import { appraise } from "@entregent/engine/appraise";
import { coach, type CoachInput, type Coaching } from "@entregent/engine/coach";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, textOption, UsageError } from "../spec.ts";
import { openText, textOf } from "../terminal/lines.ts";
import { say } from "../words/index.ts";
import { contractLine } from "./appraise.ts";

/** One draft as it was read. */
export interface Coached {
  /** As it was given; null for standard input. */
  readonly file: string | null;
  /** The whole text, and where in it the draft begins: blank lines around it are not counted. */
  readonly text: string;
  readonly start: number;
  readonly input: CoachInput;
  readonly coaching: Coaching;
  readonly isReady: boolean;
}

/** `entregent coach`: reads drafts as their readers would. Exit code 0: all are ready; 1: some are not; 2: wrong usage. */
export async function run(call: Call): Promise<ExitCode> {
  const drafts: Coached[] = [];
  for (const file of call.args.length > 0 ? call.args : ["-"]) {
    drafts.push(coached(call, file, await textOf(openText(file, call.io.stdin))));
  }
  await call.io.out(await told(call, drafts));
  return drafts.every(({ isReady }) => isReady) ? exitCodes.done : exitCodes.problems;
}

function coached(call: Call, file: string, text: string): Coached {
  const draft = text.trim();
  if (draft === "") throw new UsageError("coach.empty");
  const input = inputOf(call, draft);
  const coaching = coach(input, appraise);
  return {
    file: file === "-" ? null : file,
    text,
    start: text.length - text.trimStart().length,
    input,
    coaching,
    isReady: isReadyToSend(coaching),
  };
}

async function told(call: Call, drafts: readonly Coached[]): Promise<string> {
  const format = isOn(call, "json") ? "json" : textOption(call, "format");
  if (format === "json") return drafts.map((one) => `${JSON.stringify(asLine(one))}\n`).join("");
  if (format === "sarif") {
    const { asSarif } = await import("./coach-sarif.ts");
    return `${JSON.stringify(asSarif(drafts, call.language), null, 1)}\n`;
  }
  const { coachingInWords } = await import("./coaching-in-words.ts");
  return drafts
    .map(({ file, input, coaching, isReady }) => {
      const head = drafts.length > 1 ? `${say(call.language, "coach.file", { file: file ?? "-" })}\n` : "";
      return `${head}${coachingInWords(input, coaching, isReady, call.language)}\n`;
    })
    .join("\n");
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

function asLine({ file, coaching, isReady }: Coached): Record<string, unknown> {
  const { appraisal, limit, left, stop, advice } = coaching;
  const { id: _, ...read } = contractLine({}, appraisal);
  return { file, ready: isReady, limit, left, stop, advice, appraisal: read };
}
