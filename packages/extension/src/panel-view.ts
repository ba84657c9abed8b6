import { appraise, criteria, type Say } from "@entregent/engine";

/** What the panel shows of a note, in plain words. */
export interface PanelView {
  readonly verdict: string;
  readonly score: string;
  readonly found: readonly { readonly says: string; readonly words: string }[];
  readonly missing: readonly string[];
}

/** Reads a note and puts the reading into words; null where there is nothing to read. */
export function viewOf(text: string, say: Say): PanelView | null {
  if (text.trim() === "") return null;
  const read = appraise({ text });
  const order = new Map(criteria.map((criterion, at) => [criterion, at]));
  const found = read.findings
    .filter(({ criterion }) => criterion !== "precision")
    .sort((a, b) => (order.get(a.criterion) ?? 0) - (order.get(b.criterion) ?? 0))
    .map((finding) => ({ says: say(`appraise.finding.${finding.id}`), words: finding.text }));
  return {
    verdict: say(`appraise.verdict.${read.verdict}`),
    score: `${read.score} / 100`,
    found,
    missing: read.missing.map((part) => say(`appraise.missing.${part}`)),
  };
}
