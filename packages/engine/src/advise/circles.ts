import type { AdviceCase, Appraisal } from "../domain/index.ts";

/** Circles the product suggests by itself; owners name their own beside them. Words key: `circle.<id>`. */
export const circleIds = ["known", "met", "school", "work", "to-get-to-know", "language", "network"] as const;

/** How this person could be filed: by how they met, by language, by network. Ids are `kind` or `kind:value`. */
export function suggestCircles(advised: AdviceCase, appraisal: Appraisal | null, limited: boolean): readonly string[] {
  const circles: string[] = [];
  const { recognition, owner } = advised;
  if (recognition?.metInPerson) circles.push("met");
  else if ((recognition?.probability ?? 0) >= 0.95) circles.push("known");
  const findings = appraisal?.findings ?? [];
  if (findings.some(({ id }) => id === "past/studied")) circles.push("school");
  if (findings.some(({ id }) => id === "past/worked")) circles.push("work");
  if (limited) circles.push("to-get-to-know");
  const language = appraisal?.language;
  if (language && language !== "und" && owner?.languages?.length && language !== owner.languages[0]) {
    circles.push(`language:${language}`);
  }
  circles.push(`network:${advised.network}`);
  return circles;
}
