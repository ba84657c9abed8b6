import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenAs } from "./written-as.ts";

describe("writtenAs", () => {
  it.each([
    ["anne sophie", ["Anne-Sophie Delorme"], "Anne-Sophie"],
    ["architecte dinterieur", ["Architecte d'intérieur chez Atelier Brunswick"], "Architecte d'intérieur"],
    ["nantes", ["Nantes, Pays de la Loire"], "Nantes"],
    ["marchetti", ["Anne-Sophie Marchetti", "Anne-Sophie Delorme"], "Marchetti"],
    ["quelque chose", ["rien de tel"], "quelque chose"],
    ["", ["Ann"], ""],
  ])("gives %j back from %j as %j", (value, writings, expected) => {
    expect(writtenAs(value, writings)).toBe(expected);
  });

  it("gives the value or a piece of a writing, for any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }), (value, writings) => {
        const given = writtenAs(value, writings);
        expect(given === value || writings.some((writing) => writing.includes(given))).toBe(true);
      }),
    );
  });
});
