import type { Network, Register } from "../domain/index.ts";
import { guessLanguage } from "../language/index.ts";
import { addressOf } from "./address.ts";
import { replyLanguages } from "./phrasebook.ts";

export interface LanguageEvidence {
  /** ISO 639-1 of the note, as the appraisal read it; `und` or missing where it cannot be told. */
  readonly noteLanguage?: string | undefined;
  /** The note itself: a word or two do not show a language well, unless it is one of the owner's. */
  readonly note?: string | undefined;
  /** What the owner reads and writes, best first. */
  readonly ownerLanguages?: readonly string[] | undefined;
  /** Languages the sender is known to use, surest first: of past messages, of the profile. */
  readonly senderHints?: readonly string[] | undefined;
}

export interface ChosenLanguage {
  readonly language: string;
  readonly because: "note" | "sender" | "owner" | "default";
}

/**
 * The language to answer in: the note's; else one the sender uses and the owner speaks; else the owner's first; else
 * English. Only a language with phrases is chosen. A choice of the owner's goes before all this.
 */
export function chooseLanguage({ noteLanguage, note, ownerLanguages, senderHints }: LanguageEvidence): ChosenLanguage {
  const spoken = (language: string): boolean =>
    !ownerLanguages?.length || ownerLanguages.some((own) => base(own) === language);
  const noted = known(noteLanguage);
  if (noted && (!isScant(note) || (spoken(noted) && showsLanguage(note)))) return { language: noted, because: "note" };
  for (const hint of senderHints ?? []) {
    const language = known(hint);
    if (language && spoken(language)) return { language, because: "sender" };
  }
  for (const own of ownerLanguages ?? []) {
    const language = known(own);
    if (language) return { language, because: "owner" };
  }
  return { language: "en", because: "default" };
}

function isScant(note: string | undefined): boolean {
  return note !== undefined && (note.slice(0, 200).match(/\p{L}+/gu)?.length ?? 0) < 3;
}

/** Whether the few words there are belong to one language rather than to several: "salam" and "ok" do not tell. */
function showsLanguage(note: string | undefined): boolean {
  return note !== undefined && guessLanguage(note).probability >= 0.6;
}

export interface RegisterEvidence {
  readonly note?: string | undefined;
  readonly language: string;
  readonly network: Network;
  /** The owner's wish; goes before what the note shows. */
  readonly preference?: Register | undefined;
}

export interface ChosenRegister {
  readonly register: Register;
  readonly because: "owner" | "address" | "greeting" | "network";
}

/** The form of address to answer in: the owner's wish; else what the note uses; else how it greets; else the network's. */
export function chooseRegister({ note, language, network, preference }: RegisterEvidence): ChosenRegister {
  if (preference) return { register: preference, because: "owner" };
  if (note) {
    const spoken = language === "und" ? null : addressOf(note, base(language));
    if (spoken) return { register: spoken, because: "address" };
    const greeted = greetingOf(note);
    if (greeted) return { register: greeted, because: "greeting" };
  }
  return { register: amongFriends.has(network) ? "familiar" : "formal", because: "network" };
}

const amongFriends: ReadonlySet<Network> = new Set<Network>(["facebook", "instagram", "x", "mastodon", "xmpp"]);

const titled =
  /^\P{L}{0,9}(?:(?:dear|hello|good (?:morning|afternoon|evening)|bonjour|guten (?:tag|morgen|abend)|hallo|hola|buenos días|buongiorno|bom dia|goedendag|geachte|cher|chère|liebe[rs]?|estimad[oa]|gentile|egregio|prezad[oa]|beste),? )?(?:mr|mrs|ms|dr|prof|professor|sir|madam|monsieur|madame|mme|m\.|herr|frau|señora?|sra?|signora?|sig|dott|heer|mevrouw|meneer)(?!\p{L})|^\P{L}{0,9}(?:geachte|sehr geehrte|estimad[oa]|egregio|gentile|prezad[oa])/iu;
const casual = /^\P{L}{0,9}(?:hi|hey|hiya|salut|coucou|hallo|moin|servus|ciao|oi|hoi|hej)(?!\p{L})/iu;

function greetingOf(note: string): Register | null {
  const opening = note.slice(0, 80);
  return titled.test(opening) ? "formal" : casual.test(opening) ? "familiar" : null;
}

function known(language: string | undefined): string | null {
  const asked = language === undefined ? "" : base(language);
  return replyLanguages.includes(asked) ? asked : null;
}

/** `pt-BR` is answered in the Portuguese there is. */
function base(language: string): string {
  return language.toLowerCase().split(/[-_]/u)[0] ?? "";
}
