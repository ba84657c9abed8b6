import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJsonSplitter, type JsonPiece } from "./json-splitter.ts";

function split(pieces: readonly string[], longest?: number): { found: JsonPiece[]; whole: boolean } {
  const splitter = createJsonSplitter(longest);
  const found = pieces.flatMap((piece) => splitter.push(piece));
  return { found, whole: splitter.isWhole() };
}

const values = (pieces: readonly JsonPiece[]): unknown[] =>
  pieces.map(({ key, index, text }) => [key, index, text === null ? null : JSON.parse(text)]);

describe("createJsonSplitter", () => {
  it("gives the elements of an array with their lines, past an assignment", () => {
    const { found, whole } = split(['window.YTD.follower.part0 = [\n {"a": "]"},\n 7, "x" ]']);
    expect(values(found)).toEqual([
      [null, 0, { a: "]" }],
      [null, 1, 7],
      [null, 2, "x"],
    ]);
    expect(found.map(({ line }) => line)).toEqual([2, 3, 3]);
    expect(whole).toBe(true);
  });

  it("gives an object's members, and one by one the elements of those that are arrays", () => {
    const { found } = split(['{"list": [1, [2, 3]], "empty": [], "title": "t", "deep": {"a": [4]}, "last": null}']);
    expect(values(found)).toEqual([
      ["list", 0, 1],
      ["list", 1, [2, 3]],
      ["title", null, "t"],
      ["deep", null, { a: [4] }],
      ["last", null, null],
    ]);
  });

  it("tells a text that breaks off from a whole one", () => {
    expect(split(['[{"a":1},{"b"']).whole).toBe(false);
    expect(split(["Dear diary"]).whole).toBe(false);
    expect(split(["[]"]).whole).toBe(true);
  });

  it("drops a piece that is too long and goes on behind it", () => {
    const long = `"${"x".repeat(50)}`;
    expect(values(split(["[1, ", long, `${"y".repeat(50)}", 2]`], 40).found)).toEqual([
      [null, 0, 1],
      [null, 1, null],
      [null, 2, 2],
    ]);
  });

  it("finds any array's elements, however the text is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.nat(200)), fc.boolean(), (list, cuts, spaced) => {
        const text = JSON.stringify(list, null, spaced ? 2 : 0);
        const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
        const { found, whole } = split(at.slice(1).map((end, i) => text.slice(at[i], end)));
        expect(found.map((piece) => JSON.parse(piece.text ?? "null") as unknown)).toEqual(JSON.parse(text));
        expect(whole).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
