import type { Criterion } from "@entregent/engine";
import { type Piece, revealHidden } from "./hidden-characters.ts";

/** A finding as a mark needs it. */
export interface Marked {
  readonly id: string;
  readonly criterion: Criterion;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly points: number;
}

/** One entry of the legend: what is marked, numbered in the order of the note. */
export interface Mark extends Marked {
  readonly number: number;
  /** Says something of the note as a whole: it is in the legend, and nothing is underlined for it. */
  readonly whole: boolean;
}

export interface Segment {
  readonly start: number;
  readonly pieces: readonly Piece[];
  /** Marks over this stretch, the shortest first. */
  readonly marks: readonly Mark[];
  /** Marks that end here: their numbers are set after it. */
  readonly ends: readonly Mark[];
}

/** From this share of the note on, a mark is about the whole of it, unless it is the only one. */
const wholeShare = 0.9;

/**
 * Numbers the findings in the order of the note, those about the whole of it last. Those that cover nothing of it have
 * no mark.
 */
export function numberMarks(note: string, findings: readonly Marked[]): readonly Mark[] {
  const length = seenLength(note);
  const covering = findings.filter(({ start, end }) => start >= 0 && end > start && end <= note.length);
  const isWhole = ({ start, end }: Marked): boolean => seenLength(note.slice(start, end)) >= wholeShare * length;
  const allWhole = covering.every(isWhole);
  return covering
    .map((finding) => ({ ...finding, whole: !allWhole && isWhole(finding) }))
    .sort((a, b) => Number(a.whole) - Number(b.whole) || a.start - b.start || a.end - b.end)
    .map((finding, index) => ({ ...finding, number: index + 1 }));
}

/** How much of a text is seen: hidden characters and space around it left out. */
function seenLength(text: string): number {
  const seen = revealHidden(text).map((piece) => (piece.kind === "text" ? piece.text : ""));
  return seen.join("").trim().length;
}

/** Splits a note where marks begin and end. The pieces of all segments, in order, are the whole note. */
export function segmentNote(note: string, allMarks: readonly Mark[]): readonly Segment[] {
  const marks = allMarks.filter(({ whole }) => !whole);
  const cuts = new Set([0, note.length]);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, i) => {
    const end = points[i + 1]!;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      pieces: revealHidden(note.slice(start, end)),
      marks: over.sort((a, b) => a.end - a.start - (b.end - b.start)),
      ends: marks.filter((mark) => mark.end === end),
    };
  });
}
