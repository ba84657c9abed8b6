import { guessLanguage } from "../language/index.ts";
import { readAddress } from "../reply/address.ts";
import { adviceOf, type CoachAdvice } from "./advice.ts";
import type { ChosenVoice, VoiceReason } from "./ground/index.ts";

/** What the two wrote tells how they speak; a subject line, a profile or a habit of the writer's does not. */
const telling: ReadonlySet<VoiceReason> = new Set<VoiceReason>(["their-words", "exchange"]);
/** A few words are soon taken for the wrong language. */
const fewestLetters = 40;
const longestRead = 2_000;
const sure = 0.9;

/** Where a draft speaks otherwise than writer and reader do: another language, or the other form of address. */
export function voiceAdvice(draft: string, voice: ChosenVoice | undefined): readonly CoachAdvice[] {
  if (!voice) return [];
  const { language, probability } = guessLanguage(draft.slice(0, longestRead));
  const isSure = draft.length >= fewestLetters && probability >= sure;
  if (isSure && language !== voice.language) {
    return telling.has(voice.languageBecause) ? [adviceOf("their-language")] : [];
  }
  if (!telling.has(voice.registerBecause)) return [];
  const address = readAddress(draft, voice.language);
  const used = voice.register === "formal" ? address.familiar : address.formal;
  const wanted = address[voice.register];
  return used.length > 0 && wanted.length === 0 ? [adviceOf("their-address", [], used)] : [];
}
