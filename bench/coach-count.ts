import { appraise } from "../packages/engine/src/appraise/index.ts";
import { coach } from "../packages/engine/src/coach/index.ts";
import type { Network, Verdict } from "../packages/engine/src/domain/index.ts";

/** A note with what a careful reader says of it. */
export interface LabelledNote {
  readonly text: string;
  readonly network: Network;
  readonly verdict: Verdict;
  readonly labels: { readonly origin: readonly string[]; readonly purpose: boolean; readonly next_step: boolean };
}

/** How the coach's advice on origin, purpose and next step agrees with the labels. */
export interface AdviceCount {
  /** Of the parts that unmotivated notes lack, how many an advice names. */
  readonly named: number;
  readonly lacking: number;
  /** Of the parts that the coach calls missing in unmotivated notes, how many the labels say are there. */
  readonly wronglyMissing: number;
  readonly saidMissing: number;
  /** Of the motivated notes, how many are asked for a part that they say; and how many more are only offered it. */
  readonly notes: number;
  readonly asked: number;
  readonly offered: number;
}

const kinds = ["add", "clearer", "instead"] as const;

export function countAdvice(labelled: readonly LabelledNote[]): AdviceCount {
  const count = { named: 0, lacking: 0, wronglyMissing: 0, saidMissing: 0, notes: 0, asked: 0, offered: 0 };
  for (const { text, network, verdict, labels } of labelled) {
    const { advice } = coach({ draft: text, network }, appraise);
    const isSaid = { origin: labels.origin.length > 0, purpose: labels.purpose, "next-step": labels.next_step };
    const parts = Object.entries(isSaid).map(([part, said]) => {
      const one = advice.find(({ id }) => kinds.some((kind) => id === `${kind}-${part}`));
      return { said, one };
    });
    if (verdict === "motivated") {
      const needless = parts.flatMap(({ said, one }) => (said && one ? [one] : []));
      count.notes++;
      if (needless.some(({ optional }) => !optional)) count.asked++;
      else if (needless.length > 0) count.offered++;
      continue;
    }
    for (const { said, one } of parts) {
      const isCalledMissing = one?.id.startsWith("add-") ?? false;
      if (!said) count.lacking++;
      if (!said && one) count.named++;
      if (isCalledMissing) count.saidMissing++;
      if (isCalledMissing && said) count.wronglyMissing++;
    }
  }
  return count;
}
