import type { Coaching } from "@entregent/app/schemas";

export type Improvement = Coaching["advice"][number];

/** What would make a draft better, most worth first: the coach's advice, and each lost point nothing was said about. */
export function improvementsOf({ advice, appraisal }: Coaching): readonly Improvement[] {
  const said = new Set(advice.map(({ id }) => id));
  const lost = appraisal.lines.flatMap(({ change }) =>
    change && !said.has(change.id) ? [{ ...change, example: null, examples: [], spans: [] }] : [],
  );
  return [...advice, ...lost].sort((a, b) => b.worth - a.worth);
}
