import { appraise } from "@entregent/engine/appraise";
import type { Appraisal, NoteInput } from "@entregent/engine/domain";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { answerLines, LineError } from "../jsonl.ts";
import { type Call, isOn, textOption, UsageError } from "../spec.ts";
import { openText, textOf } from "../terminal/lines.ts";

/** `entregent appraise`: one note for a person, or lines for a program. */
export async function run(call: Call): Promise<ExitCode> {
  if (isOn(call, "jsonl")) {
    if (call.args.length > 1) throw new UsageError("appraise.one-file");
    return answerLines(call.io, call.args[0] ?? "-", (line) => contractLine(line, appraise(noteOf(line, call))));
  }
  const text = await noteText(call);
  const appraisal = appraise({ text, ...hints(call) });
  if (isOn(call, "json")) {
    await call.io.out(`${JSON.stringify(contractLine({ id: null }, appraisal))}\n`);
    return exitCodes.done;
  }
  const { appraisalInWords } = await import("./appraisal-in-words.ts");
  await call.io.out(`${appraisalInWords(text, appraisal, call.language)}\n`);
  return exitCodes.done;
}

async function noteText({ args, io }: Call): Promise<string> {
  if (args.length > 0) return args.join(" ");
  if ((io.stdin as { isTTY?: boolean }).isTTY) throw new UsageError("appraise.what");
  return textOf(openText("-", io.stdin));
}

function hints(call: Call): Partial<NoteInput> {
  const network = textOption(call, "network") as NoteInput["network"] | null;
  const language = textOption(call, "language");
  return { ...(network ? { network } : {}), ...(language ? { language } : {}) };
}

function noteOf(line: Readonly<Record<string, unknown>>, call: Call): NoteInput {
  const { text, network, language } = line;
  if (typeof text !== "string") throw new LineError("text is not a string");
  return {
    text,
    ...hints(call),
    ...(typeof network === "string" ? { network: network as NonNullable<NoteInput["network"]> } : {}),
    ...(typeof language === "string" && language !== "" ? { language } : {}),
  };
}

/** The stable form other programs read. */
export function contractLine(line: Readonly<Record<string, unknown>>, appraisal: Appraisal): Record<string, unknown> {
  const { language, verdict, certainty, score, greeting, closing, origin, purpose, nextStep, flags, missing } =
    appraisal;
  const findings = appraisal.findings.map(({ id, criterion, start, end, text, points }) => ({
    id,
    criterion,
    start,
    end,
    text,
    points,
  }));
  return {
    id: line["id"] ?? null,
    language,
    verdict,
    certainty,
    score,
    greeting,
    closing,
    origin,
    purpose,
    nextStep,
    flags,
    findings,
    missing,
  };
}
