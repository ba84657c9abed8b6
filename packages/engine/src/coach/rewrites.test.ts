import { describe, expect, it } from "vitest";
import { appraise } from "../appraise/index.ts";
import { verdicts } from "../domain/index.ts";
import { coach } from "./coach.ts";
import { rewrites } from "./fixtures/rewrites.ts";

const pairs = Object.entries(rewrites).flatMap(([language, these]) => these.map((pair) => ({ language, ...pair })));
const coached = (draft: string, language: string) =>
  coach({ draft, language, network: "linkedin", plan: "paid" }, appraise);

describe("a draft and its rewrite", () => {
  it("are read by the coach as their reader reads them", () => {
    const different = pairs
      .flatMap(({ language, draft, rewrite }) => [draft, rewrite].map((text) => ({ language, text })))
      .filter(({ language, text }) => {
        const { appraisal } = coached(text, language);
        return JSON.stringify(appraisal) !== JSON.stringify(appraise({ text, language, network: "linkedin" }));
      });
    expect(different).toEqual([]);
  });

  it("show that following the advice raises the verdict in at least nine of ten", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(100);
    const rank = (text: string, language: string): number =>
      -verdicts.indexOf(coached(text, language).appraisal.verdict);
    const unmoved = pairs
      .filter(({ language, draft, rewrite }) => rank(rewrite, language) <= rank(draft, language))
      .map(({ rewrite }) => rewrite);
    expect(unmoved.slice(0, Math.floor(pairs.length / 10))).toEqual(unmoved);
  });

  it("leave less to say after than before", () => {
    const worth = (text: string, language: string): number =>
      coached(text, language).advice.reduce((sum, advice) => sum + advice.worth, 0);
    const worse = pairs.filter(({ language, draft, rewrite }) => worth(rewrite, language) >= worth(draft, language));
    expect(worse.length).toBeLessThanOrEqual(pairs.length / 10);
  });
});
