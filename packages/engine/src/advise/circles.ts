import type { AdviceCase, Appraisal } from "../domain/index.ts";
import { type Tie, tiesTold } from "./told-ties.ts";

/**
 * Circles the product suggests by itself; owners name their own beside them. Words key: `circle.<id>`. They say how people
 * met and nothing else: never health, faith, politics or origin.
 */
export const circleIds = [
  "known",
  "met",
  "school",
  "children",
  "work",
  "to-get-to-know",
  "language",
  "network",
] as const;

/** How this person could be filed: by how they met, by language, by network. Ids are `kind` or `kind:value`. */
export function suggestCircles(advised: AdviceCase, appraisal: Appraisal | null, limited: boolean): readonly string[] {
  const circles: string[] = [];
  const { recognition, owner } = advised;
  if (recognition?.metInPerson) circles.push("met");
  else if ((recognition?.probability ?? 0) >= 0.95) circles.push("known");
  const told = new Set<Tie>(advised.note ? tiesTold(advised.note) : []);
  for (const { id } of appraisal?.findings ?? []) {
    if (id === "past/studied") told.add("school");
    if (id === "past/worked") told.add("work");
  }
  for (const tie of ["school", "children", "work"] as const) if (told.has(tie)) circles.push(tie);
  if (limited) circles.push("to-get-to-know");
  const language = appraisal?.language;
  if (language && language !== "und" && owner?.languages?.length && language !== owner.languages[0]) {
    circles.push(`language:${language}`);
  }
  circles.push(`network:${advised.network}`);
  return circles;
}

/** Whether an id is one the product suggests, with a value where its kind takes one. */
export function isSuggestedCircle(id: string): boolean {
  const [kind = "", value] = id.split(":");
  const takesValue = kind === "language" || kind === "network";
  return (circleIds as readonly string[]).includes(kind) && takesValue === (value !== undefined);
}
