import { describe, expect, it } from "vitest";
import { appraise } from "./index.ts";

describe("appraise", () => {
  it.each([
    [
      "Bonjour Anne, croisés hier au salon Batimat, vous m'aviez dit de vous écrire pour le devis de l'escalier. Puis-je passer jeudi ? Paul",
      "motivated",
    ],
    [
      "Hello Kate, we met at the Leeds bakers' fair and you asked me to send you the rye recipe. Shall I bring a loaf? Best, Tom",
      "motivated",
    ],
    ["J'aimerais rejoindre votre réseau.", "ask"],
    ["I'd like to add you to my professional network on LinkedIn.", "ask"],
  ])("reads %j as %s", (text, verdict) => {
    expect(appraise({ text }).verdict).toBe(verdict);
  });

  it("says that nothing is said where there are no words", () => {
    const nothing = appraise({ text: " 🙂 … " });
    expect(nothing).toMatchObject({ verdict: "ask", flags: ["empty"], score: 0, findings: [] });
    expect(appraise({ text: "", channelCarriesNote: false }).missing).toEqual([]);
  });
});
