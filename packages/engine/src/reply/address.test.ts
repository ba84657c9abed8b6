import { describe, expect, it } from "vitest";
import { addressOf, readAddress } from "./address.ts";

const shown: readonly (readonly [language: string, text: string, register: "formal" | "familiar" | null])[] = [
  ["fr", "Bonjour, votre article m’a plu. Pourriez-vous m’en dire plus ?", "formal"],
  ["fr", "Salut Karim, tu te souviens de moi ?", "familiar"],
  ["fr", "J’aimerais t’inviter à notre rendez-vous annuel.", "familiar"],
  ["fr", "Un ton juste, et un rendez-vous réussi.", null],
  ["de", "Guten Tag, ich habe Ihren Vortrag gehört und möchte Ihnen danken.", "formal"],
  ["de", "Hallo, ich habe deinen Vortrag gehört.", "familiar"],
  ["de", "Sie sang gut. Ihr Lied war schön.", null],
  ["es", "Le escribo porque me gustaría hablar con usted.", "formal"],
  ["es", "Te escribo por tu artículo.", "familiar"],
  ["it", "La contatto per il suo articolo.", "formal"],
  ["it", "Ciao, ti scrivo per il tuo articolo.", "familiar"],
  ["pt", "Prezado senhor, escrevo sobre o seu artigo.", "formal"],
  ["pt", "Oi, vi que você escreveu sobre pontes.", "familiar"],
  ["nl", "Ik las uw artikel en wil u iets vragen.", "formal"],
  ["nl", "Ik las je artikel en wil je iets vragen.", "familiar"],
  ["en", "I read your article.", null],
];

describe("form of address", () => {
  it.each(shown)("%s: %s", (language, text, register) => {
    expect(addressOf(text, language)).toBe(register);
  });

  it("marks both where a text mixes them", () => {
    const text = "J’ai lu votre livre, tu m’as beaucoup appris.";
    const { formal, familiar } = readAddress(text, "fr");
    expect(formal.map(({ start, end }) => text.slice(start, end))).toEqual(["votre"]);
    expect(familiar.map(({ start, end }) => text.slice(start, end))).toEqual(["tu"]);
  });
});
