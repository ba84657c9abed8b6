import { describe, expect, it } from "vitest";
import type { Appraisal, ReplyRequest } from "../domain/index.ts";
import { reply } from "./reply.ts";

const nothingSaid: Appraisal = {
  language: "fr",
  verdict: "ask",
  certainty: 1,
  score: 20,
  greeting: true,
  closing: false,
  origin: [],
  purpose: false,
  nextStep: false,
  flags: ["greeting-only"],
  findings: [],
  lines: [],
  missing: ["origin", "purpose", "next-step"],
};

const asked: ReplyRequest = {
  situation: "cannot-recall",
  language: "fr",
  register: "formal",
  network: "xing",
  sender: { name: "Dr. LAMBERT Anne-Sophie (née Roux) | MBA" },
  owner: { name: "Karim Benali" },
  appraisal: nothingSaid,
};

describe("reply", () => {
  it("asks for origin and purpose where the note gives neither", () => {
    expect(reply(asked).text).toBe(
      "Bonjour Anne-Sophie Lambert,\n\nMerci d’avoir pris le temps de m’écrire. Ma mémoire me fait défaut, pardon. " +
        "Pourriez-vous me rappeler d’où nous nous connaissons, ou me dire ce qui vous amène\u202F?\n\nBien à vous,\nKarim Benali",
    );
  });

  it("asks only for what is left open, and thanks for what was given", () => {
    const { text } = reply({ ...asked, appraisal: { ...nothingSaid, origin: ["past"] } });
    expect(text).toContain("ce qui nous relie");
    expect(text).toContain("ce qui vous amène\u202F?");
    expect(text).not.toContain("d’où nous nous connaissons");
  });

  it("fits the shortest note the network takes", () => {
    const made = reply({ ...asked, network: "linkedin" });
    expect(made.limit).toBe(200);
    expect(made.text.length).toBeLessThanOrEqual(200);
    expect(made.text).toContain("Anne-Sophie Lambert");
  });

  it("greets without a name where none can be used", () => {
    for (const name of ["LinkedIn Member", "<script>alert(1)</script>", "{firstName}", "", "Bob'); DROP TABLE--"]) {
      expect(reply({ ...asked, sender: { name } }).text.split("\n")[0]).toBe("Bonjour,");
    }
  });

  it("uses the given name in familiar form, above and below", () => {
    const { text } = reply({ ...asked, language: "en", register: "familiar", situation: "accept" });
    expect(text).toMatch(/^Hi Anne-Sophie,\n/u);
    expect(text).toMatch(/\nKarim$/u);
  });

  it("goes round the variants, the same number giving the same text", () => {
    const { variants } = reply(asked);
    expect(variants).toBeGreaterThanOrEqual(3);
    const texts = Array.from({ length: variants }, (_, variant) => reply({ ...asked, variant }).text);
    expect(new Set(texts).size).toBe(variants);
    expect(reply({ ...asked, variant: variants + 1 }).text).toBe(texts[1]);
  });

  it("answers in English where a language has no phrases", () => {
    expect(reply({ ...asked, language: "sw" }).language).toBe("en");
  });
});
