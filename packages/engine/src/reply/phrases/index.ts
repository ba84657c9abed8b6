import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { LanguagePhrases } from "./shape.ts";

/** Everything the phrasebook can say, by language. */
export const phrasesByLanguage: Readonly<Record<string, LanguagePhrases>> = { en, fr };
