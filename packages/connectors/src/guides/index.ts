import type { GuideFrame, GuideId, GuideWords } from "./guide.ts";
import { frame as enFrame, guides as en } from "./words/en.ts";
import { frame as frFrame, guides as fr } from "./words/fr.ts";

export type * from "./guide.ts";
export { sourceGuides } from "./guides.ts";

type Language = "en" | "fr";

/** The sentences of every guide, by language. */
export const guideWords: Readonly<Record<Language, Readonly<Record<GuideId, GuideWords>>>> = { en, fr };

/** What the codes of guides mean, by language. */
export const guideFrames: Readonly<Record<Language, GuideFrame>> = { en: enFrame, fr: frFrame };
