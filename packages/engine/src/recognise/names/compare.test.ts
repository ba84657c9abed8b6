import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFamily, compareGiven } from "./compare.ts";
import { readRoles } from "./forms.ts";

function form(given: string, family: string) {
  return readRoles(given, family)!;
}

describe("given names", () => {
  it.each<[string, string, string]>([
    ["Inês", "INES", "same"],
    ["Jean-Baptiste", "JB", "nickname"],
    ["Karl-Friedemann", "KF", "initial"],
    ["Peggy", "Margaret", "nickname"],
    ["Maggie", "Peggy", "cousin"],
    ["Nacho", "Ignacio", "nickname"],
    ["Gosia", "Małgorzata", "nickname"],
    ["Sascha", "Александр", "nickname"],
    ["Sergueï", "Sergej", "spelled"],
    ["Mohammed", "Muhammad", "spelled"],
    ["Khaled", "Halid", "spelled"],
    ["Seong-min", "Sungmin", "spelled"],
    ["Anna", "Anna-Lena", "part"],
    ["Anna L.", "Anna Lena", "same"],
    ["M.", "Margaret", "initial"],
    ["Xvaier", "Xavier", "typo"],
    ["Fabri", "Fabricia", "short"],
    ["Ingrid", "Thomas", "different"],
    ["Ana María", "Inés María", "different"],
    ["Marie Claire", "Claire", "part"],
  ])("%s and %s: %s", (a, b, kind) => {
    expect(compareGiven(form(a, "Prado"), form(b, "Prado")).kind).toBe(kind);
    expect(compareGiven(form(b, "Prado"), form(a, "Prado")).kind).toBe(kind);
  });
});

describe("surnames", () => {
  it.each<[string, string, string]>([
    ["Prado", "PRADO", "same"],
    ["van der Heuvel", "Vanderheuvel", "same"],
    ["van der Heuvel", "Heuvel", "same"],
    ["El Haddadi", "Haddadi", "same"],
    ["Müllner", "Muellner", "spelled"],
    ["Kowalczewska", "Kowalczewski", "spelled"],
    ["Koroljowa", "Королёв", "spelled"],
    ["Lee", "Yi", "spelled"],
    ["Prado Quintal", "Prado", "part"],
    ["Lindqvist-Brandt", "Brandt", "part"],
    ["Prado Quintal", "Prado Salgado", "half"],
    ["Thistlewod", "Thistlewood", "typo"],
    ["T.", "Thistlewood", "initial"],
    ["Prado", "Thistlewood", "different"],
  ])("%s and %s: %s", (a, b, kind) => {
    expect(compareFamily(form("Anna", a), form("Anna", b)).kind).toBe(kind);
    expect(compareFamily(form("Anna", b), form("Anna", a)).kind).toBe(kind);
  });

  it("meets a former name on either side", () => {
    const married = form("Anna", "Morvan (née Vautrin)");
    expect(compareFamily(married, form("Anna", "Vautrin")).kind).toBe("former");
    expect(compareFamily(form("Anna", "Vautrin"), married).kind).toBe("former");
  });
});

describe("comparison of names, whatever the names", () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/u);
  it("is the same from both sides, and the same name is the same", () => {
    fc.assert(
      fc.property(word, word, word, word, (g1, f1, g2, f2) => {
        const a = form(g1, f1);
        const b = form(g2, f2);
        expect(compareGiven(a, b).kind).toBe(compareGiven(b, a).kind);
        expect(compareFamily(a, b).kind).toBe(compareFamily(b, a).kind);
        expect(compareGiven(a, a).kind).toBe("same");
      }),
      { numRuns: 300 },
    );
  });
});
