import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RequestFact } from "@entregent/engine";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeZip } from "../../../connectors/testing/zip-writer.ts";
import { english, fixedNow, type House, openHouse } from "../../testing/house.ts";
import type { ImportReport, ProblemDetails, RequestDetail, RequestList } from "../api/schemas.ts";
import { type ImportSource, startImport } from "./import-archive.ts";
import { importReport } from "./imports.ts";
import { sampleFacts, sampleSource } from "./sample-archive.ts";

const connectorFiles = new URL("../../../connectors/src/", import.meta.url);
const archive = new URL("linkedin/fixtures/complete-2026.zip", connectorFiles);

interface Event {
  readonly name: string;
  readonly data: unknown;
}

async function send(house: House, name: string, bytes: Uint8Array | string): Promise<string> {
  const body = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const answer = await house.ask(`/api/imports?name=${encodeURIComponent(name)}`, {
    method: "POST",
    body: body as BodyInit,
    headers: { "content-type": "application/octet-stream" },
  });
  expect(answer.status).toBe(202);
  return ((await answer.json()) as { id: string }).id;
}

async function eventsOf(house: House, id: string, lang = "en"): Promise<Event[]> {
  const answer = await house.ask(`/api/imports/${id}/events?lang=${lang}`);
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  return (await answer.text())
    .split("\n\n")
    .filter((block) => block.startsWith("event:"))
    .map((block) => ({
      name: /^event: (.*)$/m.exec(block)![1]!,
      data: JSON.parse(/^data: (.*)$/m.exec(block)![1]!) as unknown,
    }));
}

async function requestsOf(house: House): Promise<RequestList["requests"]> {
  return ((await (await house.ask("/api/requests?view=all")).json()) as RequestList).requests;
}

async function readFixture(): Promise<Uint8Array> {
  return readFile(archive);
}

