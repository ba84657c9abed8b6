import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Marked, numberMarks, segmentNote } from "./marks.ts";

const finding = (start: number, end: number): Marked => ({
  id: "past/met",
  criterion: "origin",
  start,
  end,
  words: "a meeting",
  points: 10,
});

describe("segmentNote", () => {
  const note = "Bonjour Claire, nous étions au salon.";

  it("marks a stretch and sets its number at its end", () => {
    const segments = segmentNote(note, numberMarks(note, [finding(16, 36)]));
    expect(segments.map(({ start, marks, ends }) => [start, marks.length, ends.length])).toEqual([
      [0, 0, 0],
      [16, 1, 1],
      [36, 0, 0],
    ]);
  });

  it("splits where marks overlap, the shortest first", () => {
    const [, middle] = segmentNote(note, numberMarks(note, [finding(0, 20), finding(8, 14)]));
    expect(middle!.marks.map((mark) => mark.end - mark.start)).toEqual([6, 20]);
  });

  it("numbers in the order of the note and leaves out what lies outside it", () => {
    const marks = numberMarks(note, [finding(16, 20), finding(0, 7), finding(30, 900), finding(5, 5)]);
    expect(marks.map(({ number, start }) => [number, start])).toEqual([
      [1, 0],
      [2, 16],
    ]);
  });

  it("underlines nothing for what is said of the whole note, and numbers it last", () => {
    const marks = numberMarks(note, [finding(0, note.length), finding(8, 14)]);
    expect(marks.map(({ number, whole, start }) => [number, whole, start])).toEqual([
      [1, false, 8],
      [2, true, 0],
    ]);
    expect(segmentNote(note, marks).map((segment) => segment.marks.length)).toEqual([0, 1, 0]);
  });

  it("underlines a short note that is all there is to mark", () => {
    expect(segmentNote("salam", numberMarks("salam", [finding(0, 5)]))[0]!.marks).toHaveLength(1);
  });

  it("keeps every character of any note, whatever is marked", () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)));
    fc.assert(
      fc.property(fc.string(), spans, (text, pairs) => {
        const marks = numberMarks(
          text,
          pairs.map(([start, end]) => finding(start, end)),
        );
        const ranges = segmentNote(text, marks).flatMap(({ start, pieces }) =>
          pieces.map((piece) => text.slice(start + piece.start, start + piece.end)),
        );
        expect(ranges.join("")).toBe(text);
      }),
    );
  });
});
