import { describe, expect, it } from "vitest";
import { createAdviser } from "../advise/advise.ts";
import { defaultPolicy } from "../advise/presets/index.ts";
import { appraise } from "../appraise/index.ts";
import type { AdviceCase } from "../domain/index.ts";
import { partsAskedBy } from "../reply/questions.ts";
import { readAnswer } from "./answer.ts";
import type { AskedPart } from "./events.ts";

const adviser = createAdviser(defaultPolicy);

function read(note: string, answer: string, asked: readonly AskedPart[]) {
  const advised: AdviceCase = { id: "r", network: "linkedin", note, appraisal: appraise({ text: note }), ageDays: 20 };
  return readAnswer(answer, asked, advised, adviser);
}

describe("an answer", () => {
  it("that says who and why answers the question, and the advice follows", () => {
    const told = read(
      "Hi",
      "We met at the harbour fair in Lorient last May, at the stand of the sailmakers. I am writing because I would like your opinion on our new mooring plan.",
      ["origin", "purpose"],
    );
    expect(told).toMatchObject({ answered: ["origin", "purpose"], open: [] });
    expect(told.advice.action).toMatch(/^accept/);
  });

  it("that tells half leaves the other half open, and is asked for it", () => {
    const told = read("Bonjour", "Nous nous sommes rencontrés au salon nautique de Lorient en mai dernier.", [
      "origin",
      "purpose",
    ]);
    expect(told.answered).toEqual(["origin"]);
    expect(told.open).toEqual(["purpose"]);
  });

  it("adds to what the note had said", () => {
    const note = "We met at the harbour fair in Lorient last May.";
    const told = read(note, "I would like your opinion on our new mooring plan.", ["purpose"]);
    expect(told.open).toEqual([]);
    expect(told.advice.action).toMatch(/^accept/);
  });

  it("that sells is no reason to accept", () => {
    const told = read(
      "Hello",
      "Great to connect! We help companies like yours generate 10x more leads. Do you have 15 minutes this week for a quick demo of our platform?",
      ["origin", "purpose"],
    );
    expect(told.advice.action).not.toMatch(/^accept/);
  });

  it.each(["", "  ", "👍"])("without words (%j) answers nothing", (answer) => {
    const told = read("Hi", answer, ["purpose"]);
    expect(told.open).toEqual(["purpose"]);
    expect(told.advice.action).toBe("ask");
  });
});

describe("what a question asks for", () => {
  it("is told part by part, from the situation and what the note leaves open", () => {
    expect(partsAskedBy("cannot-recall", appraise({ text: "Hello" }))).toEqual(["origin", "purpose"]);
    expect(partsAskedBy("purpose-missing", appraise({ text: "We met at the fair in Lorient." }))).toEqual(["purpose"]);
    expect(partsAskedBy("accept", undefined)).toEqual([]);
  });
});
