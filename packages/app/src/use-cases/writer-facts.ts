import type { Period, WriterFacts } from "@entregent/engine";
import type { OwnerStore } from "@entregent/store";
import type { WriterFactsBody, WriterFactsKnown } from "../api/writing-schemas.ts";

const settingsName = "common-ground";
const none: WriterFactsBody = { employers: [], schools: [], cities: [], groups: [] };

/** What people may have in common with the owner: as the owner says, and as the archives do. */
export async function readWriterFacts(owner: OwnerStore): Promise<WriterFactsKnown> {
  const [own, facts] = await Promise.all([ownWords(owner), owner.memory.owners()]);
  return {
    own,
    read: {
      employers: namesOf(facts.flatMap((fact) => fact.employers ?? [])),
      schools: namesOf(facts.flatMap((fact) => fact.schools ?? [])),
    },
  };
}

export async function changeWriterFacts(owner: OwnerStore, facts: WriterFactsBody): Promise<WriterFactsKnown> {
  await owner.settings.put(settingsName, facts);
  return readWriterFacts(owner);
}

/** Both together, for the engine. What an archive dates goes before what is only named. */
export async function writerFacts(owner: OwnerStore): Promise<WriterFacts> {
  const [own, facts] = await Promise.all([ownWords(owner), owner.memory.owners()]);
  const undated = (name: string): Period => ({ name, from: null, to: null });
  return {
    employers: [...facts.flatMap((fact) => fact.employers ?? []), ...own.employers.map(undated)],
    schools: [...facts.flatMap((fact) => fact.schools ?? []), ...own.schools.map(undated)],
    cities: own.cities,
    groups: own.groups,
  };
}

async function ownWords(owner: OwnerStore): Promise<WriterFactsBody> {
  return { ...none, ...(await owner.settings.get<Partial<WriterFactsBody>>(settingsName)) };
}

function namesOf(periods: readonly Period[]): string[] {
  return [...new Set(periods.map(({ name }) => name))];
}
