import fc from "fast-check";
import { expect, it } from "vitest";
import { base, digitAt } from "../digits.ts";
import { type Coded, scaleAt, scaleCount, unpackRow } from "./codes.ts";

const characters = Array.from({ length: 127 - 35 }, (_, at) => String.fromCharCode(35 + at)).filter(
  (one) => one !== "<" && one !== "\\",
);
const written = (digits: readonly number[]): string => digits.map((digit) => characters[digit]).join("");
const digit = fc.integer({ min: 0, max: base - 1 });

/** Three columns in two groups; the vector of character `n` is made of `n` itself. */
const coded = (rows: readonly (readonly number[])[]): Coded => ({
  text: rows.map(written).join(""),
  greatest: [1, 3],
  groups: 2,
  size: 2,
  columns: Uint8Array.of(2, 0, 1, 255),
  vectors: Int8Array.from({ length: 2 * base * 2 }, (_, at) => {
    const [group, character, place] = [Math.floor(at / (2 * base)), Math.floor(at / 2) % base, at % 2];
    return group === 0 && place === 0 ? character : -character;
  }),
});

it("counts the 90 characters that a string of a page holds as they are", () => {
  expect(characters.map((_, at) => digitAt(characters.join(""), at))).toEqual([...Array(base).keys()]);
});

it("reads the scales and weights of a row, each in its column, and no other row", () => {
  const rows = fc.array(fc.tuple(digit, digit, digit, digit), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (some) => {
      const all = coded(some);
      expect(all.text.length).toBe(some.length * (scaleCount + all.groups));
      some.forEach(([note, idea, first, second], row) => {
        expect([scaleAt(all, row, 0), scaleAt(all, row, 1)]).toEqual([2 ** (-note / 8), 3 * 2 ** (-idea / 8)]);
        const weights = new Int8Array(5);
        unpackRow(all, row, weights, 1);
        expect([...weights]).toEqual([0, -first, -second, first, 0].map((weight) => weight + 0));
      });
    }),
  );
});
