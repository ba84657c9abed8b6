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
}

export interface Segment {
  readonly start: number;
  readonly pieces: readonly Piece[];
  /** Marks over this stretch, the shortest first. */
  readonly marks: readonly Mark[];
  /** Marks that end here: their numbers are set after it. */
  readonly ends: readonly Mark[];
}

/** Numbers the findings in the order of the note. Those that cover nothing of it have no mark. */
export function numberMarks(note: string, findings: readonly Marked[]): readonly Mark[] {
  return findings
    .filter(({ start, end }) => start >= 0 && end > start && end <= note.length)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((finding, index) => ({ ...finding, number: index + 1 }));
}

/** Splits a note where marks begin and end. The pieces of all segments, in order, are the whole note. */
export function segmentNote(note: string, marks: readonly Mark[]): readonly Segment[] {
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
