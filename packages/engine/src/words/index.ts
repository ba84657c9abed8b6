import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { createSay, type Messages, type Say } from "./words.ts";

export { createSay, type Messages, type Say, type Values } from "./words.ts";

/** Languages the engine explains itself in. Notes are read, and replies written, in more. */
export const spokenLanguages = ["en", "fr"] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

export const messages: Readonly<Record<SpokenLanguage, Messages>> = { en, fr };

/** The engine's words in the language asked for, English where a message is missing. */
export function sayIn(language: SpokenLanguage): Say {
  return createSay(language, messages[language], messages.en);
}
