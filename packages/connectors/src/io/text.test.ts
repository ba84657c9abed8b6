import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDecoder } from "./text.ts";

function decode(bytes: Uint8Array, piece = 7): { text: string; encodings: string[] } {
  const decoder = createDecoder();
  const chunks = [];
  for (let at = 0; at < bytes.length; at += piece) chunks.push(decoder.decode(bytes.subarray(at, at + piece), false));
  chunks.push(decoder.decode(new Uint8Array(0), true));
  return { text: chunks.map(({ text }) => text).join(""), encodings: chunks.map(({ encoding }) => encoding) };
}

describe("createDecoder", () => {
  it.each([
    ["UTF-8", Buffer.from("Zoë, 李 🙂")],
    ["UTF-8 with a mark", Buffer.from("\ufeffZoë, 李 🙂")],
    ["UTF-16LE with a mark", Buffer.from("\ufeffZoë, 李 🙂", "utf16le")],
    ["UTF-16BE with a mark", Buffer.from("\ufeffZoë, 李 🙂", "utf16le").swap16()],
  ])("reads %s", (_, bytes) => {
    expect(decode(bytes).text).toBe("Zoë, 李 🙂");
  });

  it("sees UTF-16 without a mark by its zero bytes", () => {
    const text = "First Name,Last Name,URL\nZoë,Berg,\n";
    expect(decode(Buffer.from(text, "utf16le"), 64).text).toBe(text);
  });

  it("takes the first byte that is no UTF-8, after plain letters only, for Windows-1252", () => {
    const bytes = Buffer.concat([Buffer.from("First Name;"), Buffer.from([0x47, 0x72, 0xfc, 0x6e, 0x80])]);
    expect(decode(bytes).text).toBe("First Name;Grün€");
  });

  it("keeps UTF-8 where it was proven, and says that bytes in it are bad", () => {
    const bytes = Buffer.concat([Buffer.from("Zoë and some more "), Buffer.from([0xfc]), Buffer.from(" end")]);
    const { text, encodings } = decode(bytes);
    expect(text).toBe("Zoë and some more \ufffd end");
    expect(encodings).toContain("mixed");
  });

  it("reads any text back, however its bytes are cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 4 }), fc.integer({ min: 1, max: 9 }), (text, piece) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
        expect(decode(Buffer.from(text), piece).text).toBe(text);
      }),
    );
  });

  it("never fails, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decode(bytes).text.length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
