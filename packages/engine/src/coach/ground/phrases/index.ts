import type { GroundPhrases } from "../shape.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import { pt } from "./pt.ts";

const byLanguage: Readonly<Record<string, GroundPhrases>> = { en, fr, de, es, it, pt, nl };

/** Openings in a language; in English where there are none. */
export function groundPhrasesIn(language: string): GroundPhrases {
  return byLanguage[language] ?? en;
}

export const groundLanguages: readonly string[] = Object.keys(byLanguage);
