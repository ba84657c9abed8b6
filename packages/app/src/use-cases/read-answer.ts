import { type AnswerRead, createAdviser, readAnswer } from "@entregent/engine";
import type { AppContext } from "../context.ts";
import { adviceCase } from "../memory/queries.ts";
import { policyInForce } from "./policy.ts";
import { ownerManners } from "./settings.ts";
import type { Thread } from "./threads.ts";

/**
 * Reads what came in each thread against what was asked, all answers of one together, and advises again.
 *
 * @returns By request; a thread without words that came is left out.
 */
export async function readAnswers(
  app: AppContext,
  threads: readonly Thread[],
): Promise<ReadonlyMap<string, AnswerRead>> {
  const read = new Map<string, AnswerRead>();
  const answered = threads.flatMap((thread) => {
    const words = wordsOf(thread);
    return words === "" ? [] : [{ ...thread, words }];
  });
  if (answered.length === 0) return read;
  const [assessments, book, owner, policy] = await Promise.all([
    app.assessments.of(answered.map(({ row }) => row)),
    app.book.open(),
    ownerManners(app.owner),
    policyInForce(app.owner),
  ]);
  const adviser = createAdviser(policy);
  for (const { row, question, words } of answered) {
    const { recognition, appraisal } = assessments.get(row.id)!;
    const best = book.persons.get(recognition.candidates[0]?.personId ?? "") ?? null;
    const advised = adviceCase(row.id, row.fact, {
      appraisal,
      recognition,
      best,
      nowDay: app.now().slice(0, 10),
      owner,
    });
    read.set(row.id, readAnswer(words, question?.parts ?? ["origin", "purpose"], advised, adviser));
  }
  return read;
}

function wordsOf({ state, answers }: Thread): string {
  if (state.step !== "answer") return "";
  return answers.flatMap(({ words }) => (words?.trim() ? [words] : [])).join("\n\n");
}
