import { describe, expect, it } from "vitest";
import type { Recognition } from "../domain/recognition.ts";
import { heedOwner } from "./owners-word.ts";

const unsure: Recognition = {
  band: "unsure",
  candidates: [
    { personId: "ines", probability: 0.6, evidence: [{ id: "given/same", bits: 5 }] },
    { personId: "ida", probability: 0.36, evidence: [] },
  ],
};

describe("the owner's word", () => {
  it("changes nothing where none was said", () => {
    expect(heedOwner(unsure, { same: null, notSame: [] })).toBe(unsure);
  });

  it("makes the person named certain, with its own line beside the evidence found", () => {
    const heeded = heedOwner(unsure, { same: "ines", notSame: ["ida"] });
    expect(heeded).toMatchObject({ band: "known", candidates: [{ personId: "ines", probability: 1 }] });
    expect(heeded.candidates[0]?.evidence.map(({ id }) => id)).toEqual(["owner/said-same", "given/same"]);
  });

  it("names somebody the evidence alone would not have found", () => {
    expect(heedOwner({ band: "none", candidates: [] }, { same: "ute", notSame: [] })).toMatchObject({
      band: "known",
      candidates: [{ personId: "ute", probability: 1 }],
    });
  });

  it("shares the belief in somebody ruled out among the others and nobody", () => {
    const heeded = heedOwner(unsure, { same: null, notSame: ["ines"] });
    expect(heeded.candidates.map(({ personId }) => personId)).toEqual(["ida"]);
    expect(heeded.candidates[0]?.probability).toBeCloseTo(0.9);
    expect(heeded.band).toBe("unsure");
    expect(heedOwner(unsure, { same: null, notSame: ["ines", "ida"] })).toEqual({ candidates: [], band: "none" });
  });
});
