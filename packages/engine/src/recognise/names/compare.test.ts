import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFamily, compareGiven, type FamilyKind, type GivenKind, sideOfFamily, sideOfGiven } from "./compare.ts";
import { type NameForm, readRoles } from "./forms.ts";

function form(given: string, family: string) {
  return readRoles(given, family)!;
}

function givenKind(a: NameForm, b: NameForm): GivenKind {
  return compareGiven(sideOfGiven(a), sideOfGiven(b)).kind;
}

function familyKind(a: NameForm, b: NameForm): FamilyKind {
  return compareFamily(sideOfFamily(a), sideOfFamily(b)).kind;
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
    expect(givenKind(form(a, "Prado"), form(b, "Prado"))).toBe(kind);
    expect(givenKind(form(b, "Prado"), form(a, "Prado"))).toBe(kind);
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
    expect(familyKind(form("Anna", a), form("Anna", b))).toBe(kind);
    expect(familyKind(form("Anna", b), form("Anna", a))).toBe(kind);
  });

  it("meets a former name on either side", () => {
    const married = form("Anna", "Morvan (née Vautrin)");
    expect(familyKind(married, form("Anna", "Vautrin"))).toBe("former");
    expect(familyKind(form("Anna", "Vautrin"), married)).toBe("former");
  });
});

describe("comparison of names, whatever the names", () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/u);
  it("is the same from both sides, and the same name is the same", () => {
    fc.assert(
      fc.property(word, word, word, word, (g1, f1, g2, f2) => {
        const a = form(g1, f1);
        const b = form(g2, f2);
        expect(givenKind(a, b)).toBe(givenKind(b, a));
        expect(familyKind(a, b)).toBe(familyKind(b, a));
        expect(givenKind(a, a)).toBe("same");
      }),
      { numRuns: 300 },
    );
  });
});
