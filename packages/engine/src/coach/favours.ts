import type { Appraisal } from "../domain/index.ts";
import type { CommonGround } from "./ground/index.ts";

export const favourKinds = [
  "recommendation",
  "endorsement",
  "introduction",
  "referral",
  "money-or-vote",
  /** A favour that the reading cannot name. */
  "some",
] as const;
export type FavourKind = (typeof favourKinds)[number];

/** A request that had better not be sent. Words: `coach.stop.<favour>` says why, `coach.instead.<favour>` what to do. */
export interface CoachStop {
  readonly favour: FavourKind;
  /** Who knows both, for an introduction; the memory's own. */
  readonly through: readonly string[];
  /** The two have met or written, only no work is shared. */
  readonly known: boolean;
}

/**
 * A favour that supposes acquaintance, asked of somebody with whom nothing is shared that would carry it. Where the memory
 * knows them but no shared work, the writer's own word of it in the draft is enough.
 */
export function favourWithoutGround(
  appraisal: Appraisal,
  ground: readonly CommonGround[] | undefined,
  asksIntroduction: boolean,
): CoachStop | null {
  if (!appraisal.flags.includes("favour")) return null;
  const [strongest] = appraisal.findings
    .filter(({ id }) => id.startsWith("flag/favour-"))
    .sort((one, other) => other.certainty - one.certainty);
  const found = strongest?.id.slice("flag/favour-".length);
  const named = favourKinds.find((kind) => kind === found) ?? "some";
  const favour = named === "some" && asksIntroduction ? "introduction" : named;
  const saysWork = appraisal.findings.some(({ id }) => id === "past/worked");
  const known = ground?.some(isContact) ?? false;
  if (ground?.some((one) => isSharedWork(one))) return null;
  if (known && (favour === "introduction" || saysWork)) return null;
  const mutuals = favour === "introduction" ? (ground ?? []).filter(({ kind }) => kind === "mutual") : [];
  const through = mutuals.map(({ what }) => what);
  return { favour, through, known };
}

/** A recommendation one wrote for the other, or a contact in the time at the same employer. */
export function isSharedWork({ kind, when }: CommonGround): boolean {
  return kind === "worked" || kind === "recommended" || (kind === "employer" && when !== undefined);
}

function isContact({ kind }: CommonGround): boolean {
  return kind === "met" || kind === "called" || kind === "wrote";
}
