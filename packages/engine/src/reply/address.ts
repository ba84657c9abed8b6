import type { Register } from "../domain/index.ts";

/** Words that show which form of address a text uses. */
interface AddressWords {
  readonly formal: RegExp;
  readonly familiar: RegExp;
}

/** Whole words, and forms that lean on the next word ("t’aime"). Knows accents; an apostrophe or a hyphen ends a word. */
function words(list: string, leaning = "", flags = "giu"): RegExp {
  const whole = `(?:${list})(?![\\p{L}\\p{M}])`;
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${whole}${leaning && `|${leaning}(?=\\p{L})`})`, flags);
}

/**
 * English has none. German tells Sie from sie by its capital, so its sentence openings do not count. Words that also mean
 * another thing (su, le, la, seu) are left out: a form of address that is not sure is not read.
 */
const addressWords: Readonly<Record<string, AddressWords>> = {
  fr: {
    formal: words("(?<!rendez[-\\s])vous|votre|vos|vôtres?"),
    familiar: words("tu|te|toi|tes|tien|tienne|ta|(?<!(?:le|un|du|au|sur|ce|bon)\\s)ton", "t[’']"),
  },
  de: {
    formal: words("(?<=[\\p{L},;–-]\\s)(?:Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihres)|Ihnen", "", "gu"),
    familiar: words("du|dich|dir|dein|deine|deinen|deinem|deiner|deines"),
  },
  es: {
    formal: words(
      "usted|ustedes|le\\s(?:agradezco|escribo|saludo|deseo|pido|debo|ruego|contacto|propongo|gustaría|parece)",
    ),
    familiar: words("tú|ti|contigo|tu|tus|te|tuyo|tuya|eres|tienes|puedes|podrías|quieres"),
  },
  it: {
    formal: words(
      "la\\s(?:ringrazio|contatto|saluto|prego)|le\\s(?:scrivo|chiedo|auguro|devo|propongo|piacerebbe|sembra)|(?<=[\\p{L},]\\s)(?:Lei|Suo|Sua|Suoi|Sue)|salutarla|ringraziarla|chiederle|risponderle|averla|ritrovarla",
    ),
    familiar: words(
      "tu|ti|te|tuo|tua|tuoi|tue|ciao|hai|puoi|potresti|vorresti|scusami|averti|chiederti|risponderti|ritrovarti",
    ),
  },
  pt: {
    formal: words(
      "o senhor|a senhora|ao senhor|à senhora|do senhor|da senhora|senhor|senhora|prezad[oa]|lhe|desejo-lhe",
    ),
    familiar: words("você|vocês|tu|te|ti|contigo|teu|tua|teus|tuas|oi|vc"),
  },
  nl: {
    formal: words("u|uw|uwe"),
    familiar: words("je|jij|jou|jouw|jullie"),
  },
};

export interface AddressRead {
  readonly formal: readonly AddressSpan[];
  readonly familiar: readonly AddressSpan[];
}

/** UTF-16 offsets into the text. */
export interface AddressSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a text shows its form of address. Both lists filled means that it mixes them. */
export function readAddress(text: string, language: string): AddressRead {
  const known = addressWords[language];
  return { formal: spans(text, known?.formal), familiar: spans(text, known?.familiar) };
}

/** The form of address a text uses; null where it shows none, or both alike. */
export function addressOf(text: string, language: string): Register | null {
  const { formal, familiar } = readAddress(text, language);
  if (formal.length === familiar.length) return null;
  return formal.length > familiar.length ? "formal" : "familiar";
}

function spans(text: string, pattern: RegExp | undefined): readonly AddressSpan[] {
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
