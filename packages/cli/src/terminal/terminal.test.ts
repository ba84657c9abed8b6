import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { linesOf } from "./lines.ts";
import { fit, table, widthOf } from "./table.ts";
import { visible } from "./visible.ts";

describe("visible", () => {
  it.each([
    ["terminal codes", "Ann\u001b[2J\u0007", "Ann⟨U+001B⟩[2J⟨U+0007⟩"],
    ["marks that turn the text", "\u202Eevil\u2066x\u2069", "⟨U+202E⟩evil⟨U+2066⟩x⟨U+2069⟩"],
    ["characters without a shape", "a\u200bb\ufeffc\u{e0041}", "a⟨U+200B⟩b⟨U+FEFF⟩c⟨U+E0041⟩"],
    ["line ends in a name", "Ann\nBob\r", "Ann Bob⟨U+000D⟩"],
    ["an emoji with a joiner, which it leaves", "👩‍🔬", "👩‍🔬"],
  ])("shows %s", (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it("keeps the lines of a note where asked", () => {
    expect(visible("a\n\tb\u0000", true)).toBe("a\n\tb⟨U+0000⟩");
  });

  it("leaves nothing that could steer a terminal, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
      }),
    );
  });
});

describe("a table", () => {
  it("lines columns up by the width that is seen", () => {
    const rows = [
      ["é", "x"],
      ["e\u0301", "y"],
      ["漢字", "z"],
    ];
    const lines = table(
      [
        { title: "A", most: 10 },
        { title: "B", most: 10 },
      ],
      rows,
      40,
    ).split("\n");
    expect(new Set(lines.map((line) => widthOf(line.slice(0, line.length - 1))))).toEqual(new Set([6]));
  });

  it("cuts with an ellipsis, never beyond the width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(widthOf(fit(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("lines", () => {
  it("are the same however the bytes are cut, and keep their numbers", async () => {
    const text = "first\n\n  \nfourth é 漢\r\nlast";
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), async (sizes) => {
        const lines = [];
        for await (const some of linesOf(Readable.from(cut(Buffer.from(text), sizes)))) lines.push(...some);
        expect(lines).toEqual([
          { number: 1, text: "first" },
          { number: 4, text: "fourth é 漢\r" },
          { number: 5, text: "last" },
        ]);
      }),
    );
  });
});

function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}
