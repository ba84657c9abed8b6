import type { Steps } from "./steps.ts";

const inLimits = (value: number): number => Math.max(-32768, Math.min(32767, value));
/** As WebAssembly rounds: halves to the even neighbour. */
const nearest = (value: number): number => {
  const down = Math.floor(value);
  const rest = value - down;
  return rest < 0.5 || (rest === 0.5 && down % 2 === 0) ? down : down + 1;
};

/** What `steps.wat` does, in plain JavaScript: slower, and the same but for the last digit of fractions. */
export function plainSteps(memory: ArrayBuffer): Steps {
  const fractions = new Float32Array(memory);
  const whole = new Int32Array(memory);
  const short = new Int16Array(memory);
  const scaled = (of: number, scales: number, shifts: number): number =>
    whole[of >> 2]! * fractions[scales >> 2]! + fractions[shifts >> 2]!;

  return {
    memory,
    level(of, end, width, gain, shift, into) {
      const count = width / 4;
      for (; of < end; of += width, into += width / 2) {
        const seen = fractions.subarray(of / 4, of / 4 + count);
        const mean = seen.reduce((sum, each) => sum + each, 0) / count;
        const spread = seen.reduce((sum, each) => sum + (each - mean) ** 2, 0) / count;
        const by = 2048 / Math.sqrt(spread + 1e-5);
        for (let at = 0; at < count; at++)
          short[into / 2 + at] = inLimits(
            nearest((seen[at]! - mean) * by * fractions[gain / 4 + at]! + fractions[shift / 4 + at]!),
          );
      }
    },
    blend(of, end, width, apart, by, into) {
      for (; of < end; of += width, into += width)
        for (let at = 0; at < width; at += 2) {
          let sum = 4096;
          for (let k = 0; k < 5; k++)
            sum += short[(of + at + (k - 2) * apart) / 2]! * short[(by + k * width + at) / 2]!;
          short[(into + at) / 2] = inLimits(sum >> 13);
        }
    },
    multiply(of, end, width, rows, rowsEnd, into) {
      for (; of < end; of += width)
        for (let row = rows; row < rowsEnd; row += width, into += 4) {
          let sum = 0;
          for (let at = 0; at < width; at += 2) sum += short[(of + at) / 2]! * short[(row + at) / 2]!;
          whole[into / 4] = sum;
        }
    },
    gate(of, end, width, scales, shifts, into) {
      for (; of < end; of += 2 * width)
        for (let at = 0; at < width; at += 4, into += 2) {
          const open = scaled(of + width + at, scales + width + at, shifts + width + at) / 6 + 0.5;
          const through = scaled(of + at, scales + at, shifts + at) * Math.max(0, Math.min(1, open));
          short[into / 2] = inLimits(nearest(through * 1024));
        }
    },
    add(of, end, width, scales, shifts, into) {
      for (; of < end; of += width)
        for (let at = 0; at < width; at += 4, into += 4)
          fractions[into / 4]! += scaled(of + at, scales + at, shifts + at);
    },
  };
}
