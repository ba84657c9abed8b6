import type { OwnerStore } from "@entregent/store";
import type { ThereKind } from "../api/there-schemas.ts";

/** One thing carried out on a network on the owner's click, kept from before it is begun. */
export interface ThereDeed {
  readonly decisionId: string;
  readonly accountId: string;
  readonly account: string;
  readonly source: string;
  readonly kind: ThereKind;
  /** The circle whose list it was, with the list's name there. */
  readonly list?: { readonly circle: string; readonly name: string } | null;
  /** Of the mail, so that one sent again is the same mail. */
  readonly messageId: string | null;
  /** `begun`: nobody knows how it ended, since the program was stopped meanwhile. */
  readonly state: "begun" | "done" | "already" | "failed";
  readonly at: string;
  /** Why it failed. */
  readonly code: string | null;
}

/** What makes a deed the same as another. */
export type DeedKey = Pick<ThereDeed, "decisionId" | "accountId" | "kind"> & { readonly circle: string | null };

const prefix = "there:";

/** The oldest first. */
export async function deedsOf(owner: OwnerStore, requestId: string): Promise<readonly ThereDeed[]> {
  return (await owner.settings.get<readonly ThereDeed[]>(prefix + requestId)) ?? [];
}

/** A deed takes the place of an earlier one that was the same. */
export async function keepDeed(owner: OwnerStore, requestId: string, deed: ThereDeed): Promise<void> {
  const key: DeedKey = { ...deed, circle: circleOf(deed) };
  const others = (await deedsOf(owner, requestId)).filter((one) => !isSame(one, key));
  await owner.settings.put(prefix + requestId, [...others, deed]);
}

export function isSame(one: ThereDeed, { decisionId, accountId, kind, circle }: DeedKey): boolean {
  const isOf = one.decisionId === decisionId && one.accountId === accountId && one.kind === kind;
  return isOf && circleOf(one) === circle;
}

export function circleOf({ list }: Pick<ThereDeed, "list">): string | null {
  return list?.circle ?? null;
}
