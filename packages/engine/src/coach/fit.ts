import type { Appraisal } from "../domain/index.ts";

/** A draft cut to length: the writer's own sentences, in their order. */
export interface Fitted {
  readonly text: string;
  /** Sentences left out, in their order. */
  readonly dropped: readonly string[];
  /** False where no choice of whole sentences is short enough and says anything. */
  readonly fits: boolean;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the next one: a space, or line ends. */
  readonly gap: string;
}

/**
 * Chooses which of the writer's sentences to keep, so that the most of what counts fits.
 *
 * @param draft - The writer's text.
 * @param limit - Most characters.
 * @param appraisal - The reading of this very draft: its findings say what each sentence is worth.
 */
export function fitTo(draft: string, limit: number, appraisal: Pick<Appraisal, "findings">): Fitted {
  const text = draft.trim();
  if (text.length <= limit) return { text, dropped: [], fits: true };
  const pieces = piecesOf(draft).slice(0, 60);
  const kept = bestWithin(
    pieces,
    pieces.map((piece) => worthOf(piece, appraisal)),
    limit,
  );
  const cut = joined(pieces.filter((_, index) => kept.has(index)));
  const dropped = pieces.filter((_, index) => !kept.has(index)).map((piece) => piece.text);
  return { text: cut, dropped, fits: cut !== "" };
}

/** Sentences, a greeting or a signature being one where it has a line of its own. */
function piecesOf(draft: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const sentence = /[^\s](?:[^\n.!?…]|[.!?…](?![\s.!?…]|$))*[.!?…]*[»”"')\]]*/gu;
  for (const { index, 0: found } of draft.matchAll(sentence)) {
    const text = found.trimEnd();
    const end = index + text.length;
    const gap = /^\s*/u.exec(draft.slice(end))?.[0].includes("\n") ? "\n" : " ";
    const before = pieces.at(-1);
    if (before && abbreviated.test(before.text) && before.gap === " ") {
      pieces[pieces.length - 1] = { text: draft.slice(before.start, end), start: before.start, end, gap };
    } else pieces.push({ text, start: index, end, gap });
  }
  return signed(pieces, draft);
}

/** A closing and the name below it go together. */
function signed(pieces: readonly Piece[], draft: string): readonly Piece[] {
  const [closing, name] = pieces.slice(-2);
  if (!closing || !name || closing.gap !== "\n" || closing.text.length > 60 || !/^[^.!?]{1,40}$/u.test(name.text))
    return pieces;
  const text = draft.slice(closing.start, name.end).replace(/\s*\n\s*/gu, "\n");
  return [...pieces.slice(0, -2), { ...name, text, start: closing.start }];
}

/** A full stop that ends no sentence. */
const abbreviated =
  /(?:^|\s)(?:\p{L}|Mr|Mrs|Ms|Dr|Pr|Prof|Hr|Fr|Sr|Sra|Dott|Sig|St|Nr|bzw|ca|etc|usw|ecc|dhr|mevr|p\.\s?ex|z\.\s?B)\.$/u;

/** Points of the findings that begin in it; among equals, something is better than nothing. */
function worthOf({ start, end }: Piece, { findings }: Pick<Appraisal, "findings">): number {
  const points = findings
    .filter((finding) => finding.criterion !== "precision" && finding.start >= start && finding.start < end)
    .reduce((sum, finding) => sum + finding.points, 0);
  return points * 1_000 + Math.min(end - start, 200);
}

/** The choice of pieces worth most within the limit: a knapsack over their lengths. */
function bestWithin(pieces: readonly Piece[], worths: readonly number[], limit: number): ReadonlySet<number> {
  let best: { worth: number; kept: readonly number[] }[] = Array.from({ length: limit + 2 }, () => ({
    worth: 0,
    kept: [],
  }));
  pieces.forEach(({ text }, index) => {
    const worth = worths[index]!;
    if (worth <= 0) return;
    const size = text.length + 1;
    const next = [...best];
    for (let room = size; room < next.length; room++) {
      const before = best[room - size]!;
      if (before.worth + worth > next[room]!.worth)
        next[room] = { worth: before.worth + worth, kept: [...before.kept, index] };
    }
    best = next;
  });
  return new Set(best[limit + 1]!.kept);
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text, gap }, index) => (index === pieces.length - 1 ? text : text + gap)).join("");
}
