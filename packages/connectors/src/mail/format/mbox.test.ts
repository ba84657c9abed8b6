import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBox } from "./mbox.ts";

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield new Uint8Array(bytes.subarray(at, at + size));
}

async function split(text: string, size: number = 1 << 16) {
  const messages: { line: number; header: string; body: string }[] = [];
  for await (const { line, header, body } of readBox(inPieces(Buffer.from(text), size), () => true)) {
    messages.push({ line, header: Buffer.from(header).toString(), body: Buffer.from(body ?? []).toString() });
  }
  return messages;
}

const filler = "x".repeat(1500);

describe("readBox", () => {
  it.each([
    ["Takeout", "From 1661828917674532318@xxx Sun Mar 22 02:19:17 +0000 2020"],
    ["Thunderbird", "From - Tue Oct 18 13:52:15 2011"],
    ["a list archive", "From ada at host.example  Fri Jul 30 23:30:48 2010"],
    ["a mail server", "From ada@host.example Fri Jul 30 23:30:48 2010"],
    ["a server with a zone", "From ada@host.example Fri Jul  2 23:30:48 CEST 2010"],
  ])("splits at the separators of %s, whatever the size of the pieces and the line ends", async (_, separator) => {
    const box = `${separator}\nFrom: a@b.example\nSubject: one\n\nHi\n${filler}\n\n${separator}\nSubject: two\n\nHo\n`;
    for (const text of [box, box.replaceAll("\n", "\r\n"), `\ufeff\n${box}`]) {
      for (const size of [1, 7, 1000, 1 << 20]) {
        const messages = await split(text, size);
        expect(messages.map(({ header }) => /Subject: (\w+)/u.exec(header)?.[1])).toEqual(["one", "two"]);
        expect(messages[0]?.body.trimEnd()).toMatch(/^Hi\r?\nx+$/u);
      }
    }
  });

  it.each([
    ["without an empty line before", "Subject: a\n\nHi\nFrom - Tue Oct 18 13:52:15 2011\nSubject: b\n\n"],
    ["without a date", "Subject: a\n\nHi\n\nFrom here on: nothing\nSubject: b\n\n"],
    ["without a field after", "Subject: a\n\nHi\n\nFrom Mon Oct 18 13:52:15 2011 on\nI was away.\n\n"],
  ])("takes no line for a separator %s", async (_, text) => {
    expect(await split(`From - Tue Oct 18 13:52:15 2011\n${text}`)).toHaveLength(1);
  });

  it("takes the protection off body lines and counts lines from the file's beginning", async () => {
    const text =
      "From - Tue Oct 18 13:52:15 2011\nSubject: a\n\n>From here\n>>From there\n\nFrom - Tue Oct 18 13:52:15 2011\nSubject: b\n\n";
    const [first, second] = await split(text);
    expect(first?.body).toBe("From here\n>From there\n");
    expect([first?.line, second?.line]).toEqual([2, 8]);
  });

  it("gives the same messages whatever the pieces", async () => {
    const line = fc.constantFrom(
      "",
      "Hi",
      "From a",
      "From - Tue Oct 18 13:52:15 2011",
      "Subject: x",
      ">From - b",
      filler,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), fc.integer({ min: 1, max: 3000 }), async (lines, size) => {
        const text = `From - Tue Oct 18 13:52:15 2011\n${lines.join("\n")}\n`;
        expect(await split(text, size)).toEqual(await split(text));
      }),
    );
  });
});
