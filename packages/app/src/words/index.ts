import { connectorMessages } from "@entregent/connectors";
import { createSay, messages as engineMessages, type Messages, type Say, type SpokenLanguage } from "@entregent/engine";
import { en as mainEn } from "./en.ts";
import { fr as mainFr } from "./fr.ts";
import { liveEn } from "./live-en.ts";
import { liveFr } from "./live-fr.ts";
import { liveNetworksEn } from "./live-networks-en.ts";
import { liveNetworksFr } from "./live-networks-fr.ts";

import { thereEn } from "./there-en.ts";
import { thereFr } from "./there-fr.ts";
import { threadEn } from "./thread-en.ts";
import { threadFr } from "./thread-fr.ts";

const en: Messages = { ...mainEn, ...liveEn, ...liveNetworksEn, ...threadEn, ...thereEn };
const fr: Messages = { ...mainFr, ...liveFr, ...liveNetworksFr, ...threadFr, ...thereFr };

const own: Readonly<Record<SpokenLanguage, Messages>> = { en, fr };
const speakers = new Map<SpokenLanguage, Say>();

/** All words of the app and of the engine beneath it, in one language; English where one is missing. */
export function appWords(language: SpokenLanguage): Say {
  let say = speakers.get(language);
  if (!say) {
    const english = joined("en");
    say = createSay(language, joined(language), english);
    speakers.set(language, say);
  }
  return say;
}

function joined(language: SpokenLanguage): Messages {
  return { ...engineMessages[language], ...connectorMessages[language], ...own[language] };
}

/** Whether the app or its engine has words for a key. */
export function hasWords(key: string): boolean {
  return key in own.en || key in connectorMessages.en || key in engineMessages.en;
}

export { en as appWordsEnglish, fr as appWordsFrench };
