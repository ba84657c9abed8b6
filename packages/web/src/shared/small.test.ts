import { describe, expect, it } from "vitest";
import { tellDate } from "./dates.ts";
import { likelihood, percentOf } from "./likely.ts";

describe("tellDate", () => {
  it.each([
    ["2026-08-06", "fr", "6 août 2026"],
    ["2026-08-06T21:10:00", "en", "6 August 2026"],
    ["2025-04-01", "fr", "1er avril 2025"],
    ["2014-05", "fr", "mai 2014"],
    ["2009", "en", "2009"],
    ["last spring", "en", "last spring"],
  ])("says %s in %s as %s", (date, language, expected) => {
    expect(tellDate(date, language)).toBe(expected);
  });
});

describe("likelihood", () => {
  it.each([
    [0.999, "certain", 99],
    [0.95, "certain", 95],
    [0.81, "very", 81],
    [0.5, "even", 50],
    [0.001, "slight", 1],
  ])("%d is %s", (probability, word, percent) => {
    expect([likelihood(probability), percentOf(probability)]).toEqual([word, percent]);
  });
});
