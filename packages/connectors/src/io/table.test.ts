import { describe, expect, it } from "vitest";
import { memoryFile } from "./disk-file.ts";
import { type Columns, readTable } from "./table.ts";

const isHeader = (columns: Columns): boolean => columns.find("firstname") >= 0 && columns.find("connectedon") >= 0;

async function read(text: string | Uint8Array) {
  const rows: string[] = [];
  const problems: string[] = [];
  const file = memoryFile("a.csv", typeof text === "string" ? Buffer.from(text) : text);
  for await (const batch of readTable(file, isHeader)) {
    const at = batch.columns.find("firstname");
    rows.push(...batch.rows.map((row) => `${row.line} ${row.cells[at]}`));
    problems.push(...batch.problems.map(({ code, line }) => `${code} ${line ?? ""}`.trim()));
  }
  return { rows, problems };
}

describe("readTable", () => {
  it.each([
    ["lines above the header", 'Notes:\n"a, ""b""\nc"\n\nFirst Name,Connected On\nAda,x\n', ["6 Ada"]],
    ["semicolons and CRLF", "sep=;\r\nFirst Name;Connected On\r\nAda;x\r\n\r\nBo;y\r\n", ["3 Ada", "5 Bo"]],
    ["tabs, other order and case", "CONNECTED_ON\t first name \nx\tAda\n", ["2 Ada"]],
    ["a quoted header", '"First Name","Connected On"\n"Ada","x"', ["2 Ada"]],
  ])("finds the columns past %s", async (_, text, rows) => {
    expect(await read(text)).toEqual({ rows, problems: [] });
  });

  it("reads UTF-16 with tabs, as a spreadsheet's Unicode text", async () => {
    expect((await read(Buffer.from("\ufeffFirst Name\tConnected On\nZoë\tx\n", "utf16le"))).rows).toEqual(["2 Zoë"]);
  });

  it("says that there is no header, and does not read a large file for it", async () => {
    expect(await read("a,b\n1,2\n")).toEqual({ rows: [], problems: ["csv/no-header"] });
    let pulled = 0;
    const endless = {
      path: "a.csv",
      sizeBytes: 2e9,
      open: () =>
        new ReadableStream<Uint8Array>({
          pull(controller) {
            pulled += 1;
            if (pulled > 1000) controller.close();
            else controller.enqueue(Buffer.from("a,b\n".repeat(1000)));
          },
        }),
    };
    const problems: string[] = [];
    for await (const batch of readTable(endless, isHeader)) problems.push(...batch.problems.map(({ code }) => code));
    expect(problems).toEqual(["csv/no-header"]);
    expect(pulled).toBeLessThan(20);
  });

  it("tells bad bytes and open quotes by their lines", async () => {
    const text = Buffer.concat([
      Buffer.from("First Name,Connected On\nZoë,x\nA"),
      Buffer.from([0xff]),
      Buffer.from(',"y\nBo,z\n'),
    ]);
    const { rows, problems } = await read(text);
    expect(rows).toEqual(["2 Zoë", "3 A\ufffd", "4 Bo"]);
    expect(problems).toEqual(["text/bad-bytes 1", "csv/unclosed-quote 3"]);
  });
});
