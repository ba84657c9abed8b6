import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCsvParser, type CsvTrouble } from "./csv.ts";

function parse(pieces: readonly string[], delimiter = ",", longest?: number) {
  const parser = createCsvParser(delimiter, longest);
  const rows = pieces.flatMap((piece) => parser.push(piece));
  rows.push(...parser.end());
  const troubles: CsvTrouble[] = parser.takeTroubles();
  return { rows, cells: rows.map((row) => row.cells), troubles };
}

describe("createCsvParser", () => {
  it("reads quotes, doubled quotes and line ends inside cells, and knows each row's line", () => {
    const { rows } = parse(['a,"b ""c""\r\nd",e\n', "f,,g"]);
    expect(rows).toEqual([
      { line: 1, cells: ["a", 'b "c"\r\nd', "e"] },
      { line: 3, cells: ["f", "", "g"] },
    ]);
  });

  it.each(["\n", "\r\n", "\r"])("takes %j as a line end", (end) => {
    expect(parse([`a,b${end}c,d${end}`]).cells).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("keeps a quote inside a plain cell and text behind a closing quote", () => {
    expect(parse(['5" nail,"x"y\n']).cells).toEqual([['5" nail', "xy"]]);
  });

  it("says where a quote is never closed and reads on from the next line", () => {
    const { rows, troubles } = parse(['a,b\nc,"open\nd,e\nf,g\n']);
    expect(troubles).toEqual([{ code: "csv/unclosed-quote", line: 2 }]);
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, "a"],
      [2, "c"],
      [3, "d"],
      [4, "f"],
    ]);
  });

  it("leaves out a row longer than any person's and goes on behind it", () => {
    const { cells, troubles } = parse([`a,b\n${"x".repeat(50)}`, `${"y".repeat(80)}\nc,d\n`], ",", 100);
    expect(troubles).toEqual([{ code: "csv/row-too-long", line: 2 }]);
    expect(cells).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("reads back what was written, however the text is cut into pieces", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", ";", "\n", "\r\n", " ", "🙂") });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.array(fc.nat(60), { maxLength: 6 }), (rows, cuts) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\r\n");
        const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, index) => text.slice(at[index], end));
        expect(parse(pieces).cells).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same rows for any text, whole or in pieces", () => {
    const unit = fc.constantFrom("a", '"', ",", "\n", "\r");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.nat(40), (text, cut) => {
        expect(parse([text.slice(0, cut), text.slice(cut)])).toEqual(parse([text]));
      }),
      { numRuns: 2000 },
    );
  });
});
