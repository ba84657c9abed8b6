import { describe, expect, it } from "vitest";
import { createAdviser, defaultPolicy } from "../advise/index.ts";
import { appraise } from "../appraise/index.ts";
import { chooseLanguage, chooseRegister } from "./choose.ts";
import { reply } from "./reply.ts";

const adviser = createAdviser(defaultPolicy);
const owner = { name: "Camille Roux", languages: ["fr", "en"] } as const;

/** From a note to the answer, as the pages and the command go. */
function answered(note: string): { readonly action: string; readonly situation: string; readonly text: string } {
  const appraisal = appraise({ text: note, network: "linkedin" });
  const advised = { id: "1", network: "linkedin", note, sender: { name: "Jo Martin" }, owner } as const;
  const { action, situation } = adviser.advise(advised, appraisal);
  const { language } = chooseLanguage({ noteLanguage: appraisal.language, note, ownerLanguages: owner.languages });
  const { register } = chooseRegister({ note, language, network: "linkedin" });
  const request = { language, register, network: "linkedin", sender: advised.sender, owner, appraisal } as const;
  return {
    action,
    situation: String(situation),
    text: situation === null ? "" : reply({ ...request, situation }).text,
  };
}

describe("the three notes nobody regrets refusing", () => {
  it("a request to be accepted, with good wishes, is asked who and why", () => {
    const { action, text } = answered("Bonjour, merci d’accepter ma demande. Bon week-end.");
    expect(action).toBe("ask");
    expect(text).toBe(
      "Bonjour Jo Martin,\nMerci pour votre message. Ma mémoire me fait défaut, pardon. D’où nous connaissons-nous, ou " +
        "qu’est-ce qui vous amène\u202F?\nBien à vous,\nCamille Roux",
    );
  });

  it("a bare greeting is answered in the owner's language", () => {
    const { action, text } = answered("salam");
    expect(action).toBe("ask");
    expect(text).toContain("qu’est-ce qui vous amène\u202F?");
  });

  it("a favour from a stranger is told on what terms it is given", () => {
    const { action, situation, text } = answered("Bonjour, pourriez-vous m’écrire une recommandation ? Merci, Jo");
    expect(action).toBe("ask");
    expect(situation).toBe("recommendation-impossible");
    expect(text).toMatch(/^Bonjour Jo Martin,\n/u);
    expect(text).not.toMatch(/accepte|plaisir/u);
  });
});
