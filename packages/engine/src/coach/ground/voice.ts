import type { Network, Register } from "../../domain/index.ts";
import { guessLanguage } from "../../language/index.ts";
import { addressOf } from "../../reply/address.ts";
import { chooseLanguage, chooseRegister } from "../../reply/choose.ts";

/** What shows how one speaks with somebody. Texts stand newest first. */
export interface VoiceEvidence {
  readonly network: Network;
  /** What the reader wrote, as the writer pasted it. */
  readonly theirWords?: string | undefined;
  /** Messages and mails between the two, theirs and the writer's. */
  readonly exchange?: readonly string[] | undefined;
  /** Subjects of mails and meetings: they show a language, but hardly a form of address. */
  readonly subjects?: readonly string[] | undefined;
  /** The reader's headline and profile. */
  readonly profile?: string | undefined;
  /** Languages the writer uses, best first. */
  readonly ownLanguages?: readonly string[] | undefined;
  /** The writer's usual form of address. */
  readonly ownRegister?: Register | undefined;
  /** What the writer chose for this note; goes before everything. */
  readonly wish?: { readonly language?: string | undefined; readonly register?: Register | undefined } | undefined;
}

export const voiceReasons = ["wish", "their-words", "exchange", "subjects", "profile", "own", "network"] as const;
export type VoiceReason = (typeof voiceReasons)[number];

/** The language and form of address to write in, and what each was chosen for. */
export interface ChosenVoice {
  readonly language: string;
  readonly languageBecause: VoiceReason;
  readonly register: Register;
  readonly registerBecause: VoiceReason;
}

const sure = 0.8;
const mostTexts = 20;

/** Chooses language and form of address from what was written before; what the writer wishes goes first. */
export function chooseVoice(evidence: VoiceEvidence): ChosenVoice {
  const [language, languageBecause] = languageFor(evidence);
  const [register, registerBecause] = registerFor(evidence, language);
  return { language, languageBecause, register, registerBecause };
}

function languageFor(evidence: VoiceEvidence): readonly [string, VoiceReason] {
  const { wish, theirWords, exchange = [], subjects = [], profile, ownLanguages } = evidence;
  if (wish?.language !== undefined) return [wish.language, "wish"];
  const shown: readonly (readonly [VoiceReason, string])[] = [
    ["their-words", theirWords ?? ""],
    ...exchange.slice(0, mostTexts).map((text) => ["exchange", text] as const),
    ["subjects", subjects.slice(0, mostTexts).join(". ")],
    ["profile", profile ?? ""],
  ];
  for (const [because, text] of shown) {
    const { language, probability } = guessLanguage(text.slice(0, 2_000));
    if (probability < sure) continue;
    const chosen = chooseLanguage({ noteLanguage: language });
    if (chosen.because === "note") return [chosen.language, because];
  }
  const { language } = chooseLanguage({ ownerLanguages: ownLanguages });
  return [language, "own"];
}

function registerFor(evidence: VoiceEvidence, language: string): readonly [Register, VoiceReason] {
  const { wish, theirWords, exchange = [], network, ownRegister } = evidence;
  if (wish?.register !== undefined) return [wish.register, "wish"];
  for (const [because, text] of [
    ["their-words", theirWords ?? ""] as const,
    ...exchange.slice(0, mostTexts).map((text) => ["exchange", text] as const),
  ]) {
    const shown = addressOf(text.slice(0, 2_000), language);
    if (shown !== null) return [shown, because];
  }
  if (ownRegister !== undefined) return [ownRegister, "own"];
  return [chooseRegister({ language, network }).register, "network"];
}
