import type { Finding, Flag } from "../domain/appraisal.ts";
import { type Answer, answers, criterionOf, type Idea, ideas, ideasOf, isOrigin, isWarning } from "./ideas.ts";
import type { Guess } from "./model.ts";
import type { Reading } from "./reading.ts";
import { spanOf } from "./spans.ts";
import { clearlyAhead, ideaThreshold } from "./verdicts.ts";
import { gains, repeatPoints, vaguePoints, warningPoints } from "./weights.ts";
import { outputs, verdictCount } from "./table.ts";

type Draft = Omit<Finding, "text">;

const round = (value: number): number => Math.round(value * 100) / 100;

interface Strongest {
  readonly clause: number;
  readonly idea: Idea;
  readonly certainty: number;
}

const placeOfIdea: ReadonlyMap<Idea, number> = new Map(ideas.map((idea, at) => [idea, at]));

function certaintyOf(guess: Guess, clause: number, idea: Idea): number {
  return guess.ideas[clause * ideas.length + placeOfIdea.get(idea)!]!;
}

/** The clause, of those given, in which one of the ideas is strongest. */
function strongest(guess: Guess, among: readonly Idea[], clauses: readonly number[]): Strongest | undefined {
  let best: Strongest | undefined;
  for (const idea of among) {
    for (const clause of clauses) {
      const certainty = certaintyOf(guess, clause, idea);
      if (!best || certainty > best.certainty) best = { clause, idea, certainty };
    }
  }
  return best;
}

/** As above; where none of the ideas is surely there, the clause whose words speak most for the answer. */
function shown(guess: Guess, answer: Answer, clauses: readonly number[]): Strongest | undefined {
  const best = strongest(guess, ideasOf(answer), clauses);
  if (!best || best.certainty >= ideaThreshold) return best;
  const place = verdictCount + answers.indexOf(answer);
  const speaks = (clause: number): number => guess.speaks[clause * outputs + place]!;
  return { ...best, clause: clauses.reduce((most, clause) => (speaks(clause) > speaks(most) ? clause : most)) };
}

/** Clauses that say more than a greeting or a farewell; all of them where there is nothing else. */
function clausesOfSubstance(guess: Guess, all: readonly number[]): readonly number[] {
  const courteous = (clause: number): boolean =>
    certaintyOf(guess, clause, "courtesy/greeting") >= ideaThreshold ||
    certaintyOf(guess, clause, "courtesy/closing") >= ideaThreshold;
  const others = all.filter((clause) => !courteous(clause));
  return others.length > 0 ? others : all;
}

/**
 * The idea by its name where its clause shows it, and shows it well before the other ideas that would give the same answer;
 * else only its family, so that no more is claimed than was seen.
 */
function nameOf(guess: Guess, answer: Answer, best: Strongest): string {
  const isSure = best.certainty >= ideaThreshold;
  if (answer === "next-step") return isSure ? best.idea : "next/some";
  if (isWarning(answer) && !coarse.has(answer)) return best.idea;
  const others = ideasOf(answer).filter((idea) => idea !== best.idea && !idea.endsWith("-some"));
  const next = Math.max(...others.map((idea) => certaintyOf(guess, best.clause, idea)));
  if (isSure && best.certainty - next >= clearlyAhead) return best.idea;
  return isWarning(answer) ? `flag/${answer}-some` : `${answer}/some`;
}

/** Warnings that have several kinds: without a sure kind, the warning itself is said. */
const coarse: ReadonlySet<Answer> = new Set<Answer>(["favour", "pitch", "scam", "mass"]);

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
  const every = [...reading.clauses.keys()];
  const substance = clausesOfSubstance(guess, every);
  const found: Draft[] = [];
  const add = (draft: Draft | undefined): void => {
    if (draft) found.push(draft);
  };
  let originPaid = false;
  for (const answer of yes) {
    const courtesy = answer === "greeting" || answer === "closing";
    const best = courtesy ? strongest(guess, ideasOf(answer), every) : shown(guess, answer, substance);
    if (!best) continue;
    const certainty = certainties.get(answer) ?? best.certainty;
    if (answer === "purpose") add(drafted(reading, "purpose/stated", best.clause, gains.purpose, certainty));
    else if (answer === "greeting" || answer === "closing")
      add(drafted(reading, best.idea, placeOf(answer, best.clause, clauses), gains[answer], certainty));
    else if (answer === "next-step")
      add(drafted(reading, nameOf(guess, answer, best), best.clause, gains[answer], certainty));
    else if (isWarning(answer))
      add(drafted(reading, nameOf(guess, answer, best), best.clause, warningPoints[answer], certainty));
    else {
      add(drafted(reading, nameOf(guess, answer, best), best.clause, originPaid ? 0 : gains.origin, certainty));
      originPaid = true;
    }
  }
  for (const draft of carried(reading, guess, yes)) {
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

const vague = ideas.filter((idea) => idea.startsWith("vague/"));
/** "Only wishes for a larger network", "names none": not said of a note that gives its reason too. */
const unlessReasoned: ReadonlySet<Idea> = new Set<Idea>(["vague/network", "vague/interests"]);

function carried(reading: Reading, guess: Guess, yes: ReadonlySet<Answer>): readonly Draft[] {
  const isReasoned = yes.has("purpose") || [...yes].some(isOrigin);
  const drafts: Draft[] = [];
  for (const idea of vague) {
    if (isReasoned && unlessReasoned.has(idea)) continue;
    const best = strongest(guess, [idea], [...reading.clauses.keys()]);
    if (!best || best.certainty < ideaThreshold) continue;
    const draft = drafted(reading, idea, best.clause, vaguePoints, best.certainty);
    if (draft) drafts.push(draft);
  }
  return drafts;
}
