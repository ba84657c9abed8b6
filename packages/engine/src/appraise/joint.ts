import { type Answer, answers } from "./ideas.ts";
import { combinations } from "./thresholds.generated.ts";

/**
 * Verdict, origins, purpose and flags hang together: a pitch is unwelcome, a plain greeting has no purpose. Each
 * combination that labelled notes show is weighed by what the model read of its parts and by how much more often it
 * occurs than its parts would by chance (training/joint.py); the answers are the sums over all of them.
 */
export interface Weighed {
  /** Logarithms of the chances of the three verdicts. */
  readonly verdict: readonly [number, number, number];
  /** Log-odds of each of `answers`. */
  readonly answers: Float32Array;
}

const apart: ReadonlySet<Answer> = new Set<Answer>(["greeting", "closing", "empty"]);
const together: readonly number[] = answers.flatMap((answer, at) => (apart.has(answer) ? [] : [at]));
const least = 1e-4;

interface Combination {
  readonly verdict: 0 | 1 | 2;
  /** Places in `answers`. */
  readonly yes: readonly number[];
  readonly bonus: number;
}

const known: readonly Combination[] = combinations.map(([verdict, bits, bonus]) => ({
  verdict,
  yes: together.filter((_, part) => ((bits >> part) & 1) === 1),
  bonus,
}));

export function weighTogether(verdict: readonly [number, number, number], odds: Float32Array): Weighed {
  const chances = new Float64Array(known.length);
  let highest = -Infinity;
  for (let at = 0; at < known.length; at++) {
    const combination = known[at]!;
    let score = verdict[combination.verdict] + combination.bonus;
    for (const answer of combination.yes) score += odds[answer]!;
    chances[at] = score;
    if (score > highest) highest = score;
  }
  const verdicts: [number, number, number] = [0, 0, 0];
  const yes = new Float64Array(answers.length);
  let total = 0;
  for (let at = 0; at < known.length; at++) {
    const chance = Math.exp(chances[at]! - highest);
    const combination = known[at]!;
    total += chance;
    verdicts[combination.verdict] += chance;
    for (const answer of combination.yes) yes[answer]! += chance;
  }
  const found = Float32Array.from(odds);
  for (const answer of together) {
    const chance = Math.min(1 - least, Math.max(least, yes[answer]! / total));
    found[answer] = Math.log(chance / (1 - chance));
  }
  const log = (chance: number): number => Math.log(chance / total + 1e-6);
  return { verdict: [log(verdicts[0]), log(verdicts[1]), log(verdicts[2])], answers: found };
}
