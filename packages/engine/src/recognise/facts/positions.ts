import { noPosition, positionLines, ranks } from "../knowledge/positions.ts";
import { fold } from "../text/fold.ts";
import { memoised } from "../text/memo.ts";

const concepts = new Map<string, string>();
for (const line of positionLines.split("\n")) {
  const [first, ...others] = line.split(",").map((title) => title.trim());
  if (!first) continue;
  for (const title of [first, ...others]) if (!concepts.has(title)) concepts.set(title, first);
}

function withoutRanks(folded: string): string {
  return folded
    .split(" ")
    .filter((word) => !ranks.has(word))
    .join(" ");
}

/** Whether a text is a job the list of positions knows, whatever its rank. */
export function isKnownPosition(text: string): boolean {
  const folded = fold(text);
  return concepts.has(folded) || concepts.has(withoutRanks(folded));
}

/** The job of a position whatever its language and rank: "Senior Graphiste" is `graphic designer`; null where it names none. */
export const readPosition: (text: string) => string | null = memoised((text) => {
  const folded = fold(text);
  if (folded === "" || noPosition.some((phrase) => folded.startsWith(phrase))) return null;
  const known = concepts.get(folded);
  if (known) return known;
  const plain = withoutRanks(folded);
  if (plain === "") return null;
  return concepts.get(plain) ?? plain.slice(0, 60);
});
