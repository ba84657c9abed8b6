import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContentLines, splitValue, unescapeValue } from "./content-lines.ts";
import { memoryFile } from "./disk-file.ts";

async function read(bytes: Uint8Array | string) {
  const file = memoryFile("a.vcf", typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  const lines = [];
  for await (const batch of readContentLines(file)) lines.push(...batch.lines);
  return lines;
}

describe("readContentLines", () => {
  it("joins folded lines, also where the fold cuts a letter in two", async () => {
    const letter = Buffer.from("ü");
    const bytes = Buffer.concat([
      Buffer.from("NOTE:Gr"),
      letter.subarray(0, 1),
      Buffer.from("\r\n "),
      letter.subarray(1),
      Buffer.from("n\r\nFN:x\r\n"),
    ]);
    expect((await read(bytes)).map(({ name, value, line }) => [name, value, line])).toEqual([
      ["NOTE", "Grün", 1],
      ["FN", "x", 3],
    ]);
  });

  it("decodes quoted-printable over soft breaks, in the code page it names", async () => {
    const lines = await read("N;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1252:Gr=FCn=\r\nwald;Tobias\r\nFN:x\r\n");
    expect(lines.map(({ value }) => value)).toEqual(["Grünwald;Tobias", "x"]);
  });

  it("takes groups, bare and quoted parameters apart", async () => {
    const [line] = await read('item1.ATTENDEE;CN="Berg: Ada, Dr.";PREF:mailto:a@b.example\n');
    expect(line).toMatchObject({ name: "ATTENDEE", value: "mailto:a@b.example" });
    expect(line?.parameters.get("CN")).toEqual(["Berg: Ada, Dr."]);
    expect(line?.parameters.get("TYPE")).toEqual(["PREF"]);
  });

  it("reads Windows-1252 where a line is no UTF-8, and UTF-16 by its mark", async () => {
    expect((await read(Buffer.from("FN:Gr\xfcn\n", "latin1")))[0]?.value).toBe("Grün");
    expect((await read(Buffer.from("\ufeffFN:Grün\n", "utf16le")))[0]?.value).toBe("Grün");
  });

  it("never fails, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(Array.isArray(await read(bytes))).toBe(true);
      }),
    );
  });
});

it("splits structured values and resolves escapes once", () => {
  expect(splitValue("Strings\\, Bows\\; more;b", ";")).toEqual(["Strings, Bows; more", "b"]);
  expect(unescapeValue("a\\nb\\\\n https\\://x")).toBe("a\nb\\n https://x");
});
