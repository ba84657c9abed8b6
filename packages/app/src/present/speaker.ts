import type { Say, SpokenLanguage } from "@entregent/engine";
import { appWords } from "../words/index.ts";

/** Who puts codes into words for one reader. */
export interface Speaker {
  readonly language: SpokenLanguage;
  readonly say: Say;
}

export function speakerOf(language: SpokenLanguage): Speaker {
  return { language, say: appWords(language) };
}
