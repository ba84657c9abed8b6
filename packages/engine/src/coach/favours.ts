import type { Appraisal } from "../domain/index.ts";
import type { CommonGround } from "./openings.ts";

export const favourKinds = ["recommendation", "endorsement", "introduction", "referral", "money-or-vote"] as const;
export type FavourKind = (typeof favourKinds)[number];

/** A request that had better not be sent. Words: `coach.stop.<favour>` says why, `coach.instead.<favour>` what to do. */
export interface CoachStop {
  readonly favour: FavourKind;
  /** Who knows both, for an introduction; the memory's own. */
  readonly through: readonly string[];
}

/** A favour that supposes acquaintance, asked of somebody with whom nothing is shared that would carry it. */
export function favourWithoutGround(
  appraisal: Appraisal,
  ground: readonly CommonGround[] | undefined,
): CoachStop | null {
  if (!appraisal.flags.includes("favour")) return null;
  const [strongest] = appraisal.findings
    .filter(({ id }) => id.startsWith("flag/favour-"))
    .sort((one, other) => other.certainty - one.certainty);
  const found = strongest?.id.slice("flag/favour-".length);
  const favour = favourKinds.find((kind) => kind === found) ?? "recommendation";
  if (ground?.some(({ kind }) => carries(favour, kind))) return null;
  const through = (ground ?? []).filter(({ kind }) => kind === "mutual").map(({ what }) => what);
  return { favour, through };
}

/** Work done together carries any favour; for an introduction, having met is enough. */
function carries(favour: FavourKind, kind: CommonGround["kind"]): boolean {
  return kind === "worked" || (favour === "introduction" && (kind === "met" || kind === "wrote"));
}
