import type { Missable } from "../domain/appraisal.ts";
import { type Answer, answers, isOrigin } from "./ideas.ts";
import { thresholds as trained } from "./thresholds.generated.ts";

/** From which log-odds an answer is yes: chosen on notes set aside from training, per answer (training/README.md). */
export function isYes(answer: Answer, logOdds: number): boolean {
  return logOdds > (trained.answers[answers.indexOf(answer)] ?? 0);
}

/** From which log-odds on what is read as missing may well be there: one in nine. */
const mayBeThere = -2.1;

/** From how many words on a note is far over what one needs, as the guide of the labelled notes says. */
export const tooManyWords = 120;

/** Whether a part that is read as missing may be there all the same. */
export function isDoubtful(part: Missable, logOdds: ArrayLike<number>): boolean {
  return answers.some((answer, at) => {
    const isOfPart = part === "origin" ? isOrigin(answer) : answer === part;
    return isOfPart && (logOdds[at] ?? 0) > mayBeThere;
  });
}

/** From which probability a clause is shown as carrying an idea. */
export const ideaThreshold = 0.5;

/** By how much an idea is ahead of its like before it is named: of the names that were wrong, half were ahead by less. */
export const clearlyAhead = 0.15;

/** Divides the log-odds before they become a certainty, so that 0.8 is right four times in five. */
export const temperature: number = trained.temperature;
