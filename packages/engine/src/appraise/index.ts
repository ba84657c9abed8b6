import type { Appraisal, Flag, NoteInput, OriginTime, Verdict } from "../domain/appraisal.ts";
import { flags, verdicts } from "../domain/appraisal.ts";
import { detectLanguage } from "../language/index.ts";
import { kinds } from "../language/tokens.ts";
import { findingsOf } from "./findings.ts";
import { type Answer, answers, isOrigin } from "./ideas.ts";
import { weighTogether } from "./joint.ts";
import { type Guess, guess, sigmoid } from "./model.ts";
import { type Reading, readNote } from "./reading.ts";
import { repeatedProfile } from "./repeats.ts";
import { findCard } from "../coach/card.ts";
import { type CardReading, findingsOfCard, readCard } from "./request-card.ts";
import { linesOf, missingOf, scoreOf } from "./score.ts";
import { isDoubtful, isYes, temperature, tooManyWords } from "./verdicts.ts";

/**
 * Reads a note that came with a connection request as a discerning professional would who does not know the sender.
 *
 * @param note - The text as it came, with what stood beside it. Any string will do; the first 6,000 characters are read.
 * @returns The verdict with its reasons; every finding's `text` is the note's own, from `start` to `end`.
 * @throws Never, for any text.
 * @example appraise({ text: "salam" }).flags // ["greeting-only"]
 * @see docs/reading-notes.md for how it reads, how well, and what it cannot do
 */
export function appraise(note: NoteInput): Appraisal {
  const found = findCard(note.text);
  const card = found && readCard(note.text, found);
  const text = card?.text ?? note.text;
  const language = note.language ?? detectLanguage(text);
  const reading = readNote(text, language);
  if (!reading.tokens.some((token) => saysSomething(token.kind))) return appraisalOfNothing(note, language);
  const seen = guessed(reading);
  const certainties = new Map<Answer, number>();
  const yes = new Set<Answer>();
  answers.forEach((answer, at) => {
    const logOdds = seen.answers[at]!;
    certainties.set(answer, sigmoid(Math.abs(logOdds)));
    if (isYes(answer, logOdds)) yes.add(answer);
  });
  // These two are counted, not read.
  yes.delete("empty");
  if (reading.words < tooManyWords) yes.delete("too-long");
  else yes.add("too-long");
  certainties.set("too-long", 1);
  // Politeness and nothing else, and no farewell: then it greets, in whatever word ("salam", "moin").
  if (yes.has("greeting-only") && !yes.has("closing")) yes.add("greeting");
  const [verdict, certainty] = verdictOf(seen);
  return appraisalOf(note, language, reading, seen, yes, certainties, verdict, certainty, card);
}

function guessed(reading: Reading): Guess {
  const apart = guess(reading);
  return { ...apart, ...weighTogether(apart.verdict, apart.answers) };
}

function saysSomething(kind: number): boolean {
  return kind !== kinds.mark && kind !== kinds.emoji && kind !== kinds.newline;
}

/** No words: nothing is known of why, and where no note could be sent that is no fault. */
function appraisalOfNothing(note: NoteInput, language: string): Appraisal {
  const missing =
    note.channelCarriesNote === false
      ? []
      : missingOf({ greeting: false, closing: false, origin: false, purpose: false, nextStep: false, flags: [] });
  const lines = linesOf([], missing);
  return {
    language,
    verdict: "ask",
    certainty: 0.97,
    score: scoreOf(lines),
    greeting: false,
    closing: false,
    origin: [],
    purpose: false,
    nextStep: false,
    flags: ["empty"],
    findings: [],
    lines,
    missing,
  };
}

function verdictOf(seen: Guess): readonly [Verdict, number] {
  const scaled = seen.verdict.map((value) => Math.exp(value / temperature));
  const total = scaled.reduce((sum, value) => sum + value, 0);
  const best = seen.verdict.indexOf(Math.max(...seen.verdict));
  return [verdicts[best] ?? "ask", Math.round((scaled[best]! / total) * 100) / 100];
}

function appraisalOf(
  note: NoteInput,
  language: string,
  reading: Reading,
  seen: Guess,
  yes: ReadonlySet<Answer>,
  certainties: ReadonlyMap<Answer, number>,
  verdict: Verdict,
  certainty: number,
  card: CardReading | null,
): Appraisal {
  const has = (answer: Answer): boolean => yes.has(answer) || (card?.answers.has(answer) ?? false);
  const origin = answers.filter((answer): answer is OriginTime => isOrigin(answer) && has(answer));
  // Whoever says why in a card has said more than a greeting.
  const found = flags.filter((flag): flag is Flag => yes.has(flag) && !(card && flag === "greeting-only"));
  const parts = {
    greeting: yes.has("greeting"),
    closing: yes.has("closing"),
    purpose: has("purpose"),
    nextStep: has("next-step"),
  };
  const shown = card ? new Set([...yes].filter((answer) => answer !== "greeting-only")) : yes;
  const inText = findingsOf(note.text, reading, seen, shown, certainties, repeatedProfile(reading, note.profile));
  const findings = card ? findingsOfCard(note.text, card, inText) : inText;
  const missing = missingOf({ ...parts, origin: origin.length > 0, flags: found });
  const doubtful = missing.filter((part) => isDoubtful(part, seen.answers));
  const lines = linesOf(findings, missing);
  return {
    language,
    verdict,
    certainty,
    score: scoreOf(lines),
    ...parts,
    origin,
    flags: found,
    findings,
    lines,
    missing,
    doubtful,
  };
}
