import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addByteRows, addRows, createRowList, emptied, pushRow, type Weighted } from "./sums.ts";

const width = 5;
const rows = 7;
const bytes = Int8Array.from({ length: rows * width }, (_, at) => ((at * 37) % 255) - 127);

const weighted = fc.array(fc.tuple(fc.integer({ min: 0, max: rows - 1 }), fc.integer({ min: -8, max: 8 })), {
  maxLength: 11,
});

const whole = (of: Float64Array) => ({ of, at: 0, length: of.length });

function listOf(pairs: readonly (readonly [row: number, by: number])[]): Weighted {
  const list = emptied(createRowList(), pairs.length);
  for (const [row, by] of pairs) pushRow(list, row, by);
  return list;
}

test("sums columns of weighted rows as one at a time would", () => {
  fc.assert(
    fc.property(weighted, fc.integer({ min: 0, max: width - 1 }), (pairs, from) => {
      const sums = new Float64Array(width - from).fill(1);
      addByteRows(bytes, width, from, listOf(pairs), whole(sums));
      const plain = Array.from(sums, (_, k) =>
        pairs.reduce((sum, [row, by]) => sum + by * bytes[row * width + from + k]!, 1),
      );
      expect([...sums]).toEqual(plain);
    }),
  );
});

test("sums whole rows of fractions alike", () => {
  fc.assert(
    fc.property(weighted, (pairs) => {
      const [ofBytes, ofFractions] = [new Float64Array(width), new Float64Array(width)];
      addByteRows(bytes, width, 0, listOf(pairs), whole(ofBytes));
      addRows(Float64Array.from(bytes), listOf(pairs), ofFractions);
      expect(ofFractions).toEqual(ofBytes);
    }),
  );
});

test("a list used again forgets what it held", () => {
  const list = emptied(createRowList(), 2);
  pushRow(list, 1, 1);
  pushRow(list, rows - 1, 1);
  const sums = new Float64Array(width + 2);
  pushRow(emptied(list, 1), 0, 1);
  addByteRows(bytes.subarray(0, width), width, 0, list, { of: sums, at: 1, length: width });
  expect([...sums]).toEqual([0, ...bytes.subarray(0, width), 0]);
});
