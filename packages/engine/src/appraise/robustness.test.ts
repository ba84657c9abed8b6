import { describe, expect, it } from "vitest";
import { assert, property, string } from "fast-check";
import { hostileText } from "./fixtures/hostile.ts";
import { appraise } from "./index.ts";

/** What holds of every appraisal, whatever the note. */
function expectSound(text: string): void {
  const read = appraise({ text });
  expect(read.score).toBe(read.lines.reduce((sum, line) => sum + line.points, 0));
  expect(read.score).toBeGreaterThanOrEqual(0);
  expect(read.score).toBeLessThanOrEqual(100);
  expect(read.certainty).toBeGreaterThan(0);
  for (const finding of read.findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text);
}

describe("appraise on hostile text", () => {
  it("is sound for any string", () => {
    assert(property(string({ unit: "binary", maxLength: 300 }), expectSound), { numRuns: 2000, seed: 1 });
  });

  it("is sound for lone surrogates, mixed directions, leftovers and links in any order", () => {
    for (let n = 0; n < 3000; n++) expectSound(hostileText(n));
  });

  it.each([
    ["one letter", "a".repeat(20_000)],
    ["brackets", "[".repeat(20_000)],
    ["braces", "{a".repeat(10_000)],
    ["dots", "a.".repeat(10_000)],
    ["at signs", "a@".repeat(10_000)],
    ["all links", "https://a.example/x ".repeat(1_000)],
    ["questions", "pourriez ".repeat(2_500)],
    ["commas", "oui, ".repeat(4_000)],
    ["line ends", "\n".repeat(20_000)],
    ["combining marks", `e${"\u0301".repeat(19_999)}`],
    ["right to left", "שלום ".repeat(4_000)],
    ["underscores", "_".repeat(20_000)],
    ["dashes", "a-".repeat(10_000)],
  ])("reads 20,000 characters of %s within the limit of a test", (_, text) => {
    expectSound(text);
  });
});
