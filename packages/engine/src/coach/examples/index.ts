import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import { pt } from "./pt.ts";
import type { Examples } from "./shape.ts";

const byLanguage: Readonly<Record<string, Examples>> = { en, fr, de, es, it, pt, nl };

/** Examples in a language; in English where there are none. */
export function examplesIn(language: string): Examples {
  return byLanguage[language] ?? en;
}

export const exampleLanguages: readonly string[] = Object.keys(byLanguage);

export { type ExampleId, exampleIds, type Examples } from "./shape.ts";
