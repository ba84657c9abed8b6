import fc from "fast-check";
import { expect, it } from "vitest";
import { bytesOfRow, unpackRow } from "./four-bits.ts";

const packed = (codes: readonly number[]): number[] =>
  Array.from({ length: bytesOfRow(codes.length) }, (_, at) => codes[2 * at]! + 16 * (codes[2 * at + 1] ?? 0));
const unpacked = (rows: readonly (readonly number[])[], row: number): number[] => {
  const width = rows[0]!.length;
  const weights = new Int8Array(rows.length * width);
  unpackRow(Uint8Array.from(rows.flatMap(packed)), row, width, weights);
  expect([...weights].every((weight, at) => weight === 0 || Math.floor(at / width) === row)).toBe(true);
  return [...weights.subarray(row * width, (row + 1) * width)];
};

it("reads the codes of a row in the order they were packed, and no other row", () => {
  const rows = fc.integer({ min: 1, max: 70 }).chain((width) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(rows, (some) => {
      some.forEach((codes, row) => {
        expect(unpacked(some, row)).toEqual(codes.map((code) => unpacked([[code]], 0)[0]));
      });
    }),
  );
});

it("has nought in the middle, the largest at both ends, and grows with every code", () => {
  const all = unpacked([[...Array(15).keys()]], 0);
  expect([all[0], all[7], all[14]]).toEqual([-127, 0, 127]);
  expect(all).toEqual(all.toSorted((a, b) => a - b));
  expect(new Set(all).size).toBe(15);
});
