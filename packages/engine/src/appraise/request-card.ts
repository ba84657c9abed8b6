import type { CardPart, FoundCard } from "../coach/card.ts";
import type { Finding } from "../domain/appraisal.ts";
import { type Answer, criterionOf } from "./ideas.ts";
import { gains } from "./weights.ts";

/** A note with a request card in it, made ready to be read. */
export interface CardReading {
  /** The note with the card's values as plain sentences, every character in its place. */
  readonly text: string;
  /** What the card says by itself. */
  readonly answers: ReadonlySet<Answer>;
  readonly found: FoundCard;
}

const parts: readonly CardPart[] = ["origin", "purpose", "nextStep"];

/**
 * Takes the card's marks out of a note, so that its values are read like any sentence: what they sell or promise is seen,
 * and its English keys do not change the language of the note.
 */
export function readCard(note: string, found: FoundCard): CardReading {
  const inside = Array.from({ length: found.end - found.start }, () => " ");
  for (const part of parts) {
    const value = found.values[part];
    if (!value) continue;
    for (let at = value.start; at < value.end; at++) inside[at - found.start] = note[at]!;
    inside[value.end - found.start] = "\n";
  }
  return {
    text: note.slice(0, found.start) + inside.join("") + note.slice(found.end),
    answers: new Set(parts.flatMap((part) => answerOf(part, found) ?? [])),
    found,
  };
}

function answerOf(part: CardPart, { card }: FoundCard): Answer | null {
  if (part === "origin") return card.origin?.time ?? null;
  if (part === "purpose") return card.purpose === undefined ? null : "purpose";
  return card.nextStep === undefined ? null : "next-step";
}

/** Adds what only the card says to what was found in the sentences. An origin is paid once. */
export function findingsOfCard(note: string, { found }: CardReading, inText: readonly Finding[]): readonly Finding[] {
  const added = parts.flatMap((part): readonly Finding[] => {
    const answer = answerOf(part, found);
    const value = found.values[part];
    if (answer === null || !value) return [];
    const id = answer === "purpose" ? "purpose/stated" : answer === "next-step" ? "next/some" : `${answer}/some`;
    const criterion = criterionOf(id);
    const same = inText.filter((finding) => finding.criterion === criterion);
    if (same.some((finding) => finding.id.split("/")[0] === id.split("/")[0])) return [];
    const points = same.some((finding) => finding.points > 0) ? 0 : gainOf(part);
    return [{ id, criterion, ...value, text: note.slice(value.start, value.end), points, certainty: 1 }];
  });
  return [...inText, ...added].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function gainOf(part: CardPart): number {
  return part === "nextStep" ? gains["next-step"] : gains[part];
}
