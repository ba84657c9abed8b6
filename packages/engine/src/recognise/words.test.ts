import { describe, expect, it } from "vitest";
import { en } from "./words/en.ts";
import { weights } from "./weights.ts";

/** Said by the owner, not weighed. */
const said = ["owner/said-same"];

describe("words of the evidence", () => {
  it("has words for every signal that weighs something, and for the owner's word", () => {
    expect(Object.keys(en).sort()).toEqual([...Object.keys(weights), ...said].map((id) => `evidence.${id}`).sort());
  });
});
