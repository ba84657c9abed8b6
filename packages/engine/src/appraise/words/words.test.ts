import { describe, expect, it } from "vitest";
import { messages, spokenLanguages } from "../../words/index.ts";
import { flags, missables, verdicts } from "../../domain/appraisal.ts";
import { ideas } from "../ideas.ts";

describe.each(spokenLanguages)("words in %s", (language) => {
  const said = messages[language];

  it("name every finding a reader may be shown", () => {
    const shown = ideas.filter((idea) => !idea.startsWith("answer/"));
    for (const id of [...shown, "precision/brief"]) expect(said).toHaveProperty([`appraise.finding.${id}`]);
  });

  it("name every verdict, everything missing, and the change that mends it", () => {
    for (const verdict of verdicts) expect(said[`appraise.verdict.${verdict}`]).toBeTruthy();
    for (const part of missables) {
      expect(said[`appraise.missing.${part}`]).toBeTruthy();
      expect(said[`appraise.change.add-${part}`]).toBeTruthy();
    }
    for (const flag of flags.filter((flag) => !["empty", "greeting-only", "too-long"].includes(flag)))
      expect(said).toHaveProperty([`appraise.change.drop-${flag.split("-")[0]}`]);
  });
});