describe("an import", () => {
  it("reads a LinkedIn archive, tells its progress and ends with the report", async () => {
    const house = await openHouse();
    const events = await eventsOf(house, await send(house, "export.zip", await readFixture()));
    const end = events.at(-1)!;
    expect(end.name).toBe("done");
    const report = end.data as ImportReport;
    expect(report).toMatchObject({ state: "done", connector: "linkedin", sourceName: "export.zip" });
    expect(report.added.requests).toBeGreaterThan(0);
    expect((await requestsOf(house)).length).toBeGreaterThan(0);
  });

  it("adds nothing when the same archive is read again, and goes as a whole when undone", async () => {
    const house = await openHouse();
    const first = await send(house, "export.zip", await readFixture());
    const before = (await eventsOf(house, first)).at(-1)!.data as ImportReport;
    const second = (await eventsOf(house, await send(house, "again.zip", await readFixture()))).at(-1)!
      .data as ImportReport;
    expect(second.added).toEqual({ requests: 0, records: 0, traces: 0 });
    expect(second.known).toEqual(before.added);
    for (const id of [first, second.id]) {
      expect((await house.ask(`/api/imports/${id}/undo`, { method: "POST" })).status).toBe(200);
    }
    expect(await requestsOf(house)).toEqual([]);
    const again = await house.ask(`/api/imports/${first}/undo`, { method: "POST" });
    expect(await again.json()).toMatchObject({ code: "import/already-undone", status: 409 });
  });

  it("loads the invented archive twice without doubling anybody", async () => {
    const house = await openHouse();
    const counts: unknown[] = [];
    for (let i = 0; i < 2; i++) {
      const answer = await house.ask("/api/imports/sample", { method: "POST" });
      await eventsOf(house, ((await answer.json()) as { id: string }).id);
      counts.push(await house.context.owner.memory.counts());
    }
    expect(counts[1]).toEqual(counts[0]);
    expect((await requestsOf(house)).length).toBe(35);
  });

  it("keeps what was confirmed when the source breaks off, and can be read again", async () => {
    const house = await openHouse();
    const facts = sampleFacts(fixedNow);
    const broken: ImportSource = {
      connector: "sample",
      sourceName: "broken",
      async *facts() {
        yield* facts.slice(0, 20);
        throw new Error("the stick was pulled out");
      },
    };
    const { id, ended } = await startImport(house.context, broken);
    expect((await ended).state).toBe("failed");
    expect(await importReport(house.context, id, english)).toMatchObject({ state: "failed" });
    const events = await eventsOf(house, id);
    expect(events.at(-1)).toMatchObject({ name: "failed", data: { code: "internal" } });
    expect(JSON.stringify(events)).not.toContain("stick");
    await (await startImport(house.context, sampleSource(fixedNow, "en"))).ended;
    expect((await requestsOf(house)).length).toBe(35);
  });

  it("takes a request of the owner's for accepted when a mail says so, whichever is read first", async () => {
    const mail = await readFile(new URL("mail/fixtures/linkedin/2024-accepted.eml", connectorFiles));
    const lines = [
      "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
      'Klara Voss,Bea Fontaine,"5/30/24, 4:55 PM",The map of the wells?,OUTGOING,https://www.linkedin.com/in/klara-voss-x0000,https://www.linkedin.com/in/bea-fontaine-x0007',
    ];
    const files: [string, Uint8Array | string][] = [
      ["accepted.eml", mail],
      ["Invitations.csv", lines.join("\n")],
    ];
    for (const order of [files, files.toReversed()]) {
      const house = await openHouse();
      for (const [name, bytes] of order) {
        expect((await eventsOf(house, await send(house, name, bytes))).at(-1)!.name).toBe("done");
      }
      const sent = await house.context.owner.requests.list({ direction: "sent" });
      expect(sent.map(({ fact }) => [fact.name, fact.state, fact.note])).toEqual([
        ["Bea Fontaine", "accepted", "The map of the wells?"],
      ]);
    }
  });

  it("tells of an import that nobody carries out any more", async () => {
    const house = await openHouse();
    const begun = { id: "cut", connector: "linkedin", sourceName: "old.zip", startedAt: fixedNow };
    await house.context.owner.imports.begin(begun);
    expect(await importReport(house.context, "cut", english)).toMatchObject({ state: "running" });
    house.setNow("2026-06-08T10:00:00.000Z");
    const report = await importReport(house.context, "cut", english);
    expect(report).toMatchObject({ state: "failed", problems: [{ code: "import/interrupted" }] });
    expect((await eventsOf(house, "cut")).at(-1)).toMatchObject({ name: "failed" });
  });

  it("links people once: a record of an import that was undone meanwhile brings nobody back", async () => {
    const house = await openHouse();
    await (await startImport(house.context, sampleSource(fixedNow, "en"))).ended;
    const { persons } = await house.context.owner.memory.counts();
    expect(persons).toBe(15);
    expect((await house.context.book.open()).persons.size).toBe(15);
  });
});

