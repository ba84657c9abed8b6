import type { Finding, Flag } from "../domain/appraisal.ts";
import { type Answer, criterionOf, type Idea, ideas, ideasOf, isWarning } from "./ideas.ts";
import type { Guess } from "./model.ts";
import type { Reading } from "./reading.ts";
import { spanOf } from "./spans.ts";
import { ideaThreshold } from "./verdicts.ts";
import { gains, repeatPoints, vaguePoints, warningPoints } from "./weights.ts";

type Draft = Omit<Finding, "text">;

const round = (value: number): number => Math.round(value * 100) / 100;

/** The clause in which one of the ideas is strongest. */
function strongest(
  guess: Guess,
  among: readonly Idea[],
  clauses: number,
): { clause: number; idea: Idea; certainty: number } | undefined {
  let best: { clause: number; idea: Idea; certainty: number } | undefined;
  for (const idea of among) {
    const column = ideas.indexOf(idea);
    for (let clause = 0; clause < clauses; clause++) {
      const certainty = guess.ideas[clause * ideas.length + column]!;
      if (!best || certainty > best.certainty) best = { clause, idea, certainty };
    }
  }
  return best;
}

function drafted(reading: Reading, id: string, clause: number, points: number, certainty: number): Draft | undefined {
  const at = reading.clauses[clause];
  const span = at && spanOf(reading.tokens, at.from, at.to);
  if (!span) return undefined;
  return { id, criterion: criterionOf(id), ...span, points, certainty: round(certainty) };
}

/**
 * Points at the words behind each answer that is yes, and gives them its points. What else the clauses carry is shown
 * without points, save vague phrases, which cost a little.
 */
export function findingsOf(
  note: string,
  reading: Reading,
  guess: Guess,
  yes: ReadonlySet<Answer>,
  certainties: ReadonlyMap<Answer, number>,
  repeated: number | undefined,
): readonly Finding[] {
  const clauses = reading.clauses.length;
  const found: Draft[] = [];
  const add = (draft: Draft | undefined): void => {
    if (draft) found.push(draft);
  };
  let originPaid = false;
  for (const answer of yes) {
    const best = strongest(guess, ideasOf(answer), clauses);
    if (!best) continue;
    const certainty = certainties.get(answer) ?? best.certainty;
    if (answer === "purpose") add(drafted(reading, "purpose/stated", best.clause, gains.purpose, certainty));
    else if (answer === "greeting" || answer === "closing" || answer === "next-step")
      add(drafted(reading, best.idea, placeOf(answer, best.clause, clauses), gains[answer], certainty));
    else if (isWarning(answer)) add(drafted(reading, best.idea, best.clause, warningPoints[answer], certainty));
    else {
      add(drafted(reading, best.idea, best.clause, originPaid ? 0 : gains.origin, certainty));
      originPaid = true;
    }
  }
  for (const draft of carried(reading, guess)) {
    if (!found.some((other) => other.id === draft.id)) found.push(draft);
  }
  if (repeated !== undefined) add(drafted(reading, "precision/repeats-profile", repeated, repeatPoints, 1));
  const whole = spanOf(reading.tokens, 0, reading.tokens.length);
  if (whole && clauses > 0 && !yes.has("too-long"))
    found.push({ id: "precision/brief", criterion: "precision", ...whole, points: gains.brevity, certainty: 1 });
  for (const flag of ["greeting-only", "too-long"] satisfies Flag[]) {
    if (whole && yes.has(flag))
      found.push({
        id: `flag/${flag}`,
        criterion: "warning",
        ...whole,
        points: warningPoints[flag],
        certainty: round(certainties.get(flag) ?? 1),
      });
  }
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((draft) => ({ ...draft, text: note.slice(draft.start, draft.end) }));
}

/** A greeting stands at the head and a farewell at the foot, wherever the model saw their words. */
function placeOf(answer: Answer, clause: number, clauses: number): number {
  if (answer === "greeting" && clause > 2) return 0;
  if (answer === "closing" && clause < clauses - 3) return clauses - 1;
  return clause;
}

const shownAlone = ideas.filter((idea) => idea.startsWith("vague/"));

function carried(reading: Reading, guess: Guess): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const idea of shownAlone) {
    const best = strongest(guess, [idea], reading.clauses.length);
    if (!best || best.certainty < ideaThreshold) continue;
    const draft = drafted(reading, idea, best.clause, vaguePoints, best.certainty);
    if (draft) drafts.push(draft);
  }
  return drafts;
}
