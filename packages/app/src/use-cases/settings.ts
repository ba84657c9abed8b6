import type { OwnerStore } from "@entregent/store";
import type { Session, SettingsPatch } from "../api/schemas.ts";
import type { OwnerManners } from "../memory/queries.ts";

export type Settings = Session["settings"];

const settingsName = "preferences";
const unset: Settings = { language: null, theme: "system", register: "formal", name: null };

export async function readSettings(owner: OwnerStore): Promise<Settings> {
  return { ...unset, ...(await owner.settings.get<Partial<Settings>>(settingsName)) };
}

/** Changes what is given and leaves the rest. */
export async function changeSettings(owner: OwnerStore, patch: SettingsPatch): Promise<Settings> {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const settings = { ...(await readSettings(owner)), ...given };
  await owner.settings.put(settingsName, settings);
  return settings;
}

/** Whose memory it is: the name the owner gave, else what the archives call them. */
export async function ownerName(owner: OwnerStore): Promise<string | null> {
  const { name } = await readSettings(owner);
  if (name) return name;
  const facts = await owner.memory.owners();
  return facts.flatMap((fact) => fact.names)[0] ?? null;
}

export async function ownerManners(owner: OwnerStore): Promise<OwnerManners> {
  const [chosen, name] = await Promise.all([owner.settings.get<Partial<Settings>>(settingsName), ownerName(owner)]);
  return { name, register: chosen?.register ?? null, language: chosen?.language ?? null };
}
