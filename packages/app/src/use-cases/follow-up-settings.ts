import { type Network, networks, type Patience, patienceOf } from "@entregent/engine";
import type { OwnerStore } from "@entregent/store";

/** How the owner keeps threads, and what they have looked at. */
export interface FollowUpSettings {
  /** Days to wait for an answer, where the owner set others than ours. */
  readonly waitDays: Readonly<Partial<Record<Network, number>>>;
  /** What lapsed and was looked at, by the id it is told under. */
  readonly seen: readonly string[];
}

const settingsName = "follow-up";
const unset: FollowUpSettings = { waitDays: {}, seen: [] };

export async function readFollowUp(owner: OwnerStore): Promise<FollowUpSettings> {
  return { ...unset, ...(await owner.settings.get<Partial<FollowUpSettings>>(settingsName)) };
}

export async function changeFollowUp(owner: OwnerStore, patch: Partial<FollowUpSettings>): Promise<FollowUpSettings> {
  const settings = { ...(await readFollowUp(owner)), ...patch };
  await owner.settings.put(settingsName, settings);
  return settings;
}

/** Sets how long to wait; null goes back to ours. */
export async function changeWaits(
  owner: OwnerStore,
  waits: Readonly<Partial<Record<Network, number | null>>>,
): Promise<FollowUpSettings> {
  const { waitDays } = await readFollowUp(owner);
  const next: Partial<Record<Network, number>> = {};
  for (const network of networks) {
    const days = waits[network] === undefined ? waitDays[network] : waits[network];
    if (days !== undefined && days !== null) next[network] = days;
  }
  return changeFollowUp(owner, { waitDays: next });
}

/** The days to wait on a network, and where the number comes from; `source` is null where it is the owner's own. */
export function waitOn(
  network: Network,
  { waitDays }: FollowUpSettings,
): Omit<Patience, "source"> & { readonly source: string | null } {
  const ours = patienceOf(network);
  const own = waitDays[network];
  return own === undefined ? ours : { ...ours, days: own, source: null };
}
