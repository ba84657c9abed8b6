import { afterEach, describe, expect, it, vi } from "vitest";
import { answers } from "../ideas.ts";
import { guess } from "../model.ts";
import { readNote } from "../reading.ts";
import { width } from "../table.ts";
import { ofNote, readInOrder, type Word } from "./index.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const word = (at: number, kind = 0): Word => ({ at: at * width, group: at % 50, kind, shouted: false });
/** What words say, each something else. */
const evidence = Float64Array.from({ length: 2000 * width }, (_, at) => Math.sin(at * 12.9898) * 0.02);
const notes = [
  "Bonjour Lydie, nous nous sommes croisés hier au salon du livre de Brive, vous m'aviez parlé de votre atelier.",
  "J'aimerais vous ajouter à mon réseau professionnel.",
  "Hi! We help clinics like yours save 30% on billing. Do you have 15 minutes on Tuesday?",
  "Ich suche gerade eine Stelle, könnten Sie mich Ihrem Chef empfehlen?",
];

describe("the network over the words of a note", () => {
  it("minds their order", () => {
    const there = [...Array(12).keys(), 20].map((at) => word(at, at === 20 ? ofNote : 0));
    const back = [...there.slice(0, -1).toReversed(), there.at(-1)!];
    expect(readInOrder(back, evidence)).not.toEqual(readInOrder(there, evidence));
    expect(readInOrder(there, evidence)).toEqual(readInOrder(there, evidence));
  });

  it("reads no more than 255 words and the note's own, whatever was read before", () => {
    const note = word(1999, ofNote);
    const many = [...Array(1500).keys()].map((at) => word(at));
    const short = readInOrder([word(3), note], evidence);
    const long = readInOrder([...many, note], evidence);
    expect(long).toEqual(readInOrder([...many.slice(0, 255), note], evidence));
    expect(long.every(Number.isFinite)).toBe(true);
    expect(readInOrder([word(3), note], evidence)).toEqual(short);
  });

  it("answers alike where a page may not compile WebAssembly", async () => {
    const compiled = notes.map((text) => guess(readNote(text, "fr")));
    vi.stubGlobal("WebAssembly", undefined);
    vi.resetModules();
    const plain = await import("../model.ts");
    notes.forEach((text, at) => {
      const { verdict, answers: found } = plain.guess(readNote(text, "fr"));
      verdict.forEach((value, k) => expect(value).toBeCloseTo(compiled[at]!.verdict[k]!, 1));
      answers.forEach((_, k) => expect(found[k]).toBeCloseTo(compiled[at]!.answers[k]!, 1));
    });
  });
});
