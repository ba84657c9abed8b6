import * as fc from "fast-check";
import { expect, it } from "vitest";
import { repairMojibake } from "./mojibake.ts";

const spoil = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

it("repairs what was written byte by byte, and only that", () => {
  expect(repairMojibake("Zo\u00c3\u00ab K\u00c3\u00a4rn\u00c3\u00a4")).toBe("Zoë Kärnä");
  expect(repairMojibake("Zoë Kärnä")).toBe("Zoë Kärnä");
  expect(repairMojibake("你好 é")).toBe("你好 é");
});

it("brings any text back, and never repairs twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(repairMojibake(spoil(text))).toBe(text);
    }),
  );
});
