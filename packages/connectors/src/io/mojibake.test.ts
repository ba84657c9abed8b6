import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createMojibakeSurvey, repairMojibake, repairWindowsMojibake } from "./mojibake.ts";

const spoil = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

it("repairs what was written byte by byte, and only that", () => {
  expect(repairMojibake("Zo\u00c3\u00ab K\u00c3\u00a4rn\u00c3\u00a4")).toBe("Zoë Kärnä");
  expect(repairMojibake("Zoë Kärnä")).toBe("Zoë Kärnä");
  expect(repairMojibake("你好 é")).toBe("你好 é");
});

it("brings any text back, and never repairs twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(repairMojibake(spoil(text))).toBe(text);
    }),
  );
});

const asWindows = (text: string): string => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

function shows(...pieces: readonly string[]): boolean {
  const survey = createMojibakeSurvey();
  for (const piece of pieces) survey.add(piece);
  return survey.shows();
}

it("tells a text that is spoilt throughout from one that is not, wherever it is cut", () => {
  expect(shows(asWindows("Élodie, café à Angoulême"))).toBe(true);
  expect(shows("Zo\u00c3", "\u00ab")).toBe(true);
  expect(shows("plain letters only")).toBe(false);
  expect(shows("Zoë")).toBe(false);
  expect(shows(asWindows("Zoë"), " Kärnä")).toBe(false);
  expect(shows("Zo\u00c3")).toBe(false);
});

it("brings back what was taken for Windows-1252, marks and all", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(repairWindowsMojibake(asWindows(text))).toBe(text);
    }),
  );
});
