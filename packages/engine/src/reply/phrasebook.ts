import { type Register, type Situation, situations } from "../domain/index.ts";
import { phrasesByLanguage } from "./phrases/index.ts";

/** A template of a whole reply, in ICU MessageFormat over {@link placeholders}. */
export interface Phrase {
  /** `fr/accept/formal/1` for ours; the owner's are named by the app. */
  readonly id: string;
  readonly situation: Situation;
  readonly language: string;
  readonly register: Register;
  readonly text: string;
}

/** What a phrase may leave to be filled, in the order the editor shows them. */
export const placeholders = [
  "greeting",
  "thanks",
  "question",
  "signoff",
  "name",
  "first",
  "last",
  "owner",
  "network",
] as const;
export type Placeholder = (typeof placeholders)[number];

/** The phrases at hand, the owner's own first. */
export interface Phrasebook {
  phrasesFor(situation: Situation, language: string, register: Register): readonly Phrase[];
  readonly phrases: readonly Phrase[];
}

/** Languages replies are written in. */
export const replyLanguages: readonly string[] = Object.keys(phrasesByLanguage);

/** The phrases that come with the product. */
export const basePhrases: readonly Phrase[] = Object.values(phrasesByLanguage).flatMap(({ language, manners }) =>
  (["formal", "familiar"] as const).flatMap((register) =>
    situations.flatMap((situation) =>
      manners[register].bodies[situation].map((body, index) => ({
        id: `${language}/${situation}/${register}/${index + 1}`,
        situation,
        language,
        register,
        text: `{greeting}\n\n${body}\n\n{signoff}`,
      })),
    ),
  ),
);

/**
 * Lays the owner's phrases over a base.
 *
 * @param base - Phrases to fall back on; {@link basePhrases} as a rule.
 * @param own - The owner's; they come first, and one with the id of a base phrase takes its place.
 */
export function createPhrasebook(base: readonly Phrase[], own: readonly Phrase[] = []): Phrasebook {
  const replaced = new Set(own.map(({ id }) => id));
  const phrases = [...own, ...base.filter(({ id }) => !replaced.has(id))];
  const byPlace = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const place = placeOf(phrase.situation, phrase.language, phrase.register);
    const there = byPlace.get(place);
    if (there) there.push(phrase);
    else byPlace.set(place, [phrase]);
  }
  return {
    phrases,
    phrasesFor: (situation, language, register) => byPlace.get(placeOf(situation, language, register)) ?? [],
  };
}

/** The phrasebook as it comes. */
export const basePhrasebook: Phrasebook = createPhrasebook(basePhrases);

function placeOf(situation: Situation, language: string, register: Register): string {
  return `${language}/${situation}/${register}`;
}
