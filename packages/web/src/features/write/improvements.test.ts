import type { Coaching } from "@entregent/app/schemas";
import { describe, expect, it } from "vitest";
import { improvementsOf } from "./improvements.ts";

const line = (id: string, worth: number): Coaching["appraisal"]["lines"][number] => ({
  id: `missing/${id}`,
  criterion: "origin",
  points: 0,
  words: "",
  change: { id, worth, words: `add ${id}` },
});
const coaching = (advice: Coaching["advice"], lines: Coaching["appraisal"]["lines"]): Coaching => ({
  appraisal: {
    language: "en",
    verdict: "ask",
    certainty: 1,
    score: 0,
    greeting: false,
    closing: false,
    origin: [],
    purpose: false,
    nextStep: false,
    flags: [],
    findings: [],
    lines,
    missing: [],
    words: "",
  },
  limit: null,
  left: null,
  advice,
});

describe("improvementsOf", () => {
  it("puts the most worth first, the coach's words before the bare line", () => {
    const advice = [{ id: "add-origin", worth: 30, words: "Say where you met", example: "We met in Lyon" }];
    const found = improvementsOf(
      coaching(advice, [line("add-closing", 7), line("add-origin", 30), line("add-purpose", 35)]),
    );
    expect(found.map(({ id, example }) => [id, example])).toEqual([
      ["add-purpose", null],
      ["add-origin", "We met in Lyon"],
      ["add-closing", null],
    ]);
  });

  it("has nothing to say where nothing is lost", () => {
    expect(improvementsOf(coaching([], []))).toEqual([]);
  });
});
