import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connectors } from "../registry.ts";
import { guideFrames, guideWords, sourceGuides } from "./index.ts";

const ids = sourceGuides.map(({ id }) => id);

describe("how to get a file", () => {
  it("is told for every connector, and only for those there are", () => {
    const read = new Set(sourceGuides.map(({ connector }) => connector));
    expect([...read].sort()).toEqual(connectors.map(({ id }) => id).sort());
  });

  it("is told once for each way, dated, with a source", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, brand, checked, sources } of sourceGuides) {
      for (const words of [guideWords.en, guideWords.fr]) expect(words[id].name).toContain(brand);
      expect([id, checked]).toEqual([id, expect.stringMatching(/^20\d\d-(?:0[1-9]|1[0-2])$/u)]);
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { url } of sources) if (url !== undefined) expect(URL.parse(url)?.protocol, url).toBe("https:");
    }
  });

  it("has words for every guide in both languages, step by step", () => {
    expect(Object.keys(guideWords.en).sort()).toEqual([...ids].sort());
    expect(Object.keys(guideWords.fr).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      const { en, fr } = { en: guideWords.en[id], fr: guideWords.fr[id] };
      expect([id, fr.steps.length, fr.caution === undefined]).toEqual([id, en.steps.length, en.caution === undefined]);
      expect(en.steps.length, id).toBeGreaterThan(0);
      for (const { name, steps, holds, lacks } of [en, fr]) {
        for (const text of [name, ...steps, holds, lacks]) expect(text.trim(), id).not.toBe("");
        for (const text of [...steps, holds, lacks]) expect(text, id).toMatch(/[.!?]$/u);
      }
    }
  });

  it("has words for every code, and no others", () => {
    for (const frame of Object.values(guideFrames)) {
      for (const guide of sourceGuides) {
        for (const key of ["group", "standing", "requests", "wait", "told"] as const) {
          expect((frame[key] as Record<string, string>)[guide[key]], `${guide.id} ${key}`).toBeTruthy();
        }
        for (const { sure } of guide.sources) expect(frame.sure[sure]).toBeTruthy();
      }
    }
  });

  it("keeps to French typography: no break before a mark, none inside quotes", () => {
    const source = readFileSync(join(import.meta.dirname, "words", "fr.ts"), "utf8");
    const texts = source.match(/"[^"\n]*"/gu) ?? [];
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => / [;:!?»]|« |\p{L}[;!?]|'/u.test(text.slice(1, -1)))).toEqual([]);
  });

  it("offers no way to what is gone, and says that nobody is told", () => {
    for (const { id, standing, wait, told } of sourceGuides) {
      expect([id, standing === "gone"]).toEqual([id, wait === "never"]);
      expect(told).toBe("nobody");
    }
  });
});
