import { describe, expect, it } from "vitest";
import type { Appraisal, Finding } from "../domain/index.ts";
import { readingAdvice } from "./reading-advice.ts";

const purpose = (certainty: number): Finding => ({
  id: "purpose/stated",
  criterion: "purpose",
  start: 3,
  end: 9,
  text: "advice",
  points: 30,
  certainty,
});
const read = (found: Partial<Appraisal>): Appraisal => ({
  language: "en",
  verdict: "ask",
  certainty: 0.9,
  score: 0,
  greeting: true,
  closing: true,
  origin: [],
  purpose: true,
  nextStep: false,
  flags: [],
  findings: [],
  lines: [
    { id: "missing/origin", criterion: "origin", points: 0, change: { id: "add-origin", worth: 30 } },
    { id: "missing/next-step", criterion: "next-step", points: 0, change: { id: "add-next-step", worth: 15 } },
  ],
  missing: ["origin", "next-step"],
  ...found,
});
const advised = (found: Partial<Appraisal>) => readingAdvice(read(found), (id) => [`say: ${id}`]);
const told = (found: Partial<Appraisal>): readonly (readonly [string, number])[] =>
  advised(found).map(({ id, worth }) => [id, worth]);

describe("advice on what is read", () => {
  it("calls missing only what is surely missing, at the same worth", () => {
    expect(told({})).toEqual([
      ["add-origin", 30],
      ["add-next-step", 15],
    ]);
    expect(told({ doubtful: ["origin"] })).toEqual([
      ["clearer-origin", 30],
      ["add-next-step", 15],
    ]);
    expect(advised({ doubtful: ["origin"] })[0]?.example).toBe("say: add-origin");
  });

  it("asks to say more plainly what a reader may overlook, and shows where", () => {
    expect(told({ findings: [purpose(0.8)] })).toContainEqual(["clearer-purpose", 0]);
    expect(advised({ findings: [purpose(0.8)] }).at(-1)?.spans).toEqual([{ start: 3, end: 9 }]);
    expect(told({ findings: [purpose(0.95)] })).not.toContainEqual(["clearer-purpose", 0]);
  });

  it("asks for another purpose where the one there goes with what must be dropped", () => {
    const pitch = { findings: [purpose(0.99)], verdict: "unwelcome", flags: ["pitch"] } as const;
    expect(told(pitch)).toContainEqual(["instead-purpose", 0]);
    const change = { id: "drop-pitch", worth: 45 };
    const offer = { id: "flag/pitch-product", criterion: "warning", points: -45, change } as const;
    expect(told({ ...pitch, lines: [offer, ...read({}).lines] }).map(([id]) => id)).toEqual([
      "drop-pitch",
      "instead-purpose",
      "add-origin",
      "add-next-step",
    ]);
    expect(told({ ...pitch, flags: ["rude"] })).not.toContainEqual(["instead-purpose", 0]);
    expect(told({ ...pitch, verdict: "motivated", certainty: 0.5 })).not.toContainEqual(["instead-purpose", 0]);
  });

  it("asks to say more plainly what nobody wants to read, however sure it is", () => {
    const surely = { findings: [purpose(0.99)] };
    expect(told({ ...surely, verdict: "unwelcome" })).toContainEqual(["clearer-purpose", 0]);
    expect(told({ ...surely, verdict: "motivated", certainty: 0.4, flags: ["rude"] })).toContainEqual([
      "clearer-purpose",
      0,
    ]);
    expect(told({ ...surely, verdict: "motivated", flags: ["rude"] })).not.toContainEqual(["clearer-purpose", 0]);
  });

  it("leaves to the writer what a motivated draft could still say", () => {
    const vague = { id: "vague/it", criterion: "warning", points: -2, change: { id: "drop-vague", worth: 2 } } as const;
    const sure = { verdict: "motivated", certainty: 0.9, findings: [purpose(0.7)] } as const;
    const advice = advised({ ...sure, lines: [...read({}).lines, vague] });
    expect(advice.map(({ id, optional }) => [id, optional])).toEqual([
      ["add-origin", true],
      ["add-next-step", true],
      ["drop-vague", false],
    ]);
    const unsure = advised({ ...sure, certainty: 0.89 });
    expect(unsure.find(({ id }) => id === "clearer-purpose")).toMatchObject({ optional: true });
    const surelySaid = { ...sure, findings: [purpose(0.99)] };
    expect(advised({ ...surelySaid, certainty: 0.6 })).toContainEqual(
      expect.objectContaining({ id: "clearer-purpose", optional: true }),
    );
    expect(advised({ ...surelySaid, certainty: 0.7 }).some(({ id }) => id === "clearer-purpose")).toBe(false);
    expect(advised({ ...sure, certainty: 0.45 }).some(({ optional }) => optional)).toBe(false);
  });
});
