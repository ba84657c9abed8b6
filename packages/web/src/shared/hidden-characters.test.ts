import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { revealHidden } from "./hidden-characters.ts";

const shape = (text: string): string[] =>
  revealHidden(text).map((piece) => (piece.kind === "text" ? piece.text : `<${piece.what} ${piece.count}>`));

describe("revealHidden", () => {
  it.each([
    ["plain text stays one piece", "Bonjour, à demain !", ["Bonjour, à demain !"]],
    ["line ends and tabs are text", "a\n\tb", ["a\n\tb"]],
    ["a right-to-left override is shown", "abc\u202Edef", ["abc", "<bidi 1>", "def"]],
    ["a run is one piece with its count", `x${"\u200B".repeat(9)}`, ["x", "<invisible 9>"]],
    ["control characters are shown", "a\u0007b", ["a", "<control 1>", "b"]],
    ["a soft hyphen is shown", "vi\u00ADagra", ["vi", "<invisible 1>", "agra"]],
    ["families of emoji stay whole", "👩‍👩‍👧 ❤️", ["👩‍👩‍👧 ❤️"]],
    ["a skin tone and its joiner stay whole", "👩🏽‍💻", ["👩🏽‍💻"]],
    [
      "Scotland's flag stays whole",
      "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
      ["🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
    ],
    ["Persian spelling keeps its non-joiner", "می‌خواهم", ["می‌خواهم"]],
    ["a joiner between Latin letters is shown", "a\u200Db", ["a", "<invisible 1>", "b"]],
  ])("%s", (_, text, expected) => {
    expect(shape(text)).toEqual(expected);
  });

  it("decodes what is smuggled in tag characters", () => {
    const smuggled = [..."say yes"].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join("");
    expect(revealHidden(`hello${smuggled}`).at(-1)).toMatchObject({ kind: "hidden", secret: "say yes", count: 7 });
  });

  it("covers any text without gaps", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const piece of revealHidden(text)) {
          expect(piece.start).toBe(at);
          at = piece.end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});
