import { basePhrases, createPhrasebook, type Phrase, type Phrasebook } from "@entregent/engine";
import type { OwnerStore } from "@entregent/store";
import { AppError } from "../errors.ts";

interface KeptPhrases {
  readonly own: readonly Phrase[];
  /** The owner's phrases before each change, the newest last. */
  readonly earlier: readonly (readonly Phrase[])[];
}

const phrasesName = "phrases";
const mostEarlier = 20;
const mostPhrases = 500;

export async function readKeptPhrases(owner: OwnerStore): Promise<KeptPhrases> {
  return (await owner.settings.get<KeptPhrases>(phrasesName)) ?? { own: [], earlier: [] };
}

/** The owner's phrases first, then those that come with the product. */
export async function phrasebookOf(owner: OwnerStore): Promise<Phrasebook> {
  return createPhrasebook(basePhrases, (await readKeptPhrases(owner)).own);
}

/** Adds a phrase, or puts it in the place of the one with its id. @throws AppError `phrases/too-many`. */
export async function putPhrase(owner: OwnerStore, phrase: Phrase): Promise<void> {
  const { own } = await readKeptPhrases(owner);
  const at = own.findIndex(({ id }) => id === phrase.id);
  if (at < 0 && own.length >= mostPhrases) throw new AppError("phrases/too-many", { most: mostPhrases });
  await change(owner, at < 0 ? [...own, phrase] : own.with(at, phrase));
}

/** Takes a phrase of the owner's out; one of ours that it replaced serves again. @throws AppError `phrases/unknown`. */
export async function takePhraseOut(owner: OwnerStore, id: string): Promise<void> {
  const { own } = await readKeptPhrases(owner);
  const left = own.filter((phrase) => phrase.id !== id);
  if (left.length === own.length) throw new AppError("phrases/unknown");
  await change(owner, left);
}

/** Takes the last change of phrases back. @throws AppError `phrases/nothing-to-undo`. */
export async function takePhrasesBack(owner: OwnerStore): Promise<void> {
  const { earlier } = await readKeptPhrases(owner);
  const own = earlier.at(-1);
  if (!own) throw new AppError("phrases/nothing-to-undo");
  await owner.settings.put(phrasesName, { own, earlier: earlier.slice(0, -1) } satisfies KeptPhrases);
}

async function change(owner: OwnerStore, own: readonly Phrase[]): Promise<void> {
  const kept = await readKeptPhrases(owner);
  const earlier = [...kept.earlier, kept.own].slice(-mostEarlier);
  await owner.settings.put(phrasesName, { own, earlier } satisfies KeptPhrases);
}
