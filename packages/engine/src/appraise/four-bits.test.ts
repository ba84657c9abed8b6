import fc from "fast-check";
import { expect, it } from "vitest";
import { bytesOfRow, unpackRow } from "./five-bits.ts";

const packed = (codes: readonly number[]): number[] => {
  const bits = codes.flatMap((code) => [0, 1, 2, 3, 4].map((bit) => (code >> bit) & 1));
  return Array.from({ length: bytesOfRow(codes.length) }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((sum, bit, place) => sum + (bit << place), 0),
  );
};
const unpacked = (rows: readonly (readonly number[])[], row: number): number[] => {
  const width = rows[0]!.length;
  const weights = new Int8Array(rows.length * width);
  unpackRow(Uint8Array.from(rows.flatMap(packed)), row, width, weights);
  expect([...weights].every((weight, at) => weight === 0 || Math.floor(at / width) === row)).toBe(true);
  return [...weights.subarray(row * width, (row + 1) * width)];
};

it("reads the codes of a row in the order they were packed, and no other row", () => {
  const rows = fc.integer({ min: 1, max: 70 }).chain((width) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: width, maxLength: width }), {
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
  const all = unpacked([[...Array(31).keys()]], 0);
  expect([all[0], all[15], all[30]]).toEqual([-127, 0, 127]);
  expect(all).toEqual(all.toSorted((a, b) => a - b));
  expect(new Set(all).size).toBe(31);
});
