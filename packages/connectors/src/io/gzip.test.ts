import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { codes, factsOfBytes, only } from "../../testing/read-facts.ts";
import { memoryFile } from "./disk-file.ts";
import { gunzipped } from "./gzip.ts";
import { defaultLimits } from "./limits.ts";
import { readText } from "./text.ts";

const letter = (day: number): string =>
  [
    `From nobody Mon Jun  ${day} 08:00:00 2026`,
    "Delivered-To: orla@example.org",
    `From: Ada Berg <ada${day}@people.example>`,
    "To: Orla Fenwick <orla@example.org>",
    `Date: Mon, 0${day} Jun 2026 08:00:00 +0000`,
    `Message-ID: <${day}@people.example>`,
    "",
    "Hello",
    "",
    "",
  ].join("\n");

describe("a packed mailbox", () => {
  it("is read as it is unpacked, all of its members, under its own name", async () => {
    const packed = Buffer.concat([gzipSync(letter(1)), gzipSync(letter(2))]);
    const facts = await factsOfBytes("2026-June.mbox.gz", packed);
    expect(codes(facts)).toEqual([]);
    expect(only(facts, "trace").map(({ with: [person], place }) => [person?.email, place.file, place.line])).toEqual([
      ["ada1@people.example", "2026-June.mbox.gz/2026-June.mbox", 2],
      ["ada2@people.example", "2026-June.mbox.gz/2026-June.mbox", 11],
    ]);
  });

  it("that breaks off keeps what came before, and says so", async () => {
    const text = Array.from({ length: 4000 }, (_, at) => letter((at % 9) + 1).replace("Hello", `Hello ${at}`)).join("");
    const packed = gzipSync(text);
    const facts = await factsOfBytes("box.mbox.gz", packed.subarray(0, packed.length - 400));
    expect(only(facts, "trace").length).toBeGreaterThan(0);
    expect(codes(facts)).toContain("gzip/damaged");
  });

  it("that unpacks without end is stopped", async () => {
    const bomb = gunzipped(memoryFile("box.gz", gzipSync(Buffer.alloc(300_000))), {
      ...defaultLimits,
      maxRatio: 10,
      ratioFromBytes: 1000,
    });
    await expect(async () => {
      for await (const { text } of readText(bomb)) expect(text.length).toBeLessThan(300_000);
    }).rejects.toThrow("zip/bomb");
  });
});
