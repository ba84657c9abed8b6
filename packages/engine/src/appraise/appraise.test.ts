import { describe, expect, it } from "vitest";
import type { NoteInput } from "../domain/appraisal.ts";
import { appraise } from "./index.ts";

function repeats(note: NoteInput): boolean {
  return appraise(note).findings.some((finding) => finding.id === "precision/repeats-profile");
}

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
    ["Invest in bitcoin with me, guaranteed profit every week, write to my WhatsApp", "unwelcome"],
  ])("reads %j as %s", (text, verdict) => {
    expect(appraise({ text }).verdict).toBe(verdict);
  });

  it.each([
    ["Please accept my request, have a good week-end", "greeting-only"],
    ["Merci d'accepter ma demande, bon week-end", "greeting-only"],
    ["salam", "greeting-only"],
    ["Please write me a recommendation", "favour"],
    ["Pouvez-vous m'écrire une recommandation ?", "favour"],
  ])("asks back where a request gives no reason: %s", (text, flag) => {
    expect(appraise({ text })).toMatchObject({ verdict: "ask", flags: [flag] });
  });

  it.each(["salam", "moin", "coucou", "hola"])("takes a lone word of greeting for one: %s", (text) => {
    const read = appraise({ text });
    expect(read.greeting).toBe(true);
    expect(read.missing).not.toContain("greeting");
  });

  it("finds a note too long from 120 words on, whatever they say", () => {
    const flagsOf = (words: number) => appraise({ text: `Bonjour ${"et puis ".repeat((words - 2) / 2)}voilà` }).flags;
    expect(flagsOf(118)).not.toContain("too-long");
    expect(flagsOf(120)).toContain("too-long");
  });

  it("says that nothing is said where there are no words", () => {
    const nothing = appraise({ text: " 🙂 … " });
    expect(nothing).toMatchObject({ verdict: "ask", flags: ["empty"], score: 0, findings: [] });
    expect(appraise({ text: "", channelCarriesNote: false }).missing).toEqual([]);
  });

  it("points at the words behind what it says, and at what would mend the rest", () => {
    const read = appraise({ text: "Bonjour Anne, nous nous sommes rencontrés hier au salon du livre de Brive." });
    expect(read.origin).toContain("past");
    expect(read.findings.find((finding) => finding.criterion === "origin")?.text).toContain("rencontrés");
    for (const part of read.missing) {
      expect(read.lines.some((line) => line.change?.id === `add-${part}`)).toBe(true);
    }
  });

  it("reproaches the wish for a larger network only where it is all that is said", () => {
    const wish = "I would love to have you in my network.";
    const met = "Hi Ann, we met at the Leeds bakers' fair and you asked me for the rye recipe.";
    const vague = (text: string) => appraise({ text }).findings.filter(({ id }) => id === "vague/network");
    expect(vague(`Hello, ${wish}`)).toHaveLength(1);
    expect(vague(`${met} ${wish}`)).toEqual([]);
  });

  it("names a reason's kind only where it stands out from its like", () => {
    const kinds = (text: string) =>
      appraise({ text }).findings.flatMap(({ id, criterion }) => (criterion === "origin" ? [id] : []));
    expect(kinds("Bonjour Claire, nous avons travaillé ensemble à la librairie Ombres de Nantes.")).toEqual([
      "past/worked",
    ]);
    expect(kinds("Hi, it's me from the other day!")).toEqual(["past/some"]);
  });

  it("sees a field of a mass mailing that was left unfilled", () => {
    const read = appraise({ text: "Bonjour {firstName}, votre profil a retenu mon attention." });
    expect(read).toMatchObject({ verdict: "unwelcome", flags: ["mass"] });
  });

  it("sees what the profile beside the note says already", () => {
    const text = "Bonjour, je suis consultante en stratégie industrielle chez Norvane.";
    const profile = { headline: "Consultante en stratégie industrielle", company: "Norvane" };
    expect(repeats({ text, profile })).toBe(true);
    expect(repeats({ text })).toBe(false);
    expect(repeats({ text: "Bonjour, votre atelier livre-t-il à Brive ?", profile })).toBe(false);
  });
});
