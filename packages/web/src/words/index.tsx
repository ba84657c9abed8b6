import { createSay, type Say } from "@entregent/engine/words";
import { createContext, use } from "react";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export type Language = "en" | "fr";

export interface Words {
  readonly language: Language;
  readonly say: Say;
}

const spoken: Readonly<Record<Language, Words>> = {
  en: { language: "en", say: createSay("en", en) },
  fr: { language: "fr", say: createSay("fr", fr, en) },
};

export const wordsOf = (language: Language): Words => spoken[language];

/** The first of the browser's languages that we speak, English where there is none. */
export function browserLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === "en" || language === "fr") return language;
  }
  return "en";
}

export const WordsContext: React.Context<Words> = createContext<Words>(spoken.en);

export const useWords = (): Words => use(WordsContext);
