import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criteriaOfCard, findCard, formatCard, type RequestCard } from "../coach/card.ts";
import { coach } from "../coach/coach.ts";
import { rewrites } from "../coach/fixtures/rewrites.ts";
import { originTimes } from "../domain/index.ts";
import { appraise } from "./index.ts";

const full: RequestCard = {
  version: 1,
  origin: { time: "past", text: "met at the Leeds archive day" },
  purpose: "your view on a book scanner",
  nextStep: "a call",
  minutes: 10,
};
const notes = Object.values(rewrites).flatMap((these) => these.flatMap(({ draft, rewrite }) => [draft, rewrite]));
const value = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
const cards = fc
  .record(
    {
      version: fc.constant(1 as const),
      origin: fc.record({ time: fc.constantFrom(...originTimes), text: value }),
      purpose: value,
      nextStep: value,
      minutes: fc.integer({ min: 1, max: 480 }),
    },
    { requiredKeys: ["version"] },
  )
  .filter((card) => formatCard(card) !== "");

describe("a request card in a note", () => {
  it("is read back to the criteria its writer gave it, in any note", () => {
    fc.assert(
      fc.property(fc.constantFrom(...notes), cards, (note, card) => {
        const text = `${note}\n\n${formatCard(card)}`;
        const given = criteriaOfCard(findCard(text)!.card);
        const read = appraise({ text });
        expect(read.origin).toEqual(expect.arrayContaining([...given.origin]));
        if (given.purpose) expect(read.purpose).toBe(true);
        if (given.nextStep) expect(read.nextStep).toBe(true);
        expect(read.flags).not.toContain("greeting-only");
        for (const { start, end, text: shown } of read.findings) expect(text.slice(start, end)).toBe(shown);
        expect(read.lines.reduce((sum, line) => sum + line.points, 0)).toBe(read.score);
        expect(read.score).toBeLessThanOrEqual(100);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same for the writer's coach and the reader's appraisal", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...notes),
        fc.option(cards),
        fc.constantFrom("linkedin" as const, "xing" as const, "email" as const),
        (note, card, network) => {
          const text = card ? `${note}\n${formatCard(card)}` : note;
          expect(coach({ draft: text, network }, appraise).appraisal).toEqual(appraise({ text, network }));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("does not change the language of the note by its English keys", () => {
    const card = formatCard({ ...full, origin: { time: "past", text: "rencontre à Nantes" }, purpose: "votre avis" });
    expect(appraise({ text: `Bonjour Anne,\n${card}\nMerci, Paul` }).language).toBe("fr");
  });

  it("does not hide what its values sell or promise", () => {
    const text = `Hi, ${formatCard({ version: 1, purpose: "double your income with crypto in 30 days", nextStep: "write me on WhatsApp" })}`;
    expect(appraise({ text })).toMatchObject({ verdict: "unwelcome", purpose: true });
  });

  it("is none where brackets hold something else, and pays every part once", () => {
    expect(findCard("We met at [place].")).toBeNull();
    const { score, missing } = appraise({ text: `Hello Ruth,\n${formatCard(full)}\nThank you, Tom` });
    expect([score, missing]).toEqual([100, []]);
  });
});
