import { describe, expect, it } from "vitest";
import type { Appraisal, Finding } from "../domain/index.ts";
import { fitTo } from "./fit.ts";

const draft =
  "Bonjour Anne,\n\nJe m’appelle Karim et je dirige un atelier depuis douze ans dans une jolie ville. Nous avons fait " +
  "connaissance au Salon du livre de Nantes. J’aimerais votre avis sur les salles de lecture avec M. Roux. " +
  "Seriez-vous libre mardi pour dix minutes ?\n\nBien à vous,\nKarim";

function reading(parts: Readonly<Record<string, number>>): Appraisal {
  const findings: Finding[] = Object.entries(parts).map(([text, points]) => {
    const start = draft.indexOf(text);
    return { id: "x/y", criterion: "purpose", start, end: start + text.length, text, points, certainty: 1 };
  });
  const nothing = { lines: [], missing: [], flags: [], origin: [], purpose: true, nextStep: true } as const;
  return {
    ...nothing,
    language: "fr",
    verdict: "motivated",
    certainty: 1,
    score: 0,
    greeting: true,
    closing: true,
    findings,
  };
}
const read = reading({
  "Bonjour Anne": 8,
  "Nous avons fait connaissance": 30,
  "J’aimerais votre avis": 30,
  "Seriez-vous": 15,
  "Bien à vous": 7,
});

describe("cutting to length", () => {
  it("leaves a short draft alone", () => {
    expect(fitTo(draft, 400, read)).toEqual({ text: draft, dropped: [], fits: true });
  });

  it("drops what says least, in the writer's own sentences and order", () => {
    const { text, dropped, fits } = fitTo(draft, 236, read);
    expect(fits).toBe(true);
    expect(dropped).toEqual(["Je m’appelle Karim et je dirige un atelier depuis douze ans dans une jolie ville."]);
    expect(text).toBe(
      "Bonjour Anne,\nNous avons fait connaissance au Salon du livre de Nantes. J’aimerais votre avis sur les salles de " +
        "lecture avec M. Roux. Seriez-vous libre mardi pour dix minutes ?\nBien à vous,\nKarim",
    );
  });

  it("never passes the limit, nor writes a word of its own", () => {
    const sentences = [
      "Bonjour Anne,",
      "Je m’appelle Karim et je dirige un atelier depuis douze ans dans une jolie ville.",
      "Nous avons fait connaissance au Salon du livre de Nantes.",
      "J’aimerais votre avis sur les salles de lecture avec M. Roux.",
      "Seriez-vous libre mardi pour dix minutes ?",
      "Bien à vous,\nKarim",
    ];
    for (let limit = 1; limit < 262; limit++) {
      const { text, dropped, fits } = fitTo(draft, limit, read);
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(fits).toBe(text !== "");
      const kept = sentences.filter((sentence) => text.includes(sentence));
      expect(text.replaceAll(/\s+/gu, " ")).toBe(kept.join(" ").replaceAll("\n", " "));
      expect(dropped).toEqual(sentences.filter((sentence) => !kept.includes(sentence)));
    }
  });

  it("says where nothing whole is short enough", () => {
    expect(fitTo("Sans un point et bien trop long pour tenir", 10, read).fits).toBe(false);
  });

  it("reads a text made to be slow within the limit of a test", () => {
    expect(fitTo("a. ".repeat(7_000), 300, read).text.length).toBeLessThanOrEqual(300);
    expect(fitTo("…".repeat(20_000), 300, read).text.length).toBeLessThanOrEqual(300);
  });
});
