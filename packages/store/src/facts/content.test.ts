import { describe, expect, it } from "vitest";
import { aPerson, aRequest } from "../contract/facts.ts";
import { itemOf } from "./content.ts";

describe("what a fact says", () => {
  it("is the same wherever it stands and in whatever order its fields were written", () => {
    const { place: _place, note, ...rest } = aRequest("r1");
    const other = { place: { file: "Other.csv", line: 9 }, ...rest, note };
    expect(itemOf(other).hash).toBe(itemOf(aRequest("r1")).hash);
  });

  it("is the same when a field that says nothing is missing, as in facts of an older program", () => {
    const { otherKeys: _otherKeys, verifiedUrls: _verifiedUrls, ...older } = aRequest("r1", { otherKeys: [] });
    expect(itemOf(older).hash).toBe(itemOf(aRequest("r1", { verifiedUrls: [] })).hash);
  });

  it("differs with every word, also where a text looks like a blank field", () => {
    const texts = [null, "", '","city":null', '"city":null,', "Brest", "brest"];
    const hashes = texts.map((ownersNote) => itemOf(aPerson("p1", { ownersNote })).hash);
    expect(new Set(hashes).size).toBe(texts.length);
  });
});
