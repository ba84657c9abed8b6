import { appraise } from "../appraise/index.ts";
import type { Adviser } from "../advise/advise.ts";
import type { Advice, AdviceCase, Appraisal, Flag, Verdict } from "../domain/index.ts";
import { type AskedPart, askedParts } from "./events.ts";

/** What an answer says of what was asked. */
export interface AnswerRead {
  /** The answer alone, as a note. */
  readonly appraisal: Appraisal;
  /** What note and answer say together. */
  readonly known: Appraisal;
  readonly answered: readonly AskedPart[];
  /** Asked, and still not said. */
  readonly open: readonly AskedPart[];
  /** Advice on the request, now that the note and the answer are known. */
  readonly advice: Advice;
}

/**
 * Reads an answer against what was asked, and advises again.
 *
 * @param answer - The words that came; any text.
 * @param asked - What the question asked for. Empty where it asked for no certain thing: any answer will then do.
 * @param advised - The case as it was advised on, with the reading of the note that came with the request.
 * @throws Never, for any text.
 */
export function readAnswer(
  answer: string,
  asked: readonly AskedPart[],
  advised: AdviceCase,
  adviser: Pick<Adviser, "advise">,
): AnswerRead {
  const { network, note = "" } = advised;
  const appraisal = appraise({ text: answer, network });
  // Three words make sense after the note that they go on from: both are read, alone and after it.
  const inContext =
    hasWords(appraisal) && note !== "" ? appraise({ text: `${note}\n\n${answer}`, network }) : appraisal;
  const before = advised.appraisal;
  const says = askedParts.filter(
    (part) => saysPart(appraisal, part) || (saysPart(inContext, part) && !(before && saysPart(before, part))),
  );
  const open = asked.filter((part) => !says.includes(part));
  const known = together(before, appraisal, says, isEnough(asked, says));
  return {
    appraisal,
    known,
    answered: asked.filter((part) => says.includes(part)),
    open,
    advice: adviser.advise({ ...advised, note: answer, appraisal: known }, known),
  };
}

/** Who says who they are and why need not say what is to come of it, unless nothing else was asked. */
function isEnough(asked: readonly AskedPart[], says: readonly AskedPart[]): boolean {
  const needed = asked.filter((part) => part !== "next-step");
  return (needed.length > 0 ? needed : asked).every((part) => says.includes(part));
}

const hasWords = (appraisal: Appraisal): boolean => !appraisal.flags.includes("empty");

function saysPart(appraisal: Appraisal, part: AskedPart): boolean {
  if (part === "origin") return appraisal.origin.length > 0;
  return part === "purpose" ? appraisal.purpose : appraisal.nextStep;
}

/** With these, no answer is complete. */
const grave: readonly Flag[] = ["scam", "pitch", "rude", "mass"];

/** What note and answer say together: parts of both; the flags are the answer's, since it is what stands now. */
function together(
  note: Appraisal | undefined,
  answer: Appraisal,
  says: readonly AskedPart[],
  isComplete: boolean,
): Appraisal {
  const origin = [...new Set([...(note?.origin ?? []), ...answer.origin])];
  const purpose = says.includes("purpose") || (note?.purpose ?? false);
  const nextStep = says.includes("next-step") || (note?.nextStep ?? false);
  const scam = note?.flags.includes("scam") ?? false;
  const flags: readonly Flag[] = scam && !answer.flags.includes("scam") ? [...answer.flags, "scam"] : answer.flags;
  const missing = answer.missing.filter(
    (part) =>
      !(part === "origin" && origin.length > 0) &&
      !(part === "purpose" && purpose) &&
      !(part === "next-step" && nextStep),
  );
  return { ...answer, origin, purpose, nextStep, flags, missing, verdict: verdictOf(answer, flags, isComplete) };
}

/** One who tells all that was asked has said why they write, be it in three words. */
function verdictOf(answer: Appraisal, all: readonly Flag[], isComplete: boolean): Verdict {
  if (all.includes("scam")) return "unwelcome";
  const isWelcome = isComplete && hasWords(answer) && !all.some((flag) => grave.includes(flag));
  return isWelcome && answer.verdict === "ask" ? "motivated" : answer.verdict;
}
