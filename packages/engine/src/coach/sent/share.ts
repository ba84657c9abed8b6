/** How many of how many, and between which shares the truth lies with 95 % confidence. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 %. */
const z = 1.959964;

/** Wilson's interval of a share: honest also for few and for none. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, low: 0, high: 1 };
  const share = count / of;
  const spread = z * z;
  const middle = (share + spread / (2 * of)) / (1 + spread / of);
  const half = (z / (1 + spread / of)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of * of));
  return { count, of, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Fewer than this say nothing, whatever the interval. */
export const fewestToTell = 10;
const widestToTell = 0.5;

/** Whether a share says anything: enough of them, and not anything between rarely and mostly. */
export function tells({ of, low, high }: Share): boolean {
  return of >= fewestToTell && high - low <= widestToTell;
}

/** Which of two shares is greater, by Newcombe's interval of their difference; null where it cannot be told. */
export function greaterOf(one: Share, other: Share): "one" | "other" | null {
  if (!tells(one) || !tells(other)) return null;
  const [p, q] = [one.count / one.of, other.count / other.of];
  const low = p - q - Math.hypot(p - one.low, other.high - q);
  const high = p - q + Math.hypot(one.high - p, q - other.low);
  return low > 0 ? "one" : high < 0 ? "other" : null;
}
