import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { plainSteps } from "./plain.ts";
import { createSteps, type Steps } from "./steps.ts";

afterEach(() => vi.unstubAllGlobals());

/** A word has 32 numbers; there is room for neighbours before the first of three words and behind the last. */
const numbers = 32;
const words = 3;
const size = 65536;
const short = fc.integer({ min: -32768, max: 32767 });
const fraction = fc.float({ min: -8, max: 8, noNaN: true });

/** Both kinds of steps, over memory that holds the same numbers. */
function both(fill: (memory: ArrayBuffer) => void): readonly [Steps, Steps] {
  const compiled = createSteps(size);
  const plain = plainSteps(new ArrayBuffer(compiled.memory.byteLength));
  fill(compiled.memory);
  fill(plain.memory);
  return [compiled, plain];
}

const shorts = (memory: ArrayBuffer, at: number, count: number): readonly number[] => [
  ...new Int16Array(memory, at, count),
];

describe("the steps as WebAssembly and in plain JavaScript", () => {
  it("multiply words and rows alike, to the last digit", () => {
    const many = fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: 400, maxLength: 400 });
    fc.assert(
      fc.property(many, (values) => {
        const [a, b] = both((memory) => new Int16Array(memory, 1024, values.length).set(values));
        // The words begin where the eight rows end.
        const [rows, of, into] = [1024, 1024 + 8 * numbers * 2, 8192];
        for (const steps of [a, b]) steps.multiply(of, of + words * numbers * 2, numbers * 2, rows, of, into);
        expect([...new Int32Array(a.memory, into, words * 8)]).toEqual([...new Int32Array(b.memory, into, words * 8)]);
      }),
      { numRuns: 50 },
    );
  });

  it("blend each word with its neighbours alike, however large", () => {
    const many = fc.array(short, { minLength: 11 * numbers, maxLength: 11 * numbers });
    fc.assert(
      fc.property(many, fc.array(short, { minLength: 5 * numbers, maxLength: 5 * numbers }), (seen, weights) => {
        const [a, b] = both((memory) => {
          new Int16Array(memory, 1024, seen.length).set(seen);
          // Five products and their rounding fit 32 bits, as trained weights do: in 8192ths they are below four.
          new Int16Array(memory, 4096, weights.length).set(weights.map((weight) => weight >> 3));
        });
        const of = 1024 + 4 * numbers * 2;
        for (const steps of [a, b]) steps.blend(of, of + words * numbers * 2, numbers * 2, 2 * numbers * 2, 4096, 8192);
        expect(shorts(a.memory, 8192, words * numbers)).toEqual(shorts(b.memory, 8192, words * numbers));
      }),
      { numRuns: 50 },
    );
  });

  it("level, gate and add alike, but for the last digit", () => {
    const count = words * numbers;
    const many = fc.array(fraction, { minLength: count, maxLength: count });
    const sums = fc.array(fc.integer({ min: -2e6, max: 2e6 }), { minLength: 2 * count, maxLength: 2 * count });
    fc.assert(
      fc.property(many, sums, (values, summed) => {
        const [a, b] = both((memory) => {
          new Float32Array(memory, 1024, count).set(values);
          new Float32Array(memory, 4096, 2 * numbers).set(values.slice(0, 2 * numbers).map((value) => value / 1e5));
          new Int32Array(memory, 8192, 2 * count).set(summed);
        });
        for (const steps of [a, b]) {
          steps.level(1024, 1024 + count * 4, numbers * 4, 4096, 4096, 16384);
          steps.gate(8192, 8192 + 2 * count * 4, numbers * 4, 4096, 4096, 20480);
          steps.add(8192, 8192 + count * 4, numbers * 4, 4096, 4096, 1024);
        }
        const near = (one: readonly number[], other: readonly number[], by: number): void =>
          one.forEach((value, at) => expect(Math.abs(value - other[at]!)).toBeLessThanOrEqual(by));
        near(shorts(a.memory, 16384, count), shorts(b.memory, 16384, count), 1);
        near(shorts(a.memory, 20480, count), shorts(b.memory, 20480, count), 1);
        near([...new Float32Array(a.memory, 1024, count)], [...new Float32Array(b.memory, 1024, count)], 1e-3);
      }),
      { numRuns: 50 },
    );
  });

  it("are plain where a page may not compile", () => {
    vi.stubGlobal("WebAssembly", {
      Module: class {
        constructor() {
          throw new Error("refused");
        }
      },
    });
    expect(createSteps(64).memory.byteLength).toBe(64);
  });
});
