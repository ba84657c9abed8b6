import { type Acquaintance, introductionNote, type Network } from "@entregent/engine";
import type { Approach } from "../api/writing-schemas.ts";
import type { AppContext } from "../context.ts";
import type { OwnerManners } from "../memory/queries.ts";
import { presentTie } from "../present/ground.ts";
import { presentPerson } from "../present/person.ts";
import type { Speaker } from "../present/speaker.ts";
import { voiceWith } from "./voice.ts";

/** Those who could introduce, each with what shows it and a note that asks them, in the voice the two speak. */
export async function notesThrough(
  app: AppContext,
  acquaintances: readonly Acquaintance[],
  { target, network, manners }: { readonly target: string; readonly network: Network; readonly manners: OwnerManners },
  speaker: Speaker,
): Promise<Approach["goBetweens"]> {
  const { persons } = await app.book.open();
  return Promise.all(
    acquaintances.map(async (through) => {
      const person = persons.get(through.id)!;
      const { language, register } = await voiceWith(app, person, network, manners, speaker);
      const note = introductionNote({ through, target, language, register, writer: manners.name });
      return { person: presentPerson(person), words: presentTie(through, speaker), note, language, register };
    }),
  );
}
