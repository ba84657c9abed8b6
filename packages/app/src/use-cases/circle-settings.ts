import { type Access, circleIds, type Network } from "@entregent/engine";
import type { OwnerStore } from "@entregent/store";

/** One of the owner's lists, as far as they said something of it. */
export interface CircleSettings {
  /** Null where it bears our name for it, or its id. */
  readonly name: string | null;
  readonly access: Access | null;
  /** How long its people are kept, in months after the last contact; null for as long as the owner likes. */
  readonly keepMonths: number | null;
}

export interface CirclesDocument {
  readonly circles: Readonly<Record<string, CircleSettings>>;
  /** When the privacy settings of a network were last looked at. */
  readonly checked: Readonly<Partial<Record<Network, string>>>;
  /** How long those who were declined are kept, if they are strangers; null for as long as the owner likes. */
  readonly declinedMonths: number | null;
  /** After how many months to look at privacy settings again. */
  readonly checkMonths: number;
}

const settingsName = "circles";
const unset: CirclesDocument = { circles: {}, checked: {}, declinedMonths: 12, checkMonths: 6 };
const nothingSaid: CircleSettings = { name: null, access: null, keepMonths: null };

export async function readCircles(owner: OwnerStore): Promise<CirclesDocument> {
  return { ...unset, ...(await owner.settings.get<Partial<CirclesDocument>>(settingsName)) };
}

export async function changeCircles(owner: OwnerStore, patch: Partial<CirclesDocument>): Promise<void> {
  await owner.settings.put(settingsName, { ...(await readCircles(owner)), ...patch });
}

/** The owner's circles, then ours that need no value: those that can be chosen before anybody is in them. */
export function circlesOnOffer({ circles }: CirclesDocument): readonly string[] {
  return [...new Set([...Object.keys(circles), ...circleIds.filter((id) => id !== "language" && id !== "network")])];
}

/** Makes a circle, or changes what is given of it. */
export async function changeCircle(owner: OwnerStore, id: string, patch: Partial<CircleSettings>): Promise<void> {
  const { circles } = await readCircles(owner);
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  await changeCircles(owner, { circles: { ...circles, [id]: { ...nothingSaid, ...circles[id], ...given } } });
}

/** Takes a circle's settings away, which makes it ours or unknown again. */
export async function dropCircle(owner: OwnerStore, id: string): Promise<void> {
  const { circles } = await readCircles(owner);
  const { [id]: _dropped, ...others } = circles;
  await changeCircles(owner, { circles: others });
}
