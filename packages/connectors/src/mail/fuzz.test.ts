import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOfBytes, only } from "../../testing/read-facts.ts";
import { readAddresses } from "./format/addresses.ts";
import { readHeaders } from "./format/headers.ts";
import { readHtml } from "./format/html-text.ts";
import { readMailDate, readSeparatorDate } from "./format/mail-date.ts";
import { readAuthResults } from "./auth-results.ts";

const folder = join(import.meta.dirname, "fixtures");
const samples = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".eml"))
  .map((path) => readFileSync(join(folder, path)));
const sample = fc.constantFrom(...samples);

describe("hostile mail", () => {
  it("is read without a crash, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.boolean(), async (bytes, asBox) => {
        const begin = asBox
          ? "From - Tue Oct 18 13:52:15 2011\n"
          : "From: LinkedIn <invitations@linkedin.com>\nDate: x\n";
        const facts = await factsOfBytes("x", Buffer.concat([Buffer.from(begin), bytes]));
        expect(facts.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it("is read without a crash when real notices are cut, spliced and spoilt", async () => {
    const spoil = fc.record({ at: fc.nat(), size: fc.nat(200), bytes: fc.uint8Array({ maxLength: 40 }) });
    await fc.assert(
      fc.asyncProperty(sample, fc.array(spoil, { minLength: 1, maxLength: 6 }), async (mail, spoils) => {
        let bytes = mail;
        for (const { at, size, bytes: put } of spoils) {
          const from = at % bytes.length;
          bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + size)]);
          if (bytes.length === 0) return;
        }
        for (const request of only(await factsOfBytes("x.eml", bytes), "request")) {
          expect(`${request.profileUrl}`).not.toMatch(/Token|sharedKey|midSig|\/comm\//u);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never tells a secret of a link", async () => {
    for (const mail of samples) {
      const told = JSON.stringify((await factsOfBytes("x.eml", mail)).map((fact) => ({ ...fact, note: null })));
      expect(told).not.toMatch(/SAMPLEkey|SAMPLESECRET|AQSAMPLEmid|SAMPLEtok/u);
    }
  });

  it.each([
    ["open tags", "<a href='".repeat(60_000)],
    ["angle brackets", "<".repeat(400_000)],
    ["comments", "<!--".repeat(100_000)],
    ["scripts", "<script>".repeat(60_000)],
    ["deep blocks", "<div>".repeat(80_000)],
    ["entities", "&#x".repeat(150_000)],
    ["blanks", `<p>${" \n".repeat(200_000)}</p>`],
  ])("HTML of many %s is read within the limit of a test", (_, html) => {
    expect(readHtml(html).lines.length).toBeLessThan(html.length);
  });

  it.each([
    ["name", "A ".repeat(150)],
    ["quotation marks", '"'.repeat(100_000)],
    ["brackets", "(".repeat(100_000)],
    ["encoded words", "=?UTF-8?Q?".repeat(20_000)],
    ["commas", "a@b,".repeat(25_000)],
    ["blanks", " ".repeat(100_000)],
    ["dashes", "- ".repeat(50_000)],
    ["wants to", "wants to connect ".repeat(5000)],
  ])("a mail of many %s is read within the limit of a test", async (_, many) => {
    const mail = `Authentication-Results: ${many}\nFrom: ${many} <invitations@linkedin.com>\nSubject: ${many}\nDate: ${many}\nTo: ${many}\nX-LinkedIn-Template: ${many}\n\n${`${many}\n`.repeat(5)}`;
    await expect(factsOfBytes("x.eml", mail, { ownerEmails: ["a@b"] })).resolves.toBeDefined();
  });

  it("scripts, hidden parts and styles are not read", () => {
    const html = `<style>p{}</style><script>alert("<p>x</p>")</script><p onclick="x">Hi <b>you</b></p><div style="display:none">secret</div><a href="javascript:x()">go</a><textarea><p>t</p></textarea>`;
    const lines = readHtml(html)
      .lines.map(({ text }) => text)
      .filter((text) => text !== "");
    expect(lines).toEqual(["Hi you", "go"]);
  });

  it("small readers never fail", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "binary" }), (text) => {
        readAddresses(text);
        readMailDate(text);
        readSeparatorDate(text);
        readHtml(text);
        const headers = readHeaders(Buffer.from(`Authentication-Results: ${text}\n${text}`));
        readAuthResults(headers);
        expect(headers.text("authentication-results")).not.toBeNull();
      }),
    );
  });
});
