import type { Appraisal, Finding, Flag } from "../domain/index.ts";
import { adviceOf, type CoachAdvice, type Ways } from "./advice.ts";

/** What a request needs, in the order in which a reader misses it. */
const parts = ["origin", "purpose", "next-step"] as const;
type Part = (typeof parts)[number];

/** From here on a draft is rather motivated than not: what more it could say is up to the writer. */
const ratherMotivated = 0.5;
/** Below this, one reader in ten would still ask: what may be overlooked is offered too. */
const plainlyMotivated = 0.9;
/** Below this, a reader may well not see what is meant; a draft that nobody would take up may owe it to that. */
const plainlySeen = 0.9;
/** Where more than one reader in three would not take a draft up, the same holds. */
const takenUp = 2 / 3;
/** A draft that must drop one of these drops what it asks with it. */
const carriesTheAsk: readonly Flag[] = ["pitch", "scam", "mass", "favour"];
const dropsTheAsk: ReadonlySet<string> = new Set(carriesTheAsk.map((flag) => `drop-${flag}`));

/**
 * What would make a draft better, as sure as the reading is: `add-` what is missing, `clearer-` what may be there and may be
 * overlooked, `instead-` what must be said anew once a warning is dropped.
 */
export function readingAdvice(appraisal: Appraisal, ways: Ways): readonly CoachAdvice[] {
  const advice = scored(appraisal, ways);
  const better = partsToBetter(appraisal, ways);
  if (isRatherMotivated(appraisal)) {
    const offered = appraisal.certainty < plainlyMotivated ? better : [];
    return [...advice, ...offered].map((one) => ({ ...one, optional: isOfPart(one.id) }));
  }
  const isAnew = ({ id }: CoachAdvice): boolean => id.startsWith("instead-");
  const dropped = advice.findLastIndex(({ id }) => dropsTheAsk.has(id)) + 1;
  return [
    ...advice.slice(0, dropped),
    ...better.filter(isAnew),
    ...advice.slice(dropped),
    ...better.filter((one) => !isAnew(one)),
  ];
}

function isRatherMotivated({ verdict, certainty }: Appraisal): boolean {
  return verdict === "motivated" && certainty >= ratherMotivated;
}

/** What can be won back, the same change told once, the greatest gain first. */
function scored({ lines, doubtful = [] }: Appraisal, ways: Ways): readonly CoachAdvice[] {
  const worths = new Map<string, number>();
  for (const { change } of lines) if (change) worths.set(change.id, (worths.get(change.id) ?? 0) + change.worth);
  const perhaps = new Set(parts.filter((part) => doubtful.includes(part)).map((part) => `add-${part}`));
  return [...worths]
    .sort(([, one], [, other]) => other - one)
    .map(([id, worth]) => adviceOf(perhaps.has(id) ? id.replace("add-", "clearer-") : id, ways(id), [], worth));
}

function partsToBetter(appraisal: Appraisal, ways: Ways): readonly CoachAdvice[] {
  const { verdict, certainty, findings, flags } = appraisal;
  const isDropped = verdict !== "motivated" && flags.some((flag) => carriesTheAsk.includes(flag));
  // What too few would take up is not plain enough, however surely it is there.
  const mayBeRefused = isRatherMotivated(appraisal) ? certainty < takenUp : verdict !== "ask" || flags.includes("rude");
  return parts.flatMap((part) => {
    const found = findings.filter(({ criterion, points }) => criterion === part && points > 0);
    if (found.length === 0) return [];
    if (isDropped && part !== "origin") return [adviceOf(`instead-${part}`, ways(`add-${part}`))];
    return isPlain(found) && !mayBeRefused ? [] : [adviceOf(`clearer-${part}`, ways(`add-${part}`), found.map(spanOf))];
  });
}

function isPlain(found: readonly Finding[]): boolean {
  return found.some(({ certainty }) => certainty >= plainlySeen);
}

function spanOf({ start, end }: Finding): { readonly start: number; readonly end: number } {
  return { start, end };
}

function isOfPart(id: string): boolean {
  return parts.some((part: Part) => id.endsWith(`-${part}`));
}
