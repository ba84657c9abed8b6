import type { Network } from "@entregent/engine";

interface StockSentence {
  readonly network: Network;
  /** ISO 639-1. */
  readonly language: string;
  readonly text: string;
  /** `seen` in real mails and exports; `likely` from general knowledge only. */
  readonly source: "seen" | "likely";
}

/** Sentences that networks put in where the sender wrote nothing. They say nothing about the sender. */
export const stockSentences: readonly StockSentence[] = [
  {
    network: "linkedin",
    language: "en",
    source: "seen",
    text: "I'd like to add you to my professional network on LinkedIn.",
  },
  { network: "linkedin", language: "en", source: "seen", text: "I'd like to add you to my professional network." },
  { network: "linkedin", language: "en", source: "seen", text: "I'd like to join your LinkedIn network." },
  { network: "linkedin", language: "en", source: "likely", text: "I'd like to connect with you on LinkedIn." },
  { network: "linkedin", language: "en", source: "likely", text: "Please add me to your LinkedIn network." },
  {
    network: "linkedin",
    language: "fr",
    source: "seen",
    text: "Je vous invite à faire partie de mon réseau professionnel sur LinkedIn.",
  },
  {
    network: "linkedin",
    language: "fr",
    source: "likely",
    text: "J'aimerais vous ajouter à mon réseau professionnel sur LinkedIn.",
  },
  { network: "linkedin", language: "fr", source: "likely", text: "Je souhaite rejoindre votre réseau LinkedIn." },
  {
    network: "linkedin",
    language: "de",
    source: "likely",
    text: "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.",
  },
  {
    network: "linkedin",
    language: "de",
    source: "likely",
    text: "Ich möchte Sie zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.",
  },
  {
    network: "linkedin",
    language: "es",
    source: "likely",
    text: "Me gustaría añadirte a mi red profesional en LinkedIn.",
  },
  {
    network: "linkedin",
    language: "it",
    source: "likely",
    text: "Vorrei aggiungerti alla mia rete professionale su LinkedIn.",
  },
  {
    network: "linkedin",
    language: "pt",
    source: "likely",
    text: "Gostaria de adicioná-lo à minha rede profissional no LinkedIn.",
  },
  {
    network: "linkedin",
    language: "nl",
    source: "likely",
    text: "Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn.",
  },
];

const known = new Map<Network, string[]>();
for (const { network, text } of stockSentences) known.set(network, [...(known.get(network) ?? []), plain(text)]);

/** A salutation that may stand before it, written by the network with the reader's name. */
const salutation =
  /^(?:hi|hello|dear|bonjour|salut|hallo|guten tag|liebe[rs]?|hola|ciao|ol[aá]|caro|cara|beste)(?:\s\S{1,40}){0,4}?$/u;

/**
 * Whether a note is no more than a sentence of the network itself, perhaps with its salutation before and the sender's
 * own name behind.
 *
 * @param sender - The sender's name, which may stand below as a signature; null where it is not known.
 */
export function isStockSentence(note: string | null, network: Network, sender: string | null = null): boolean {
  if (note === null || note.length > 400) return false;
  const text = plain(note);
  const names = new Set(plain(sender ?? "").split(" "));
  return (known.get(network) ?? []).some((sentence) => {
    const at = text.indexOf(sentence);
    if (at < 0) return false;
    const before = text.slice(0, at).trim();
    const behind = text.slice(at + sentence.length).trim();
    if (before !== "" && !salutation.test(before)) return false;
    return behind === "" || behind.split(" ").every((word) => names.has(word));
  });
}

/** Words only: lower case, marks and apostrophes gone, blanks joined. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’`´‘]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