describe("bad input", () => {
  const cases: readonly { what: string; name: string; bytes: Uint8Array | string; code: string }[] = [
    { what: "a text file renamed to .zip", name: "notes.zip", bytes: "just some text\n", code: "zip/not-a-zip" },
    { what: "an empty ZIP", name: "empty.zip", bytes: writeZip([]), code: "zip/empty" },
    {
      what: "a discussion of another network",
      name: "WhatsApp Chat with Ann.txt",
      bytes: "12/03/2024, 10:15 - Ann: hello there\n12/03/2024, 10:16 - Bob: hi\n12/03/2024, 10:17 - Ann: see you\n",
      code: "source/looks-like-whatsapp",
    },
  ];

  it.each(cases)("$what: a clear sentence in both languages, and nothing is lost", async ({ name, bytes, code }) => {
    const house = await openHouse();
    await (await startImport(house.context, sampleSource(fixedNow, "en"))).ended;
    const id = await send(house, name, bytes);
    const told = new Set<string>();
    for (const lang of ["en", "fr"]) {
      const end = (await eventsOf(house, id, lang)).at(-1)!;
      expect(end.name).toBe("failed");
      const problem = end.data as ProblemDetails;
      expect(problem.code).toBe(code);
      expect(problem.title.length).toBeGreaterThan(20);
      expect(problem.title).not.toContain("problem.");
      told.add(problem.title);
    }
    expect(told.size).toBe(2);
    expect((await requestsOf(house)).length).toBe(35);
    expect(await importReport(house.context, id, english)).toMatchObject({ state: "failed" });
  });

  it("reads a Connections.csv that a spreadsheet saved with semicolons", async () => {
    const house = await openHouse();
    const csv =
      "\ufeffFirst Name;Last Name;URL;Email Address;Company;Position;Connected On\r\nMaren;Vogt;https://www.linkedin.com/in/maren-vogt-x0001;;Quintal;Buyer;08-Feb-26\r\n";
    const end = (await eventsOf(house, await send(house, "Connections.csv", csv))).at(-1)!;
    expect(end).toMatchObject({ name: "done", data: { added: { records: 1 } } });
  });

  it("refuses an upload beyond the limit, says how to read it, and leaves no file behind", async () => {
    const house = await openHouse({ mostUploadBytes: 100_000 });
    const answer = await house.ask("/api/imports?name=Connections.csv", {
      method: "POST",
      body: new Uint8Array(300_000).fill(65),
      headers: { "content-type": "application/octet-stream" },
    });
    expect(answer.status).toBe(413);
    const problem = (await answer.json()) as ProblemDetails;
    expect(problem.code).toBe("import/too-big");
    expect(problem.nextStep).toContain("entregent import");
    expect(await house.context.owner.imports.list()).toEqual([]);
  });

  it("refuses an upload of nothing", async () => {
    const house = await openHouse();
    for (const body of [null, new Uint8Array(0)]) {
      const answer = await house.ask("/api/imports?name=a.zip", { method: "POST", body });
      expect(await answer.json()).toMatchObject({ code: "import/nothing-sent", status: 400 });
    }
  });

  it("shows a name with script tags, and notes that are long or cannot be seen, as the text they are", async () => {
    const house = await openHouse();
    const hostile = "<script>alert(1)</script>\u202e";
    const base = sampleFacts(fixedNow).find(
      (fact): fact is RequestFact => fact.fact === "request" && fact.note !== null,
    )!;
    const notes = ["x ".repeat(5000), "\u200b\u2060\u200e\ufeff", "Hello <img src=x onerror=alert(1)>"];
    const source: ImportSource = {
      connector: "sample",
      sourceName: hostile,
      async *facts() {
        yield* notes.map((note, at) => ({
          ...base,
          key: `hostile:${at}`,
          name: hostile,
          note,
          profileUrl: "javascript:alert(1)",
        }));
      },
    };
    await (await startImport(house.context, source)).ended;
    const requests = await requestsOf(house);
    expect(requests).toHaveLength(3);
    for (const { id, name, notePreview } of requests) {
      expect(name).toBe(hostile);
      expect((notePreview ?? "").length).toBeLessThanOrEqual(200);
      const detail = (await (await house.ask(`/api/requests/${id}`)).json()) as RequestDetail;
      expect(notes).toContain(detail.note);
      expect(detail.profileUrl).toBeNull();
      for (const { start, end, text } of detail.appraisal.findings) expect(detail.note!.slice(start, end)).toBe(text);
    }
  });

  it("tells a full disk in words, and keeps what was there", async () => {
    const house = await openHouse();
    await (await startImport(house.context, sampleSource(fixedNow, "en"))).ended;
    const source: ImportSource = {
      connector: "linkedin",
      sourceName: "export.zip",
      // oxlint-disable-next-line require-yield -- it fails before it has anything to give
      async *facts() {
        throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
      },
    };
    const { id, ended } = await startImport(house.context, source);
    await ended;
    const end = (await eventsOf(house, id, "fr")).at(-1)!;
    expect(end).toMatchObject({
      name: "failed",
      data: { code: "disk/full", title: "Le disque est plein", status: 507 },
    });
    expect((await requestsOf(house)).length).toBe(35);
  });

  it("reads a path that is not there as a sentence, not a crash", async () => {
    const house = await openHouse();
    const folder = await mkdtemp(join(tmpdir(), "entregent-import-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { sourceOf } = await import("./source-of-input.ts");
    const input = await house.context.sources.open(join(folder, "missing.zip"));
    const end = await (await startImport(house.context, await sourceOf(house.context, input))).ended;
    expect(end).toMatchObject({ state: "failed", error: { problem: { code: "file/not-found" } } });
    await writeFile(join(folder, "here.csv"), "a,b\n1,2\n");
    const other = await house.context.sources.open(join(folder, "here.csv"));
    expect(await (await startImport(house.context, await sourceOf(house.context, other))).ended).toMatchObject({
      error: { problem: { code: "source/not-recognised" } },
    });
  });
});
