import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import type { LanguagePack } from "./pack.ts";
import { pt } from "./pt.ts";

export const packs: readonly LanguagePack[] = [fr, en, de, es, it, pt, nl];
