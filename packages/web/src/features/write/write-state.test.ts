import * as fc from "fast-check";
import { parseCard } from "@entregent/engine/coach";
import { describe, expect, it } from "vitest";
import { nobody, recipientOf, withCard, withSentence } from "./write-state.ts";

describe("a recipient", () => {
  it("is nobody while nothing is said", () => {
    expect(recipientOf({ ...nobody, name: "  " })).toBeNull();
    expect(recipientOf({ ...nobody, name: "Ann", words: "x" })).toEqual({ name: "Ann", words: "x" });
  });

  it("of the memory goes by id, and keeps what was pasted", () => {
    const person = {
      id: "p1",
      name: "Ann",
      formerNames: [],
      company: null,
      position: null,
      lastTrace: null,
      traces: 0,
    };
    expect(recipientOf({ ...nobody, person, name: "An", profile: "x" })).toEqual({ personId: "p1", profile: "x" });
  });
});

describe("a sentence taken in", () => {
  it("stands apart from what is around it", () => {
    expect(withSentence("", 0, "We met.")).toEqual({ text: "We met.", caret: 7 });
    expect(withSentence("Hello Ann,", 10, "We met.").text).toBe("Hello Ann, We met.");
    expect(withSentence("Hello. Bye", 7, "We met.").text).toBe("Hello. We met. Bye");
  });
});

describe("a card put below a note", () => {
  it("replaces the one there, goes when it is empty, and is read back", () => {
    const one = withCard("Hello Ann.", { version: 1, purpose: "three questions" });
    expect(one).toBe("Hello Ann.\n\n[purpose: three questions]");
    const two = withCard(one, { version: 1, purpose: "two questions", minutes: 10 });
    expect(two).toBe("Hello Ann.\n\n[purpose: two questions | 10 min]");
    expect(withCard(two, { version: 1 })).toBe("Hello Ann.");
  });

  it("leaves the note as it was, for any note", () => {
    fc.assert(
      fc.property(fc.string(), (note) => {
        fc.pre(parseCard(note) === null);
        const text = withCard(note, { version: 1, nextStep: "a call" });
        expect(text.startsWith(note.trimEnd())).toBe(true);
        expect(parseCard(text)).toEqual({ version: 1, nextStep: "a call" });
      }),
    );
  });
});
