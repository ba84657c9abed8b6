import { describe, expect, it } from "vitest";
import type { RecognitionQuery, RememberedPerson } from "../domain/recognition.ts";
import { createPeopleIndex } from "./index.ts";

// Everyone here is invented.
const people: RememberedPerson[] = [
  { id: "ines", names: ["Inês Prado"], emails: ["ines.prado@quintal.pt"], companies: ["Quintal"], with: ["karim"] },
  { id: "karim", names: ["BENSAÏD, Karim"], companies: ["Quintal Lda"], positions: ["Buyer"] },
  { id: "sergei", names: ["Сергей Королёв"], companies: ["Polarnet"] },
  { id: "margaret", names: ["Margaret Thistlewood"], companies: ["Oakfield Ltd"], positions: ["Lawyer"] },
  { id: "van", names: ["Wim van der Heuvel"], companies: ["Molenaar BV"] },
  {
    id: "bea1",
    names: ["Beatriz Salgado"],
    companies: ["Norteval"],
    profileUrls: ["https://www.linkedin.com/in/beatriz-salgado-5d21e8"],
  },
  { id: "bea2", names: ["Beatriz Salgado"], companies: ["Lumivar"] },
  {
    id: "claire",
    names: ["Claire Vautrin"],
    given: "Claire",
    family: "Vautrin",
    companies: ["Atelier Brumel"],
    positions: ["Chef de produit"],
  },
  { id: "unnamed", names: [], emails: ["oskar.lindholm@fjordal.se"] },
];
const index = createPeopleIndex(people);

function topOf(query: Omit<RecognitionQuery, "id">): string | undefined {
  return index.recognise({ id: "q", ...query }).candidates[0]?.personId;
}

describe("who is asking", () => {
  it.each<[string, string, Omit<RecognitionQuery, "id">]>([
    ["the same name without accents, turned round", "ines", { displayName: "PRADO Ines" }],
    ["another romanisation", "sergei", { displayName: "Sergueï Koroliov" }],
    ["a nickname", "margaret", { displayName: "Peggy Thistlewood" }],
    ["an initial, an employer", "margaret", { displayName: "M. Thistlewood", company: "Oakfield" }],
    ["a lost particle", "van", { displayName: "Wim Heuvel" }],
    ["glued particles", "van", { displayName: "Wim Vanderheuvel" }],
    ["a title and a credential", "karim", { displayName: "✨ Dr Karim Bensaid, MBA ✨" }],
    ["a maiden name", "claire", { displayName: "Claire Morvan (née Vautrin)" }],
    ["a maiden name behind a mark", "claire", { displayName: "Claire Morvan geb. Vautrin" }],
    [
      "the old surname in the profile page",
      "claire",
      { displayName: "Claire Morvan", profileUrl: "https://www.linkedin.com/in/claire-vautrin-12ab9" },
    ],
    [
      "a new surname, the same employer and work",
      "claire",
      { displayName: "Claire Morvan", company: "Atelier Brumel", headline: "Product Manager" },
    ],
    ["a slip of the pen", "margaret", { displayName: "Margaret Thistlewod" }],
    ["only an address in the memory", "unnamed", { displayName: "Oskar Lindholm" }],
    ["only an address in the request", "ines", { email: "Ines.Prado@quintal.pt" }],
  ])("finds a person by %s", (_, id, query) => {
    expect(topOf(query)).toBe(id);
  });

  it("keeps namesakes apart by their employer", () => {
    expect(topOf({ displayName: "Beatriz Salgado", company: "Lumivar SA" })).toBe("bea2");
    expect(topOf({ displayName: "Beatriz Salgado", headline: "Buyer en Norteval" })).toBe("bea1");
  });

  it("does not take a given name in an address for an old surname", () => {
    const colleague = createPeopleIndex([
      { id: "seojun", names: ["Seojun Hwang"], companies: ["Delta"], emails: ["seojun.hwang@delta.example"] },
    ]);
    const [best] = colleague.recognise({ id: "q", displayName: "Seo Seojun", company: "Delta" }).candidates;
    expect(best?.evidence.map(({ id }) => id) ?? []).not.toContain("surname/trace");
  });

  it("is silent where nobody fits", () => {
    const answer = index.recognise({ id: "q", displayName: "Thorsten Quabeck", company: "Zundermann AG" });
    expect(answer.band).toBe("none");
    expect(answer.candidates.every((candidate) => candidate.probability < 0.1)).toBe(true);
  });

  it("never throws and never stalls on hostile text", () => {
    const long = "Ā́a-' (".repeat(2000);
    const texts = [
      long,
      "((((((((((",
      ",,,,",
      "\u0000\u202e",
      "née née née née",
      "🎉".repeat(5000),
      "a".repeat(10_000),
      "@@@@",
      "-".repeat(10_000),
    ];
    for (const text of texts) {
      const query = {
        id: "q",
        displayName: text,
        headline: text,
        company: text,
        email: text,
        profileUrl: text,
        city: text,
        school: text,
        mutuals: [text],
      };
      expect(() => index.recognise(query)).not.toThrow();
      expect(() =>
        createPeopleIndex([
          { id: "x", names: [text], given: text, family: text, emails: [text], profileUrls: [text], companies: [text] },
        ]),
      ).not.toThrow();
    }
  });
});
