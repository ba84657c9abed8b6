import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import { pt } from "./pt.ts";
import type { LanguagePhrases } from "./shape.ts";

/** Everything the phrasebook can say, by language. */
export const phrasesByLanguage: Readonly<Record<string, LanguagePhrases>> = { en, fr, de, es, it, pt, nl };
