import { bitCount, lettersOf } from "./letters.ts";

const longest = 60;
let before = new Uint8Array(longest + 1);
let last = new Uint8Array(longest + 1);
let row = new Uint8Array(longest + 1);

/**
 * Edits (insert, delete, replace, swap of neighbours) between two short folded words, counted up to a limit.
 *
 * @returns The number of edits, or `limit + 1` where there are more.
 */
export function editDistance(a: string, b: string, limit = 2): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || a.length > longest || b.length > longest) return limit + 1;
  // One edit changes two letters at most, so words of too many other letters need no table.
  if (bitCount(lettersOf(a) ^ lettersOf(b)) > 2 * limit) return limit + 1;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length]!, limit + 1);
}
