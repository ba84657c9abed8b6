import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appraise } from "../appraise/index.ts";
import { networks } from "../domain/index.ts";
import { isSuggestedCircle, suggestCircles } from "./circles.ts";

const suggest = (note: string, recognition = {}) =>
  suggestCircles(
    { id: "r", network: "linkedin", note, recognition, owner: { languages: ["en"] } },
    appraise({ text: note }),
    false,
  );

describe("circles are suggested", () => {
  it.each([
    ["I am a former colleague of yours: we worked together at Fjord Ferries for three years.", "work"],
    ["Wir haben bei den Fjordfähren zusammen gearbeitet.", "work"],
    ["Hemos coincidido: trabajamos juntos en el puerto.", "work"],
    ["Abbiamo lavorato insieme al porto.", "work"],
    ["Sou um ex-colega do porto.", "work"],
    ["Ik ben een oud-collega van de haven.", "work"],
    ["We studied together at Delft.", "school"],
    ["Nous étions dans la même promotion à l'école de marine de Lorient.", "school"],
    ["Our children are in the same class at the harbour school.", "children"],
    ["Ma fille joue au handball avec la vôtre. Nos enfants se connaissent bien.", "children"],
    ["Unsere Kinder gehen in dieselbe Klasse.", "children"],
    ["Nuestros hijos van al mismo colegio.", "children"],
    ["I nostri figli giocano insieme.", "children"],
    ["Nossos filhos estudam juntos.", "children"],
    ["Onze kinderen zitten in dezelfde klas.", "children"],
  ])("from %j: %s", (note, circle) => {
    expect(suggest(note)).toContain(circle);
  });

  it("from a meeting, the language and the network", () => {
    expect(suggest("Hello", { metInPerson: true, probability: 0.99 })).toContain("met");
    expect(suggest("Nous nous sommes rencontrés au salon nautique.")).toContain("language:fr");
    expect(suggest("Hello")).toContain("network:linkedin");
  });

  it("not from words that only look alike", () => {
    for (const note of ["Childcare software for your company", "Fils conducteur de notre projet", "Hello"])
      expect(suggest(note)).not.toContain("children");
  });

  it.each([
    "We met at our church, and I pray for you.",
    "We met at the cancer support group.",
    "We campaigned for the same party.",
    "As a fellow Breton I would like to connect.",
    "Nous nous sommes connus à la mosquée.",
  ])("never for health, faith, politics or origin: %j", (note) => {
    for (const circle of suggest(note)) expect(isSuggestedCircle(circle)).toBe(true);
    expect(suggest(note).join(" ")).not.toMatch(/faith|church|health|cancer|party|politic|origin|breton|mosqu/i);
  });

  it("only from the closed list, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.constantFrom(...networks),
        fc.boolean(),
        (note, network, limited) => {
          const circles = suggestCircles({ id: "r", network, note }, appraise({ text: note }), limited);
          expect(circles.every(isSuggestedCircle)).toBe(true);
          expect(new Set(circles).size).toBe(circles.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
