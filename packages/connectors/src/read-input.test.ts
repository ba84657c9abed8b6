import { describe, expect, it } from "vitest";
import { codes, factsOf, factsOfBytes, only } from "../testing/read-facts.ts";
import { writeZip } from "../testing/zip-writer.ts";
import { detect } from "./detect.ts";
import { memoryFile } from "./io/disk-file.ts";
import { openBytes } from "./io/open-input.ts";
import { connectors } from "./registry.ts";

const friends = '{"friends_v2": [{"name": "Ada Berg", "timestamp": 1546300800}]}';
const connections = "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Berg,,,,08 Feb 2026\n";

describe("readInput", () => {
  it("finds several archives in one source and reads each", async () => {
    const zip = writeZip([
      { name: "a/Connections.csv", data: connections },
      { name: "b/friends.json", data: friends },
      { name: "c/card.vcf", data: "BEGIN:VCARD\nVERSION:4.0\nFN:Bo Li\nEND:VCARD\n" },
      { name: "d/strange.json", data: '{"x": 1}' },
      { name: "d/readme.txt", data: "hello" },
    ]);
    const facts = await factsOf(await openBytes("all.zip", zip));
    expect(only(facts, "person").map(({ network, name }) => `${network} ${name}`)).toEqual([
      "linkedin Ada Berg",
      "facebook Ada Berg",
      "other Bo Li",
    ]);
    expect(only(facts, "problem").map(({ code, file }) => [code, file])).toEqual([
      ["source/file-not-recognised", "d/strange.json"],
    ]);
  });

  it("tells a request that two archives hold once", async () => {
    const request = '{"received_requests_v2": [{"name": "Ada Berg", "timestamp": 1546300800}]}';
    const zip = writeZip([
      { name: "part-1/friends/received.json", data: request },
      { name: "part-2/friends/received.json", data: request },
    ]);
    expect(only(await factsOf(await openBytes("parts.zip", zip)), "request")).toHaveLength(1);
  });

  it("looks through a source once, however often it is asked what it is", async () => {
    let opened = 0;
    const file = {
      path: "friends.json",
      sizeBytes: friends.length,
      open() {
        opened += 1;
        return memoryFile("friends.json", Buffer.from(friends)).open();
      },
    };
    const input = { name: "friends.json", files: [file] };
    await detect(input, connectors);
    const { claims } = await detect(input, connectors);
    expect(claims.map(({ connector }) => connector.id)).toEqual(["facebook"]);
    expect(opened).toBe(1);
  });

  it("says so when the archive is another network's than the owner said", async () => {
    const facts = await factsOfBytes("friends.json", friends, { expected: "linkedin" });
    expect(only(facts, "problem")[0]).toMatchObject({
      code: "source/other-network",
      facts: { looksLike: "facebook", expected: "linkedin" },
    });
  });

  it.each([
    ["diary.txt", "Dear diary", "source/not-recognised"],
    ["photo.jpg", "\u0000\u0001", "source/looks-like-image"],
    ["list.html", "<html><p>hello</p></html>", "source/looks-like-web-page"],
    ["_chat.txt", "[01.02.24, 10:00:00] Ada: hi", "source/looks-like-whatsapp"],
  ])("names what %s looks like", async (name, text, code) => {
    expect(codes(await factsOfBytes(name, text))).toEqual([code]);
  });

  it("names a workbook, which is a ZIP inside", async () => {
    const book = writeZip([
      { name: "[Content_Types].xml", data: "<Types/>" },
      { name: "xl/workbook.xml", data: "<workbook/>" },
    ]);
    expect(codes(await factsOfBytes("Connections.xlsx", book))).toEqual(["source/looks-like-spreadsheet"]);
  });

  it("keeps hostile names as they are, as plain text", async () => {
    const csv = `First Name,Last Name,Email Address,Company,Position,Connected On\n<script>alert(1)</script>,\u202eBerg,,=cmd(),,08 Feb 2026\n`;
    const [person] = only(await factsOfBytes("Connections.csv", csv), "person");
    expect(person).toMatchObject({ name: "<script>alert(1)</script> \u202eBerg", company: "=cmd()" });
  });
});
