import { appraise } from "@entregent/engine/appraise";
import { coach, type CoachInput, type Coaching } from "@entregent/engine/coach";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, textOption, UsageError } from "../spec.ts";
import { openText, textOf } from "../terminal/lines.ts";
import { say } from "../words/index.ts";
import { contractLine } from "./appraise.ts";
import type { FromMemory } from "./coach-memory.ts";

/** A draft as it was given. */
export interface Draft {
  /** Null for standard input. */
  readonly file: string | null;
  /** The whole text, and where in it the draft begins: blank lines around it are not counted. */
  readonly text: string;
  readonly start: number;
  readonly input: CoachInput;
}

/** One draft as it was read. */
export interface Coached extends Draft {
  readonly coaching: Coaching;
  readonly isReady: boolean;
  /** What the memory shows of whom it is to; null where nobody was named, or there is no memory. */
  readonly memory: FromMemory | null;
}

/** `entregent coach`: reads drafts as their readers would. Exit code 0: all are ready; 1: some are not; 2: wrong usage. */
export async function run(call: Call): Promise<ExitCode> {
  const given: Draft[] = [];
  for (const file of call.args.length > 0 ? call.args : ["-"]) {
    given.push(draftOf(call, file, await textOf(openText(file, call.io.stdin))));
  }
  const drafts =
    (await readWithMemory(call, given)) ?? given.map((draft) => coached(draft, coach(draft.input, appraise)));
  await call.io.out(await told(call, drafts));
  return drafts.every(({ isReady }) => isReady) ? exitCodes.done : exitCodes.problems;
}

/** Only who says to whom, and has a memory, waits for it to be opened. */
async function readWithMemory(call: Call, given: readonly Draft[]): Promise<readonly Coached[] | null> {
  const to = textOption(call, "to");
  if (to === null) return null;
  const { coachFromMemory } = await import("./coach-memory.ts");
  const read = await coachFromMemory(call, to, given);
  return read && read.map(({ coaching, memory }, index) => coached(given[index]!, coaching, memory));
}

function coached(draft: Draft, coaching: Coaching, memory: FromMemory | null = null): Coached {
  return { ...draft, coaching, memory, isReady: isReadyToSend(coaching) };
}

function draftOf(call: Call, file: string, text: string): Draft {
  const draft = text.trim();
  if (draft === "") throw new UsageError("coach.empty");
  const start = text.length - text.trimStart().length;
  return { file: file === "-" ? null : file, text, start, input: inputOf(call, draft) };
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
    .map((draft) => {
      const head = drafts.length > 1 ? `${say(call.language, "coach.file", { file: draft.file ?? "-" })}\n` : "";
      return `${head}${coachingInWords(draft, call.language)}\n`;
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

function pageOf({ page, approach }: FromMemory): Record<string, unknown> {
  return { stop: page.stop, advice: page.advice, introduction: page.introduction, approach };
}

/** With a memory, `stop`, `advice`, `introduction` and `approach` are what the page is given, words and all. */
function asLine({ file, coaching, isReady, memory }: Coached): Record<string, unknown> {
  const { appraisal, limit, left, stop, advice } = coaching;
  const { id: _, ...read } = contractLine({}, appraisal);
  const page = memory && pageOf(memory);
  return { file, ready: isReady, limit, left, stop, advice, appraisal: read, ...page };
}
