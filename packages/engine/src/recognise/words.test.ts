import { describe, expect, it } from "vitest";
import { en } from "./words/en.ts";
import { weights } from "./weights.ts";

describe("words of the evidence", () => {
  it("has words for every signal that weighs something", () => {
    expect(Object.keys(en).sort()).toEqual(
      Object.keys(weights)
        .map((id) => `evidence.${id}`)
        .sort(),
    );
  });
});
