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

const apart: ReadonlySet<Answer> = new Set<Answer>(["greeting", "closing", "empty", "too-long"]);
const together: readonly number[] = answers.flatMap((answer, at) => (apart.has(answer) ? [] : [at]));
const least = 1e-4;
/** So far below the likeliest a combination adds less than `least` even if all did. */
const negligible = 16;

/** The verdict of each combination, and its answers: places in `answers`, each list from one of `starts` to the next. */
const verdictOf = Uint8Array.from(combinations, ([verdict]) => verdict);
const bonusOf = Float64Array.from(combinations, ([, , bonus]) => bonus);
const yesOf = combinations.map(([, bits]) => together.filter((_, part) => ((bits >> part) & 1) === 1));
const places = Uint8Array.from(yesOf.flat());
const starts = new Uint16Array(yesOf.length + 1);
for (const [at, { length }] of yesOf.entries()) starts[at + 1] = starts[at]! + length;

export function weighTogether(verdict: readonly [number, number, number], odds: Float32Array): Weighed {
  const count = verdictOf.length;
  const chances = new Float64Array(count);
  let highest = -Infinity;
  for (let at = 0; at < count; at++) {
    let score = verdict[verdictOf[at]!]! + bonusOf[at]!;
    for (let place = starts[at]!; place < starts[at + 1]!; place++) score += odds[places[place]!]!;
    chances[at] = score;
    if (score > highest) highest = score;
  }
  const verdicts: [number, number, number] = [0, 0, 0];
  const yes = new Float64Array(answers.length);
  let total = 0;
  for (let at = 0; at < count; at++) {
    if (chances[at]! < highest - negligible) continue;
    const chance = Math.exp(chances[at]! - highest);
    total += chance;
    verdicts[verdictOf[at]!]! += chance;
    for (let place = starts[at]!; place < starts[at + 1]!; place++) yes[places[place]!]! += chance;
  }
  const found = odds.slice();
  for (const answer of together) {
    const chance = Math.min(1 - least, Math.max(least, yes[answer]! / total));
    found[answer] = Math.log(chance / (1 - chance));
  }
  const log = (chance: number): number => Math.log(chance / total + 1e-6);
  return { verdict: [log(verdicts[0]), log(verdicts[1]), log(verdicts[2])], answers: found };
}
